/** Rooms, windows and light for the full-page illustrations of endings and prologue. */
import { hatch } from '../lib/brushwork.ts'
import { INK } from '../lib/palette.ts'
import { at, block, linear, n, radial, type SvgBox, shape, stroke, through } from '../lib/svg.ts'
import { roomPieceMap } from './plate-parts.ts'

/** The box of a full-page illustration: 1600 × 900 world px. */
export const PICTURE: SvgBox = [0, 0, 1600, 900]

/** A piece of furniture by name; (x, y) is the middle of its foot. */
export const put = (name: string, x: number, y: number, scale = 1, flip = false): string =>
  at(x, y, roomPieceMap(name), flip ? [-scale, scale] : scale)

/** A wall and a floor seen from the front; `horizon` is where they meet. */
export function wallAndFloor(options: {
  wall: string
  floor: string
  horizon: number
  pattern?: string
  seed: number
}): string {
  const { wall, floor, horizon, pattern, seed } = options
  const paper = pattern ? block([0, 0, 1600, horizon], `url(#${pattern})`) : ''
  let boards = ''
  // Boards run towards the viewer and end at the sides of the picture: resvg aborts on lines that leave it.
  for (let top = -20; top <= 1620; top += 82) {
    const bottom = 800 + (top - 800) * 1.5
    const share =
      bottom < -30 ? (top + 30) / (top - bottom) : bottom > 1630 ? (1630 - top) / (bottom - top) : 1
    boards += `M${top} ${horizon}L${n(top + (bottom - top) * share)} ${n(horizon + (900 - horizon) * share)}`
  }
  return (
    through(
      'plaster',
      block([-40, -40, 1680, horizon + 40], wall) +
        paper +
        hatch([0, 0, 1400, horizon], '#fff', { count: 160, seed, opacity: 0.06, width: 16, slope: 0.4 }),
    ) +
    through(
      'plaster',
      block([-40, horizon, 1680, 960 - horizon], floor) +
        stroke(boards, INK.line, 2.4, 'opacity=".25"') +
        hatch([0, horizon + 10, 1500, 880 - horizon], '#fff', {
          count: 90,
          seed: seed + 1,
          opacity: 0.1,
          width: 5,
        }),
    ) +
    through(
      'soft',
      block([-20, horizon - 22, 1640, 24], '#F1E0C2', 'opacity=".75"') +
        block([-20, horizon, 1640, 5], INK.line, 'opacity=".3"'),
    )
  )
}

/** The light over a whole illustration: a colour that is multiplied, and pools of light that are added. */
export function lightOver(
  base: string,
  pools: readonly {
    x: number
    y: number
    rx: number
    ry: number
    kind: 'warm' | 'cold'
    strength?: number
  }[],
): string {
  const gradients =
    radial('poolWarm', [
      [0, '#FFF6E2'],
      [0.3, '#FFD9A4', 0.95],
      [0.65, '#C86A34', 0.45],
      [1, '#6A3030', 0],
    ]) +
    radial('poolCold', [
      [0, '#E8FCFF'],
      [0.3, '#7FD0F6', 0.9],
      [0.65, '#2D74C0', 0.45],
      [1, '#1A3A90', 0],
    ])
  const light = pools
    .map(
      ({ x, y, rx, ry, kind, strength = 1 }) =>
        `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${kind === 'warm' ? 'poolWarm' : 'poolCold'})" opacity="${strength}" style="mix-blend-mode:screen"/>`,
    )
    .join('')
  return `${gradients}<g style="mix-blend-mode:multiply;isolation:isolate">${block([-20, -20, 1640, 940], base)}${light}</g>`
}

/** A glow of radius `r` at a light source, drawn above everything. */
export function glow(
  id: string,
  x: number,
  y: number,
  r: number,
  kind: 'warm' | 'cold',
  opacity: number,
): string {
  const [a, b, c] = kind === 'warm' ? ['#FFF0C8', '#FFC777', '#FF8A2D'] : ['#EAFFFF', '#8FE2FF', '#1A6FD0']
  return `${radial(id, [
    [0, a ?? ''],
    [0.15, b ?? '', 0.7],
    [1, c ?? '', 0],
  ])}<circle cx="${x}" cy="${y}" r="${r}" fill="url(#${id})" opacity="${opacity}" style="mix-blend-mode:screen"/>`
}

/** Darkens an illustration towards its corners. */
export const vignette = (colour: string, opacity: number): string =>
  `${radial(
    'vig',
    [
      [0.45, colour, 0],
      [0.85, colour, 0.5],
      [1, colour, 1],
    ],
    'cx=".5" cy=".48" r=".78"',
  )}${block([0, 0, 1600, 900], 'url(#vig)', `opacity="${opacity}"`)}`

/** A window with a sky behind it; (x, y) is its upper left corner. */
export function bigWindow(
  x: number,
  y: number,
  w: number,
  h: number,
  hues: readonly [string, string, string],
  view: string,
): string {
  const id = `sky${x}`
  const pane = `${linear(id, [
    [0, hues[0]],
    [0.6, hues[1]],
    [1, hues[2]],
  ])}<clipPath id="c${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath><g clip-path="url(#c${id})">${block([x, y, w, h], `url(#${id})`)}${view}</g>`
  const hole = `M${x} ${y}h${w}v${h}h${-w}z`
  const outer = `M${x - 34} ${y - 34}h${w + 68}v${h + 68}h${-w - 68}z`
  return (
    pane +
    through(
      'paper',
      `<path fill-rule="evenodd" d="${outer}${hole}" fill="#F3E2C0"/>${shape(`M${x + w / 2 - 12} ${y}h24v${h}h-24z`, '#F3E2C0')}`,
    ) +
    through('paper', shape(`M${x - 60} ${y + h + 26}h${w + 120}v30h${-w - 120}z`, '#E2C79A'))
  )
}

/** A round stool to sit on; (x, y) is the middle of its foot. */
export const pouf = (x: number, y: number, scale = 1): string => put('stool', x, y, scale * 1.35)
