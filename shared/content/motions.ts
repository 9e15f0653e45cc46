/** The motions that Wednesday votes on. */
import type { Frozen } from './freeze.ts'
import type { Motion } from './schema.ts'

/** The winner's effects are added to those of Friday's card. */
export const MOTIONS = [
  { id: 'one-big-bed', picture: 'bed', effects: [{ rule: 'goodnightThread', value: 2 }] },
  { id: 'one-guest', picture: 'one-place', effects: [{ rule: 'spherePlaces', value: 1 }] },
  { id: 'word-of-honour', picture: 'promise', effects: [{ rule: 'promiseKept', value: 2 }] },
  { id: 'crossed-fingers', picture: 'wishbone', effects: [{ rule: 'promiseBroken', value: -2 }] },
  { id: 'one-more-chapter', picture: 'book', effects: [{ rule: 'ritualLights', value: 1 }] },
  { id: 'elbow-to-elbow', picture: 'blanket', effects: [{ rule: 'ritualThread', value: 2 }] },
  { id: 'own-pocket', picture: 'purse', effects: [{ rule: 'dreamPayer', value: 'self' }] },
  {
    id: 'extra-sparkle',
    picture: 'gift',
    effects: [
      { rule: 'dreamGlow', value: 1 },
      { rule: 'dreamLights', value: 3 },
    ],
  },
  { id: 'guest-mode', picture: 'update', effects: [{ rule: 'dreamUpgrade', value: 0 }] },
  { id: 'nightmares-with-jam', picture: 'toast', effects: [{ rule: 'tellUpgrade', value: -2 }] },
  { id: 'under-the-pillow', picture: 'pillow', effects: [{ rule: 'keepLights', value: 2 }] },
  { id: 'doors-shut', picture: 'paint', effects: [{ rule: 'ownWays', value: false }] },
  { id: 'stays-up', picture: 'clock', effects: [{ rule: 'hourPercent', value: 150 }] },
  { id: 'lamp-for-the-late', picture: 'lamp', effects: [{ rule: 'emptyChairLights', value: 1 }] },
  { id: 'sheets-on', picture: 'ghost', effects: [{ rule: 'walkersHidden', value: true }] },
  { id: 'ear-plugs', picture: 'cosy', effects: [{ rule: 'disturbed', value: 1 }] },
  // What these change, no card does.
  { id: 'favourite-bit', picture: 'book', effects: [{ rule: 'ritualUpgrade', value: -1 }] },
  { id: 'last-candles', picture: 'candle', effects: [{ rule: 'dreamFloor', value: 3 }] },
  { id: 'fair-shares', picture: 'purse', effects: [{ rule: 'dreamPayer', value: 'brightest' }] },
  { id: 'tinkers', picture: 'unplugged', effects: [{ rule: 'ownWayUpgrade', value: -1 }] },
  { id: 'open-eyed', picture: 'owl', effects: [{ rule: 'ritualGlow', value: 1 }] },
  { id: 'hums-in-bed', picture: 'pipes', effects: [{ rule: 'goodnightNotes', value: 1 }] },
] as const satisfies readonly Frozen<Motion>[]

export type MotionId = (typeof MOTIONS)[number]['id']
