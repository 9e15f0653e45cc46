import { hatch, specks } from '../lib/brushwork.ts'
import { type Piece, piece } from '../lib/piece.ts'
import { type Box, block, dot, oval, shape, stroke } from '../lib/svg.ts'

/**
 * The four role papers as tiles that repeat without a seam: 256 px wide, texture only. Turbulence is stitched, strokes
 * stay away from the edges; the page's own colour comes from CSS, so each tile is light and low in contrast.
 */
const SIDE = 256
const WHOLE: Box = [0, 0, SIDE, SIDE]

const stitched = (id: string, frequency: string, contrast: number, opacity: number): string => {
  const offset = (0.5 - 0.5 * contrast).toFixed(3)
  const row = `${contrast} 0 0 0 ${offset}`
  return `<filter id="${id}" filterUnits="userSpaceOnUse" x="0" y="0" width="${SIDE}" height="${SIDE}" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="7" stitchTiles="stitch"/><feColorMatrix values="${row} ${row} ${row} 0 0 0 0 1"/></filter><g style="mix-blend-mode:soft-light" opacity="${opacity}"><rect width="${SIDE}" height="${SIDE}" filter="url(#${id})"/></g>`
}

/** Ava: sketchbook paper with faint rules, a smear of crayon and a thumbprint. */
const sketchbook = (): string =>
  block(WHOLE, '#F4EADB') +
  [...Array(8).keys()]
    .map((i) => stroke(`M0 ${i * 32 + 16}H${SIDE}`, '#6A57A6', 1, 'opacity=".13"'))
    .join('') +
  hatch([40, 40, 150, 170], '#B79CED', { count: 7, seed: 3, opacity: 0.16, width: 5, slope: 0.4 }) +
  stroke(
    'M196 70c6 -5 13 -2 13 4s-7 9 -12 6M193 66c9 -9 22 -3 21 8s-14 15 -21 9',
    '#8D78C8',
    1.4,
    'opacity=".2"',
  ) +
  stitched('grainA', '.5', 0.9, 0.5) +
  stitched('fibreA', '.015625 .1171875', 1.1, 0.4)

/** Leo: the glass of his headset, scan lines too soft to flicker, and the corner of a grid. */
const headset = (): string =>
  block(WHOLE, '#0B213C') +
  [...Array(32).keys()].map((i) => block([0, i * 8, SIDE, 3], '#123456', 'opacity=".55"')).join('') +
  stroke('M64 0V256M192 0V256M0 64H256M0 192H256', '#58C7F3', 1, 'opacity=".14"') +
  stroke(
    'M60 64H68M64 60V68M188 64H196M192 60V68M60 192H68M64 188V196M188 192H196M192 188V196',
    '#8FE6FF',
    1.6,
    'opacity=".4"',
  ) +
  stitched('grainL', '.5', 0.8, 0.35)

/** Elara: SkyNest's clean white with rings that are a little too friendly. */
const tablet = (): string =>
  block(WHOLE, '#F4FAFF') +
  dot(64, 64, 44, 'none', 'stroke="#D8EEFB" stroke-width="10"') +
  dot(192, 192, 28, 'none', 'stroke="#E4F3FC" stroke-width="8"') +
  dot(192, 60, 5, '#CFE9F8') +
  dot(60, 190, 7, '#FBEBC8') +
  stitched('grainE', '.6', 0.6, 0.2)

/** Caleb: an old storybook page with foxing. */
const storybook = (): string =>
  block(WHOLE, '#EFDDB8') +
  [
    [60, 70, 26],
    [180, 150, 34],
    [110, 200, 18],
    [204, 50, 14],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        oval(x, y, r, r * 0.7, '#C99A5A', 'opacity=".14"') +
        oval(x + 4, y, r * 0.5, r * 0.34, '#B07A3C', 'opacity=".12"'),
    )
    .join('') +
  specks([20, 20, 216, 216], '#8A5A2C', 26, 4, 1.2) +
  shape('M30 120c20 -4 40 2 60 0', 'none') +
  stitched('grainC', '.4', 1, 0.5) +
  stitched('fibreC', '.0234375 .09375', 1.2, 0.5)

export function paperPieces(): Piece[] {
  const tile = (member: string, svg: string) =>
    piece(`phone/paper-${member}`, `phone-paper-${member}`, svg, WHOLE, { scale: 1 })
  return [
    tile('ava', sketchbook()),
    tile('leo', headset()),
    tile('elara', tablet()),
    tile('caleb', storybook()),
  ]
}
