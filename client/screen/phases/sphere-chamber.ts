/** The sphere's room on Saturday, for the phases that are set there. */
import { byRole } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import type { Mood, Picture } from '../world/picture.ts'
import { aroundSphere, homeOf, shotOf } from '../world/picture-builder.ts'

/** The chamber over a caption, or beside what is told. */
export const CHAMBER_SHOTS = {
  high: shotOf([1290, 392], [960, 505], 1.85),
  beside: shotOf([1290, 392], [1356, 540], 1.65),
} as const

/** Saturday in the sphere's room: Ava nearest to it, the others around. */
export function chamberPicture(
  view: PublicView,
  where: keyof typeof CHAMBER_SHOTS,
  mood: Mood = 'worried',
): Picture {
  const home = homeOf(view)
  return {
    ...home,
    shot: CHAMBER_SHOTS[where],
    foreground: 'sphere',
    // What was written in the sky would be cut off by the edge.
    sky: { ...home.sky, stars: [], name: null },
    light: 0.5,
    sphere: { mood: 'calm', look: [-0.2, 0.9], power: Math.max(0.7, home.sphere.power) },
    figures: byRole((role, i) => aroundSphere(i, { mood: role === 'ava' ? 'worried' : mood })),
  }
}
