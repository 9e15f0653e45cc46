/** The sphere's room on Saturday, for the phases that take place there. */
import { byRole } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import type { Mood, Picture } from '../world/picture.ts'
import { aroundSphere, basePicture, shotOf } from '../world/picture-builder.ts'

/** The room above a caption, or beside a text. */
export const CHAMBER_SHOTS = {
  high: shotOf([1290, 392], [960, 505], 1.85),
  beside: shotOf([1290, 392], [1356, 540], 1.65),
} as const

/** The sphere's room with the family around the sphere, Ava the nearest. */
export function chamberPicture(
  view: PublicView,
  where: keyof typeof CHAMBER_SHOTS,
  mood: Mood = 'worried',
): Picture {
  const home = basePicture(view)
  return {
    ...home,
    shot: CHAMBER_SHOTS[where],
    foreground: 'sphere',
    // The constellation would be cut off by the screen's edge.
    sky: { ...home.sky, stars: [], name: null },
    light: 0.5,
    sphere: { mood: 'calm', look: [-0.2, 0.9], power: Math.max(0.7, home.sphere.power) },
    figures: byRole((role, i) => aroundSphere(i, { mood: role === 'ava' ? 'worried' : mood })),
  }
}
