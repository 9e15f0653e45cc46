import type { Frozen } from './freeze.ts'
import { EVENINGS } from './ids.ts'
import type { Card } from './schema.ts'

/** Monday has no promises, no own ways and one disturbed person, so some cards wait for Wednesday. */
const later = ['wednesday', 'friday'] as const

/** Evening cards. A rule's value is its value for that evening, not a change to it. */
export const CARDS = [
  { id: 'power-cut', evenings: EVENINGS, effects: [{ rule: 'spherePlaces', value: 1 }] },
  { id: 'double-bunk', evenings: EVENINGS, weather: 'rain', effects: [{ rule: 'spherePlaces', value: 2 }] },
  { id: 'first-snow', evenings: later, weather: 'snow', effects: [{ rule: 'promiseKept', value: 2 }] },
  { id: 'wishbone', evenings: later, effects: [{ rule: 'promiseBroken', value: -2 }] },
  { id: 'sock-ghost', evenings: EVENINGS, effects: [{ rule: 'walkersHidden', value: true }] },
  {
    id: 'free-trial',
    evenings: EVENINGS,
    effects: [
      { rule: 'dreamGlow', value: 1 },
      { rule: 'dreamLights', value: 3 },
    ],
  },
  { id: 'software-update', evenings: EVENINGS, effects: [{ rule: 'dreamUpgrade', value: 0 }] },
  { id: 'honest-meter', evenings: EVENINGS, effects: [{ rule: 'dreamPayer', value: 'self' }] },
  { id: 'cocoa', evenings: EVENINGS, effects: [{ rule: 'ritualLights', value: 1 }] },
  { id: 'one-blanket', evenings: EVENINGS, effects: [{ rule: 'ritualThread', value: 2 }] },
  { id: 'wet-paint', evenings: later, effects: [{ rule: 'ownWays', value: false }] },
  { id: 'long-goodnight', evenings: EVENINGS, effects: [{ rule: 'goodnightThread', value: 2 }] },
  { id: 'thin-walls', evenings: later, effects: [{ rule: 'disturbed', value: 1 }] },
  { id: 'rain-on-the-roof', evenings: later, weather: 'rain', effects: [{ rule: 'disturbed', value: -1 }] },
  { id: 'truth-toast', evenings: EVENINGS, effects: [{ rule: 'tellUpgrade', value: -2 }] },
  { id: 'school-tomorrow', evenings: EVENINGS, effects: [{ rule: 'hourPercent', value: 60 }] },
  { id: 'slow-clock', evenings: EVENINGS, effects: [{ rule: 'hourPercent', value: 150 }] },
  { id: 'warm-chair', evenings: EVENINGS, effects: [{ rule: 'emptyChairLights', value: 1 }] },
  { id: 'the-s-word', evenings: EVENINGS, effects: [] },
  { id: 'sleeping-baby', evenings: EVENINGS, effects: [] },
  { id: 'your-majesty', evenings: EVENINGS, effects: [] },
] as const satisfies readonly Frozen<Card>[]

export type CardId = (typeof CARDS)[number]['id']
