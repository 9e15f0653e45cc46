/** The portraits' frames. */
import { hatch } from '../lib/brushwork.ts'
import { FAMILY, INK, MEMBER_INK, type Member } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { boxPath, dot, shape, stroke, through } from '../lib/svg.ts'

/** Each role's frame has its own corner and pattern, so that it can be recognised without its colour. */
const CORNER: Record<Member, (x: number, y: number) => string> = {
  ava: (x, y) =>
    shape(`M${x} ${y}c4 -8 11 -7 10 0c0 5 -6 5 -10 2c-4 3 -10 3 -10 -2c-1 -7 6 -8 10 0z`, '#F4EAFD'),
  leo: (x, y) => shape(`M${x} ${y - 6}l9 9l-9 -2l-9 2z`, '#E4FBFF'),
  elara: (x, y) => dot(x, y, 5, '#FFF6DA') + dot(x, y, 2, '#9C6312'),
  caleb: (x, y) => shape(`M${x} ${y - 6}l6 6l-6 6l-6 -6z`, '#FFE0B8'),
}
const PATTERN: Record<Member, string> = {
  ava: 'M-44 -40v80M44 -40v80',
  leo: 'M-30 -52L-20 -60M-6 -52L4 -60M18 -52L28 -60M-30 60L-20 52M-6 60L4 52M18 60L28 52',
  elara: 'M-34 -56H34M-34 56H34',
  caleb:
    'M-44 -38l4 6l-4 6l4 6l-4 6l4 6l-4 6l4 6l-4 6l4 6l-4 6M44 -38l-4 6l4 6l-4 6l4 6l-4 6l4 6l-4 6l4 6l-4 6l4 6',
}

/** A portrait's frame. The game puts the drawing over it, into PORTRAIT.canvas of client/screen/world/house-layout.ts. */
function frame(member: Member): string {
  const { main, dark, light } = MEMBER_INK[member]
  const wood =
    shape(boxPath([-50, -62, 100, 124]), main) +
    shape('M-50 62L-38 50H38L50 62Z', dark, 'opacity=".6"') +
    shape('M50 -62L38 -50V50L50 62Z', dark, 'opacity=".4"') +
    shape('M-50 -62L-38 -50H38L50 -62Z', light, 'opacity=".5"')
  const paper =
    shape(boxPath([-39, -50, 78, 100]), '#FBF2DE') +
    hatch([-36, -46, 60, 92], '#D9C49A', { count: 14, seed: 4, opacity: 0.3 })
  const corners = [
    [-44, -56],
    [44, -56],
    [-44, 56],
    [44, 56],
  ]
    .map(([x = 0, y = 0]) => CORNER[member](x, y))
    .join('')
  return (
    stroke('M-20 -60L0 -78L20 -60', '#6A4434', 2.2) +
    dot(0, -79, 4, INK.amber) +
    wood +
    stroke(PATTERN[member], light, 2, 'opacity=".85"') +
    corners +
    paper
  )
}

/** The canvas of a portrait that is not drawn yet, or whose treasure was given up. */
const emptyCanvas = (): string =>
  shape(boxPath([-39, -50, 78, 100]), '#7A3F34') +
  hatch([-36, -46, 60, 92], '#A8604C', { count: 16, seed: 9, opacity: 0.3 }) +
  stroke(
    'M-26 -34h9M-26 -34v9M26 -34h-9M26 -34v9M-26 34h9M-26 34v-9M26 34h-9M26 34v-9',
    INK.paper,
    2.8,
    'opacity=".7"',
  )

const nameSlip = (): string =>
  shape('M-60 -19L58 -21L61 18L-58 20Z', INK.paper) + stroke('M-54 12L52 11', '#D9C49A', 1.6)

/** The frames, named `portrait/frame-<member>`, and what goes into or under them. */
export function framePieces(): ArtPiece[] {
  return [
    ...FAMILY.map((member) =>
      piece(`portrait/frame-${member}`, 'props', through('paperSmall', frame(member)), [-75, -100, 150, 185]),
    ),
    piece('portrait/empty', 'props', through('soft', emptyCanvas()), [-60, -70, 120, 140]),
    piece('portrait/name', 'props', through('paperSmall', nameSlip()), [-80, -40, 160, 80]),
  ]
}
