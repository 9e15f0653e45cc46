/** One picture of each figure, for phones. */
import { FAMILY, type Member } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import type { FaceMood, Pose, Rig } from '../lib/rig.ts'
import { at } from '../lib/svg.ts'

/** Draws a figure as one drawing. @throws if a part of the pose is missing */
export function assembled(
  rig: Rig,
  pose: Pose,
  mood: FaceMood,
  parts: ReadonlyMap<string, ArtPiece>,
): string {
  return rig.poses[pose]
    .map(({ part, piece: name, x, y, turn = 0, flip }) => {
      const wanted = part === 'head' && pose !== 'sleep' ? name.replace(/-\w+$/, `-${mood}`) : name
      const drawing = parts.get(wanted)
      if (!drawing) throw new Error(`No part is called "${wanted}"`)
      return at(x, y, drawing.svg, flip ? [-1, 1] : 1, turn)
    })
    .join('')
}

/** The standing figures, each on a sheet of its own (`phone-<member>`), so that a phone loads only those it shows. */
export function familyPieces(rigs: Record<Member, Rig>, parts: readonly ArtPiece[]): ArtPiece[] {
  const byName = new Map(parts.map((part) => [part.name, part]))
  return FAMILY.map((member) =>
    piece(
      `phone/${member}`,
      `phone-${member}`,
      assembled(rigs[member], 'stand', 'happy', byName),
      [-160, -370, 320, 390],
      {
        scale: member === 'ava' ? 1.3 : 1,
      },
    ),
  )
}
