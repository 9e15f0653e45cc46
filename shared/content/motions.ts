import type { Frozen } from './freeze.ts'
import type { Motion } from './schema.ts'

/** What Wednesday's breakfast may vote for; the winner rules Friday. */
export const MOTIONS = [
  { id: 'one-big-bed', effects: [{ rule: 'goodnightThread', value: 2 }] },
  { id: 'one-guest', effects: [{ rule: 'spherePlaces', value: 1 }] },
  { id: 'word-of-honour', effects: [{ rule: 'promiseKept', value: 2 }] },
  { id: 'crossed-fingers', effects: [{ rule: 'promiseBroken', value: -2 }] },
  { id: 'one-more-chapter', effects: [{ rule: 'ritualLights', value: 1 }] },
  { id: 'elbow-to-elbow', effects: [{ rule: 'ritualThread', value: 2 }] },
  { id: 'own-pocket', effects: [{ rule: 'dreamPayer', value: 'self' }] },
  {
    id: 'extra-sparkle',
    effects: [
      { rule: 'dreamGlow', value: 1 },
      { rule: 'dreamLights', value: 3 },
    ],
  },
  { id: 'guest-mode', effects: [{ rule: 'dreamUpgrade', value: 0 }] },
  { id: 'nightmares-with-jam', effects: [{ rule: 'tellUpgrade', value: -2 }] },
  { id: 'under-the-pillow', effects: [{ rule: 'keepLights', value: 2 }] },
  { id: 'doors-shut', effects: [{ rule: 'ownWays', value: false }] },
  { id: 'stays-up', effects: [{ rule: 'hourPercent', value: 150 }] },
  { id: 'lamp-for-the-late', effects: [{ rule: 'emptyChairLights', value: 1 }] },
  { id: 'sheets-on', effects: [{ rule: 'walkersHidden', value: true }] },
  { id: 'ear-plugs', effects: [{ rule: 'disturbed', value: -1 }] },
] as const satisfies readonly Frozen<Motion>[]

export type MotionId = (typeof MOTIONS)[number]['id']
