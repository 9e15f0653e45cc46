/**
 * The catalogue of actions: everything a person can ask of the game, with the shape of its payload.
 * Clients ask with `room.request(type, payload)`, the server validates with these schemas, the rules decide
 * whether it is legal now. Types are inferred from here and written nowhere else.
 */
import * as v from 'valibot'
import { COUNTS, LIMITS } from '../content/constants.ts'
import { CHOICES, PACES, ROLES, ROOMS, SIGNS, SYMBOLS } from '../content/ids.ts'
import { hasVisibleText, cleanText } from './clean-text.ts'
import { typedText } from './typed-text.ts'

const role = v.picklist(ROLES)
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/))

/** One of so many things that are named by number. */
const oneOf = (count: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(count - 1))

/** Text that people type, tidied (`text.ts`): at most `max` characters, and something to see. Marked as typed. */
export const typed = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.transform((text) => cleanText(text, max)),
    v.check(hasVisibleText),
    typedText(),
  )

/** One stroke of a drawing: a crayon by its number and points x, y, x, y … on a square of 0–1000. */
export const Stroke = v.object({
  color: oneOf(COUNTS.crayons),
  points: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))),
    v.minLength(2),
    v.maxLength(LIMITS.strokePoints * 2),
    v.check((points) => points.length % 2 === 0),
  ),
})
export type Stroke = v.InferOutput<typeof Stroke>
const Strokes = v.pipe(
  v.array(Stroke),
  v.minLength(1),
  v.maxLength(LIMITS.strokes),
  v.check((strokes) => strokes.reduce((n, s) => n + s.points.length / 2, 0) <= LIMITS.points),
)

/** Something in one's own words, or one of the suggestions in the view, by its id. */
const suggested = (max: number) => v.union([v.object({ text: typed(max) }), v.object({ suggestion: id })])
/** Something in one's own words, or one of the ready lines in the view, by its index. */
const picked = (max: number) => v.union([v.object({ text: typed(max) }), v.object({ pick: index })])

/** What seats may ask. */
export const SEAT_ACTIONS = {
  // the lobby
  swap: v.object({ role }),
  rename: v.object({ name: typed(LIMITS.name) }),
  gentle: v.object({ on: v.boolean() }),
  draw: v.object({ of: role, strokes: Strokes }),
  treasure: suggested(LIMITS.treasure),
  fear: suggested(LIMITS.fear),
  // anywhere: done with this phase
  ready: v.object({}),
  // the hour before bed
  secret: v.object({ secret: id }),
  pick: v.object({
    room: v.picklist(ROOMS),
    /** Whose door, whose fuse, for whom the note. */
    target: v.optional(role),
    deed: v.optional(v.picklist(['push', 'report', 'fuse', 'note'])),
  }),
  promise: v.object({ to: role, room: v.picklist(['nook', 'sphere']) }),
  answer: v.object({ from: role, take: v.boolean() }),
  'agree-sign': v.object({ sign: v.picklist(SIGNS) }),
  offer: v.object({ take: v.boolean() }),
  // bedtime
  chair: picked(LIMITS.line),
  customise: v.object({ dreamer: role }),
  /** Touches of an activity from step `from` on, run-length coded (`activities/inputs.ts`). */
  play: v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
    runs: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(4_000)),
  }),
  'name-stars': picked(LIMITS.constellationName),
  line: picked(LIMITS.line),
  'read-done': v.object({}),
  /** Too shy to read it: the house does. */
  'house-reads': v.object({}),
  'next-reader': v.object({ reader: role }),
  heart: v.object({ line: index }),
  sound: v.object({ sound: oneOf(COUNTS.sounds) }),
  // night and breakfast
  goodnight: v.object({ to: role }),
  disturbed: v.object({ tell: v.boolean() }),
  vote: v.object({ motion: id }),
  // Saturday
  guess: v.object({ of: role, secret: id }),
  memory: v.object({ memory: index, aloud: v.boolean() }),
  true: v.object({}),
  experiment: v.object({ run: v.boolean() }),
  sign: v.object({}),
  // the malfunction (and its rehearsals at supper)
  operate: v.object({ control: index, value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)) }),
  ping: v.object({}),
  blanket: v.object({}),
  rescue: v.object({}),
  door: v.object({ door: index }),
  beat: v.object({ slot: index, symbol: v.picklist(SYMBOLS) }),
  hands: v.object({ down: v.boolean() }),
  give: v.object({ to: role }),
  // the end
  choose: v.object({ choice: v.picklist(CHOICES) }),
  'last-line': picked(LIMITS.line),
  'pick-line': v.object({ of: role }),
  again: v.object({}),
} as const

/** What only a seat with the host's controls may ask. */
export const HOST_ACTIONS = {
  start: v.object({ prologue: v.boolean() }),
  pause: v.object({ on: v.boolean() }),
  extend: v.object({}),
  skip: v.object({}),
  pace: v.object({ pace: v.picklist(PACES) }),
  slow: v.object({ on: v.boolean() }),
  'to-lobby': v.object({}),
  remove: v.object({ role }),
  'remove-drawing': v.object({ of: role }),
  'hide-code': v.object({ on: v.boolean() }),
  lock: v.object({ on: v.boolean() }),
  typing: v.object({ on: v.boolean() }),
} as const

/** What neighbours may ask. */
export const NEIGHBOUR_ACTIONS = {
  cheer: v.object({ cheer: oneOf(COUNTS.cheers) }),
  'break-tie': v.object({ motion: id }),
  'bend-whisper': v.object({ template: index }),
} as const

export const ACTIONS = { ...SEAT_ACTIONS, ...HOST_ACTIONS, ...NEIGHBOUR_ACTIONS } as const

export type ActionType = keyof typeof ACTIONS
export type SeatActionType = keyof typeof SEAT_ACTIONS
export type HostActionType = keyof typeof HOST_ACTIONS
export type NeighbourActionType = keyof typeof NEIGHBOUR_ACTIONS
/** What a client sends with an action. */
export type Payload<T extends ActionType> = v.InferOutput<(typeof ACTIONS)[T]>

/**
 * What may be asked now: for each action the alternatives, each naming the allowed values of some fields.
 * A field that is not named is free (within the payload's schema); an empty list means that the field must be
 * there and may hold anything (`{ text: [] }`: typing is allowed). Arrives in the view, so a phone never works
 * out a rule by itself.
 */
export type Options = Readonly<Record<string, readonly (string | number | boolean)[]>>
export type Legal = Partial<Record<ActionType, readonly Options[]>>

/** Why a request was refused; the phone says it in the room's language (`reject.<reason>`). */
export const REJECTIONS = [
  'malformed',
  'not-now',
  'not-allowed',
  'not-host',
  'not-seated',
  'too-fast',
  'too-many',
  'not-kind',
  'typing-off',
  'taken',
  'full',
  'locked',
  'unknown-code',
  'unknown-language',
  'old-version',
  'retired',
  'elsewhere',
] as const
export type Rejection = (typeof REJECTIONS)[number]
