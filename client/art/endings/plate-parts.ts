/** Pieces of the game drawn into full-page illustrations: furniture, lanterns, the sphere. */
import { furniturePieces } from '../house/furniture.ts'
import type { Member } from '../lib/palette.ts'
import type { ArtPiece } from '../lib/piece.ts'
import { at } from '../lib/svg.ts'
import { bedtimePieces } from '../props/bedtime-props.ts'
import { lanternPieces } from '../props/lantern-art.ts'
import { spherePieces } from '../props/sphere-art.ts'

const DRAWN = new Map<string, ArtPiece>(
  [...furniturePieces(), ...bedtimePieces(), ...lanternPieces(), ...spherePieces()].map((p) => [p.name, p]),
)

let copies = 0
/** Makes the ids inside a drawing unique, so that an illustration may contain it twice. */
function ownIds(svg: string): string {
  copies += 1
  const mine = [...svg.matchAll(/<(?:clipPath|radialGradient|linearGradient|pattern) id="(\w+)"/g)].map(
    (m) => m[1] ?? '',
  )
  return mine.reduce(
    (out, id) =>
      out.replaceAll(`id="${id}"`, `id="${id}_${copies}"`).replaceAll(`url(#${id})`, `url(#${id}_${copies})`),
    svg,
  )
}

/** The SVG of a piece. @throws if there is no piece of that name */
export function drawn(name: string): string {
  const found = DRAWN.get(name)
  if (!found) throw new Error(`No drawing is called "${name}"`)
  return ownIds(found.svg)
}

/** The SVG of a piece of furniture. @throws if there is none of that name */
export const roomPieceMap = (name: string): string => drawn(`room/${name}`)

/** A lit lantern hanging from (x, y). */
export function lantern(member: Member, x: number, y: number, scale: number): string {
  const beads = [
    [-30, 97],
    [-15.5, 105],
    [0, 108],
    [15.5, 105],
    [30, 97],
  ]
    .map(([bx = 0, by = 0]) => at(bx, by, drawn('lantern/bead-lit')))
    .join('')
  return at(
    x,
    y,
    drawn('lantern/glass-lit') + at(0, 78, drawn('lantern/flame')) + drawn(`lantern/iron-${member}`) + beads,
    scale,
  )
}

/** The sphere with its centre at (x, y). */
export function sphere(
  x: number,
  y: number,
  scale: number,
  options: {
    asleep?: boolean
    look?: readonly [number, number]
    dais?: boolean
    wear?: 'nightcap' | 'towel'
  },
): string {
  const { asleep = false, look = [0, 0], dais = true, wear } = options
  const eye = asleep
    ? at(0, -8, drawn('sphere/lid-closed'))
    : at(
        look[0] * 18,
        -14 + look[1] * 14,
        drawn('sphere/eye') + at(look[0] * 10, look[1] * 8, drawn('sphere/pupil')),
      )
  return at(
    x,
    y,
    (dais ? drawn('sphere/dais') : '') +
      drawn(asleep ? 'sphere/ball-dim' : 'sphere/ball') +
      eye +
      (wear ? drawn(`sphere/${wear}`) : ''),
    scale,
  )
}
