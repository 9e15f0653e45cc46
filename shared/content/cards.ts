/** The evening cards. */
import type { Frozen } from './freeze.ts'
import { EVENINGS } from './ids.ts'
import type { Card } from './schema.ts'

/** Monday has no promises and always one disturbed person, so cards about these start on Wednesday. */
const later = ['wednesday', 'friday'] as const
/** Own ways are new on Wednesday, so no card takes them away before Friday. */
const last = ['friday'] as const

/** An effect's value takes the place of the rule's usual value for that evening. */
export const CARDS = [
  {
    id: 'power-cut',
    picture: 'unplugged',
    evenings: EVENINGS,
    effects: [{ rule: 'spherePlaces', value: 1 }],
  },
  {
    id: 'double-bunk',
    picture: 'one-place',
    evenings: EVENINGS,
    weather: 'rain',
    effects: [{ rule: 'spherePlaces', value: 2 }],
  },
  {
    id: 'first-snow',
    picture: 'snow',
    evenings: later,
    weather: 'snow',
    effects: [{ rule: 'promiseKept', value: 2 }],
  },
  { id: 'wishbone', picture: 'wishbone', evenings: later, effects: [{ rule: 'promiseBroken', value: -2 }] },
  {
    id: 'sock-ghost',
    picture: 'ghost',
    evenings: EVENINGS,
    effects: [{ rule: 'walkersHidden', value: true }],
  },
  {
    id: 'free-trial',
    picture: 'gift',
    evenings: EVENINGS,
    effects: [
      { rule: 'dreamGlow', value: 1 },
      { rule: 'dreamLights', value: 3 },
    ],
  },
  {
    id: 'software-update',
    picture: 'update',
    evenings: EVENINGS,
    effects: [{ rule: 'dreamUpgrade', value: 0 }],
  },
  {
    id: 'honest-meter',
    picture: 'purse',
    evenings: EVENINGS,
    effects: [{ rule: 'dreamPayer', value: 'self' }],
  },
  { id: 'cocoa', picture: 'cocoa', evenings: EVENINGS, effects: [{ rule: 'ritualLights', value: 1 }] },
  {
    id: 'one-blanket',
    picture: 'blanket',
    evenings: EVENINGS,
    effects: [{ rule: 'ritualThread', value: 2 }],
  },
  { id: 'wet-paint', picture: 'paint', evenings: last, effects: [{ rule: 'ownWays', value: false }] },
  {
    id: 'long-goodnight',
    picture: 'bed',
    evenings: EVENINGS,
    effects: [{ rule: 'goodnightThread', value: 2 }],
  },
  { id: 'thin-walls', picture: 'wind', evenings: later, effects: [{ rule: 'disturbed', value: 1 }] },
  {
    id: 'rain-on-the-roof',
    picture: 'rain',
    evenings: EVENINGS,
    weather: 'rain',
    effects: [{ rule: 'keepLights', value: 2 }],
  },
  { id: 'truth-toast', picture: 'toast', evenings: EVENINGS, effects: [{ rule: 'tellUpgrade', value: -2 }] },
  {
    id: 'school-tomorrow',
    picture: 'school',
    evenings: EVENINGS,
    effects: [{ rule: 'hourPercent', value: 60 }],
  },
  { id: 'slow-clock', picture: 'clock', evenings: EVENINGS, effects: [{ rule: 'hourPercent', value: 150 }] },
  { id: 'warm-chair', picture: 'cat', evenings: EVENINGS, effects: [{ rule: 'emptyChairLights', value: 1 }] },
  { id: 'the-s-word', picture: 'hush', evenings: EVENINGS, effects: [] },
  { id: 'sleeping-baby', picture: 'cradle', evenings: EVENINGS, effects: [] },
  { id: 'your-majesty', picture: 'crown', evenings: EVENINGS, effects: [] },
  { id: 'humming-pipes', picture: 'pipes', evenings: EVENINGS, effects: [{ rule: 'ritualNotes', value: 1 }] },
  {
    id: 'borrowed-tune',
    picture: 'gramophone',
    evenings: EVENINGS,
    effects: [{ rule: 'dreamNotes', value: 1 }],
  },
  {
    id: 'postcards-home',
    picture: 'postcard',
    evenings: EVENINGS,
    effects: [{ rule: 'dreamThread', value: 1 }],
  },
  { id: 'fireflies', picture: 'fireflies', evenings: later, effects: [{ rule: 'ownWayLights', value: 1 }] },
  { id: 'three-legs', picture: 'stool', evenings: later, effects: [{ rule: 'nookPlaces', value: 2 }] },
  {
    id: 'landing-candle',
    picture: 'candle',
    evenings: EVENINGS,
    effects: [{ rule: 'goodnightLights', value: 1 }],
  },
  { id: 'warm-milk', picture: 'milk', evenings: EVENINGS, effects: [{ rule: 'tellLights', value: 1 }] },
  { id: 'it-has-ears', picture: 'ears', evenings: EVENINGS, effects: [{ rule: 'keepUpgrade', value: 1 }] },
  {
    id: 'hide-and-seek',
    picture: 'curtain',
    evenings: later,
    effects: [
      { rule: 'walkersHidden', value: true },
      { rule: 'promiseKept', value: 2 },
    ],
  },
  {
    id: 'half-price',
    picture: 'ticket',
    evenings: EVENINGS,
    effects: [
      { rule: 'dreamLights', value: 1 },
      { rule: 'dreamGlow', value: -1 },
    ],
  },
  {
    id: 'early-night',
    picture: 'owl',
    evenings: EVENINGS,
    effects: [
      { rule: 'hourPercent', value: 70 },
      { rule: 'goodnightThread', value: 2 },
    ],
  },
  {
    id: 'noisy-stairs',
    picture: 'stairs',
    evenings: later,
    effects: [
      { rule: 'disturbed', value: 1 },
      { rule: 'tellLights', value: 1 },
    ],
  },
  { id: 'only-questions', picture: 'question', evenings: EVENINGS, effects: [] },
  { id: 'kind-word', picture: 'heart', evenings: EVENINGS, effects: [] },
  { id: 'opera-night', picture: 'opera', evenings: EVENINGS, effects: [] },
] as const satisfies readonly Frozen<Card>[]

export type CardId = (typeof CARDS)[number]['id']
