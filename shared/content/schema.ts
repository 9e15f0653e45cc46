/**
 * The shapes of content. Content holds ids and effects only, no text: the texts stand in `shared/text`
 * under the same ids, so that a second language is one more file.
 */
import * as v from 'valibot'
import { CARD_PICTURES, CONTROL_KINDS, DREAMS, EVENINGS, ROLES } from './ids.ts'

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/))
const role = v.picklist(ROLES)
const evening = v.picklist(EVENINGS)
const picture = v.picklist(CARD_PICTURES)
const whole = v.pipe(v.number(), v.integer())

/**
 * The rules of one evening that a card or a motion may change. This is the whole vocabulary of effects:
 * an effect names one of these rules and its new value for that evening.
 */
export const EveningRules = v.object({
  /** How many may dream; `null` is no limit. The youngest who came get the places, the rest join the nook. */
  spherePlaces: v.nullable(whole),
  /** Thread for a promise kept / broken. */
  promiseKept: whole,
  promiseBroken: whole,
  /** Lights shows four bedsheets walking; only roommates know who is where until bedtime. */
  walkersHidden: v.boolean(),
  /** Added to each dream's Glow (still 0–3 a dream). */
  dreamGlow: whole,
  /** Lights a dream costs, and what it does to the upgrade. */
  dreamLights: whole,
  dreamUpgrade: whole,
  /** Whose lantern pays for a dream: somebody else's, or the dreamer's own. */
  dreamPayer: v.picklist(['others', 'self']),
  /** Added to the lights a ritual brings back, and to what it does to the upgrade. */
  ritualLights: whole,
  ritualUpgrade: whole,
  /** Thread for the thinnest pair at a ritual. */
  ritualThread: whole,
  /** Whether own ways are open tonight. */
  ownWays: v.boolean(),
  /** Thread for a mutual goodnight. */
  goodnightThread: whole,
  /** Added to the number of people disturbed at night (never fewer than none). */
  disturbed: whole,
  /** Upgrade for a told vision; lights on one's own lantern for a kept one. */
  tellUpgrade: whole,
  keepLights: whole,
  /** Length of the hour before bed, in percent of the usual. */
  hourPercent: whole,
  /** Lights that come back when someone sits alone at the nook. */
  emptyChairLights: whole,
})
export type EveningRules = v.InferOutput<typeof EveningRules>

export type RuleName = keyof EveningRules
export type Effect = { [R in RuleName]: { rule: R; value: EveningRules[R] } }[RuleName]
const rules = EveningRules.entries
export const Effect = v.variant(
  'rule',
  (Object.keys(rules) as RuleName[]).map((rule) =>
    v.object({ rule: v.literal(rule), value: rules[rule] }),
  ) as never,
) as unknown as v.GenericSchema<Effect>

/** One rule changed for one evening. No effect at all is a house rule that people keep by themselves. */
export const Card = v.object({
  id,
  picture,
  evenings: v.array(evening),
  effects: v.array(Effect),
  /** What falls outside while the card is open; nothing if it is left out. */
  weather: v.optional(v.picklist(['rain', 'snow'])),
})
export const Motion = v.object({ id, picture, effects: v.array(Effect) })

/** `when` says which state of the night a memo fits; the first fitting one not yet used is sent. */
export const Memo = v.object({
  id,
  when: v.picklist(['low-upgrade', 'high-upgrade', 'many-told', 'nook-full', 'any']),
  evenings: v.array(evening),
})

/** `about` says which hidden fact the page turns into advice; its text may use {name} and {other}. */
export const MemoryBookPage = v.object({
  id,
  about: v.picklist([
    'dimmest-lantern',
    'thinnest-thread',
    'was-alone',
    'flew-most',
    'broken-promise',
    'any',
  ]),
})

/** `face` is whose portrait the vision wears; `any` takes any portrait but the seer's own, named {name} in the text. */
export const Vision = v.object({ id, face: v.picklist([...ROLES, 'any']) })

/** `uses` says what is bent: a fear, a treasure or a story line of this table ({line}), or a promise ({name}). */
export const Whisper = v.object({ id, uses: v.picklist(['fear', 'treasure', 'line', 'promise']) })

/** A page with gaps: `gaps` is how many lines it has, each with one gap and three suggestions in the texts. */
export const ReadPage = v.object({ id, gaps: whole })
/** `picks` is how many ready lines the texts offer. */
export const StoryStarter = v.object({ id, picks: whole })
export const LastPage = v.object({ id, picks: whole })

export const Suggestion = v.object({ id })

/** `noun` says what fills {noun}: something of this table, or nothing (the label names a thing of the house). */
export const Control = v.object({
  id,
  kind: v.picklist(CONTROL_KINDS),
  noun: v.picklist(['treasure', 'fear', 'none']),
})

export const STATS = [
  'promisesMade',
  'promisesKept',
  'promisesBroken',
  'nooks',
  'dreams',
  'ownWays',
  'rituals',
  'alone',
  'visionsTold',
  'visionsKept',
  'goodnights',
  'mutualGoodnights',
  'hearts',
  'lines',
  'glow',
  'lightsPaid',
  'lightsLit',
  'ordersRead',
  'ordersDone',
  'ordersMissed',
  'blankets',
  'beats',
  'wrongBeats',
  'guessedRight',
  'wasGuessed',
  'treasureGiven',
  'trueTaps',
  'naps',
] as const
export const Stat = v.picklist(STATS)
export type Stat = v.InferOutput<typeof Stat>
/** Goes to who has most of a stat (at least `atLeast`); a tie is drawn by the seed. */
export const Award = v.object({ id, stat: Stat, atLeast: whole })

export const SECRET_TESTS = [
  'together-twice',
  'few-visions-told',
  'experiment-stopped',
  'upgrade-at-count',
  'thread-at-end',
  'glow-then-silence',
  'ritual-with',
  'notes-at-count',
  'lantern-lit',
  'experiment-run',
  'three-rooms',
  'ritual-and-glow',
  'sign-unseen',
  'nobody-alone',
  'mutual-goodnight',
  'only-dreamer',
] as const
/** A secret names one test of the rules, and what that test needs: a number, a person, or nothing. */
export const Secret = v.object({
  id,
  role,
  test: v.picklist(SECRET_TESTS),
  amount: v.optional(whole),
  other: v.optional(role),
})

export const DreamEntry = v.object({
  id: v.picklist(DREAMS),
  /** Whose turn of mind it fits: children's lessons, Leo's thrill, adults' fantasy and fear. */
  who: v.array(role),
})

export type Card = v.InferOutput<typeof Card>
export type Motion = v.InferOutput<typeof Motion>
export type Memo = v.InferOutput<typeof Memo>
export type MemoryBookPage = v.InferOutput<typeof MemoryBookPage>
export type Vision = v.InferOutput<typeof Vision>
export type Whisper = v.InferOutput<typeof Whisper>
export type ReadPage = v.InferOutput<typeof ReadPage>
export type StoryStarter = v.InferOutput<typeof StoryStarter>
export type LastPage = v.InferOutput<typeof LastPage>
export type Suggestion = v.InferOutput<typeof Suggestion>
export type Control = v.InferOutput<typeof Control>
export type Award = v.InferOutput<typeof Award>
export type Secret = v.InferOutput<typeof Secret>
export type DreamEntry = v.InferOutput<typeof DreamEntry>
export type SecretTest = (typeof SECRET_TESTS)[number]
