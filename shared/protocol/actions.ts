/**
 * The catalogue of actions: everything a client can ask of the game, with the schema of its payload. Clients send
 * `room.request(type, payload)`; the server validates the payload with these schemas, and the rules decide whether the
 * action is legal now. All types of actions and payloads are inferred from here.
 */
import * as v from 'valibot'
import { COUNTS, LET_GO, LIMITS } from '../content/constants.ts'
import { CHOICES, PACES, PLAN_IDS, ROLES, ROOMS, SIGNS, SYMBOLS } from '../content/ids.ts'
import { SEATED } from '../content/phones.ts'
import { cleanText, hasVisibleText } from './clean-text.ts'
import { typedText } from './typed-text.ts'

const role = v.picklist(ROLES)
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/))

/** A number from 0 to `count - 1`. */
const oneOf = (count: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(count - 1))

/**
 * Schema of text that a player types. It is cleaned (`clean-text.ts`), must have something visible, and is marked as
 * typed, so that the profanity filter and the host's typing setting apply to it (`typed-text.ts`).
 * @param max characters kept; the rest is cut off
 */
export const typed = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.transform((text) => cleanText(text, max)),
    v.check(hasVisibleText),
    typedText(),
  )

/** One stroke of a drawing: the crayon's number, and points as x, y, x, y … on a square of 0–1000. */
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

/** The player's own words, or one of the suggestions in the view, by its id. */
const suggested = (max: number) => v.union([v.object({ text: typed(max) }), v.object({ suggestion: id })])
/** The player's own words, or one of the ready-made lines in the view, by its index. */
const picked = (max: number) => v.union([v.object({ text: typed(max) }), v.object({ pick: index })])

const lightsGiven = v.optional(oneOf(LET_GO.lights + 1))

/** Actions of seats. */
export const SEAT_ACTIONS = {
  // the lobby
  swap: v.object({ role }),
  rename: v.object({ name: typed(LIMITS.name) }),
  gentle: v.object({ on: v.boolean() }),
  draw: v.object({ of: role, strokes: Strokes }),
  treasure: suggested(LIMITS.treasure),
  fear: suggested(LIMITS.fear),
  // any phase: nothing more to do in it
  ready: v.object({}),
  /** Sends a face to the screen while something is shown or told there. */
  react: v.object({ face: oneOf(COUNTS.cheers) }),
  /** Crosses off a secret of other roles in the notebook, or takes the line away. */
  cross: v.object({ secret: id, on: v.boolean() }),
  // the hour before bed
  secret: v.object({ secret: id }),
  pick: v.object({
    room: v.picklist(ROOMS),
    /** Whom the own way is about: whose door, whose fuse, for whom the note. */
    target: v.optional(role),
    deed: v.optional(v.picklist(['push', 'report', 'fuse', 'note'])),
  }),
  promise: v.object({ to: role, room: v.picklist(['nook', 'sphere']) }),
  answer: v.object({ from: role, take: v.boolean() }),
  'agree-sign': v.object({ sign: v.picklist(SIGNS) }),
  offer: v.object({ take: v.boolean() }),
  // bedtime
  customise: v.object({ dreamer: role }),
  /** Touches of a mini-game from step `from` on, run-length coded (`minigames/input-code.ts`). */
  play: v.object({
    from: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2_000)),
    runs: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(4_000)),
  }),
  'name-stars': picked(LIMITS.constellationName),
  line: picked(LIMITS.line),
  'read-done': v.object({}),
  /** The narrator reads the line instead of the player. */
  'house-reads': v.object({}),
  'next-reader': v.object({ reader: role }),
  heart: v.object({ line: index }),
  sound: v.object({ sound: oneOf(COUNTS.sounds) }),
  // night and breakfast
  goodnight: v.object({ to: role }),
  disturbed: v.object({ tell: v.boolean() }),
  /** The player who tells a disturbance has finished. */
  'told-it': v.object({}),
  /** Says what was worst about the disturbance that is being told. */
  worst: v.object({ answer: oneOf(COUNTS.worst) }),
  vote: v.object({ motion: id }),
  // Saturday
  guess: v.object({ of: role, secret: id }),
  accuse: v.object({ line: index }),
  reply: v.object({ line: index }),
  /** Throws a memory at another role; `aloud`: the player says it, not the narrator. */
  memory: v.object({ memory: index, at: role, aloud: v.boolean() }),
  /** Says whether another player's memory is true (`so`). */
  true: v.object({ so: v.boolean() }),
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
  /** How many of the five lights each other lantern gets; the giver's own is left out. */
  give: v.pipe(
    v.object({ ava: lightsGiven, leo: lightsGiven, elara: lightsGiven, caleb: lightsGiven }),
    v.check((lights) => Object.values(lights).reduce((sum, n) => sum + (n ?? 0), 0) === LET_GO.lights),
  ),
  /** A touch that is no other action (a drag, a hold, a palm), as a sign that the player is there. */
  touch: v.object({}),
  /** Takes the host's controls while the host's phone is untouched. */
  'take-host': v.object({}),
  // the end
  choose: v.object({ choice: v.picklist(CHOICES) }),
  'last-line': picked(LIMITS.line),
  'pick-line': v.object({ of: role }),
  again: v.object({}),
} as const

/** Actions of the seat that has the host's controls. */
export const HOST_ACTIONS = {
  start: v.object({ prologue: v.boolean() }),
  /** Chooses how long the night is, in the lobby. */
  plan: v.object({ plan: v.picklist(PLAN_IDS) }),
  pause: v.object({ on: v.boolean() }),
  extend: v.object({}),
  skip: v.object({}),
  /** Ends the game in the malfunction, which cannot be skipped: goes to the reveal at once, without stars. */
  'end-night': v.object({}),
  'hand-over': v.object({ role }),
  pace: v.object({ pace: v.picklist(PACES) }),
  slow: v.object({ on: v.boolean() }),
  'to-lobby': v.object({}),
  /** Frees a seat; of two people who share one, `who` removes only that one. */
  remove: v.object({ role, who: v.optional(v.picklist(SEATED)) }),
  'remove-drawing': v.object({ of: role }),
  'hide-code': v.object({ on: v.boolean() }),
  lock: v.object({ on: v.boolean() }),
  typing: v.object({ on: v.boolean() }),
  /** Says that the players are not in one room, but on a call. */
  apart: v.object({ on: v.boolean() }),
  /** Makes the table cosy: no night is lost, and the eerier bad dreams stay out. */
  cosy: v.object({ on: v.boolean() }),
} as const

/** Actions of neighbours. */
export const NEIGHBOUR_ACTIONS = {
  cheer: v.object({ cheer: oneOf(COUNTS.cheers) }),
  'break-tie': v.object({ motion: id }),
  'bend-whisper': v.object({ template: index }),
  /** Picks the line of the other voice on a page that one player reads alone. */
  'other-voice': v.object({ pick: index }),
} as const

/** Schemas of all actions by type. */
export const ACTIONS = { ...SEAT_ACTIONS, ...HOST_ACTIONS, ...NEIGHBOUR_ACTIONS } as const

export type ActionType = keyof typeof ACTIONS
export type SeatActionType = keyof typeof SEAT_ACTIONS
export type HostActionType = keyof typeof HOST_ACTIONS
export type NeighbourActionType = keyof typeof NEIGHBOUR_ACTIONS
/** The payload of an action, as validated. */
export type Payload<T extends ActionType> = v.InferOutput<(typeof ACTIONS)[T]>

/**
 * One way in which an action is legal: the allowed values of some fields of its payload. A field that is not named is free
 * (within the schema). An empty list means that the field must be there and may hold anything (`{ text: [] }`: the
 * player may type).
 */
export type LegalOptions = Readonly<Record<string, readonly (string | number | boolean)[]>>
/** The actions that are legal now, each with its alternatives. It is part of the view, so no phone works out a rule. */
export type Legal = Partial<Record<ActionType, readonly LegalOptions[]>>
