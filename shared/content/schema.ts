/**
 * The schemas of content. Content has ids and effects but no texts: these are in `shared/text` under the same ids, so
 * that another language needs no change here.
 */
import * as v from 'valibot'
import { CARD_PICTURES, CONTROL_KINDS, DOOR_SETS, DREAMS, EVENINGS, ROLES, SUPPERS } from './ids.ts'

const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/))
const role = v.picklist(ROLES)
const evening = v.picklist(EVENINGS)
const picture = v.picklist(CARD_PICTURES)
const whole = v.pipe(v.number(), v.integer())

/**
 * The rules that a card or a motion may change for one evening. An effect names one of these rules and its value for
 * that evening.
 */
export const EveningRules = v.object({
  /** How many may dream; `null` is no limit. The youngest get the places, the others join the nook. */
  spherePlaces: v.nullable(whole),
  /** The same for the nook: those who have read least stay, the others go to the sphere. */
  nookPlaces: v.nullable(whole),
  /** Change of the thread for a promise kept, and for one broken. */
  promiseKept: whole,
  promiseBroken: whole,
  /** The screen shows bedsheets at lights out, so that only those in the same room know who is where until bedtime. */
  walkersHidden: v.boolean(),
  /** Added to each dream's Glow (still 0–3 a dream). */
  dreamGlow: whole,
  /** Lights that a dream costs, and its change of the upgrade. */
  dreamLights: whole,
  dreamUpgrade: whole,
  /** Whose lantern pays for a dream: one of the others', the dreamer's own, or the brightest. */
  dreamPayer: v.picklist(['others', 'self', 'brightest']),
  /** The fewest lights that a dream leaves on a lantern. */
  dreamFloor: whole,
  /** Change of the dreamer's thinnest thread, and how many notes a dream opens. */
  dreamThread: whole,
  dreamNotes: whole,
  /** Added to the lights that a ritual brings back, and to its change of the upgrade. */
  ritualLights: whole,
  ritualUpgrade: whole,
  /** Change of the thinnest thread at a ritual. */
  ritualThread: whole,
  /** How many notes a ritual opens, and the Glow that each reader gets. */
  ritualNotes: whole,
  ritualGlow: whole,
  /** Whether own ways are open this evening. */
  ownWays: v.boolean(),
  /** Added to the lights that each own way brings back, and to its change of the upgrade. */
  ownWayLights: whole,
  ownWayUpgrade: whole,
  /** What a mutual goodnight does: change of the thread, lights that come back, notes that open. */
  goodnightThread: whole,
  goodnightLights: whole,
  goodnightNotes: whole,
  /** Added to the number of players disturbed at night (0–4). */
  disturbed: whole,
  /** Change of the upgrade for a told disturbance; lights on the own lantern for a kept one. */
  tellUpgrade: whole,
  keepLights: whole,
  /** Lights on the own lantern for a told disturbance; change of the upgrade for a kept one. */
  tellLights: whole,
  keepUpgrade: whole,
  /** Percentage that scales the length of the hour before bed. */
  hourPercent: whole,
  /** Lights that come back when a player is alone at the nook. */
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

/** An evening card. One without effects is a rule of conduct that players follow by themselves. */
export const Card = v.object({
  id,
  picture,
  evenings: v.array(evening),
  effects: v.array(Effect),
  /** The weather outside on that evening; dry if left out. */
  weather: v.optional(v.picklist(['rain', 'snow'])),
})
export const Motion = v.object({ id, picture, effects: v.array(Effect) })

/** `when` is the state of the game that a memo fits. */
export const Memo = v.object({
  id,
  when: v.picklist(['low-upgrade', 'high-upgrade', 'many-told', 'nook-full', 'any']),
  evenings: v.array(evening),
})

/** `about` is the hidden fact that the page turns into advice; its text may use {{name}} and {{other}}. */
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

/** `face` is whose portrait the vision shows. `any` is any portrait but the seer's own; the text names it with {{name}}. */
export const Vision = v.object({ id, face: v.picklist([...ROLES, 'any']) })

/** `uses` is what the text contains: a fear, treasure or story line of this game ({{line}}), or a promise ({{name}}). */
export const Whisper = v.object({ id, uses: v.picklist(['fear', 'treasure', 'line', 'promise']) })

/** A page with gaps: `gaps` is how many lines it has, each with one gap and three ready lines in the texts. */
export const ReadPage = v.object({ id, gaps: whole })
/** `picks` is how many ready lines the texts have. */
export const StoryStarter = v.object({ id, picks: whole })
export const LastPage = v.object({ id, picks: whole })

export const Suggestion = v.object({ id })

/** `noun` is what fills {{noun}}: a treasure or fear of this game, or nothing if the label names a thing of the house. */
export const Control = v.object({
  id,
  kind: v.picklist(CONTROL_KINDS),
  noun: v.picklist(['treasure', 'fear', 'none']),
  /** The only supper at which it is dealt. */
  supper: v.optional(v.picklist(SUPPERS)),
})

export const Supper = v.object({
  id: v.picklist(SUPPERS),
  /** The act of the malfunction that it rehearses: orders, doors or the lullaby. */
  act: v.picklist(['orders', 'doors', 'hum']),
  /** Its own set of doors; left out, one is drawn. */
  doors: v.optional(v.picklist(DOOR_SETS)),
  /** In which order the beats go: round and round, or along the table and back. */
  turns: v.optional(v.picklist(['there-and-back'])),
})

/** `drawn` sets may come in the talk; the others belong to a supper. */
export const DoorSet = v.object({ id: v.picklist(DOOR_SETS), drawn: v.boolean() })

/** What is counted for each role during a game. */
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
  'promisesAsked',
  'promisesRefused',
  'fullNooks',
  'bestDreams',
  'worstTapped',
  'falseTaps',
  'wrongDoors',
  'rattles',
  'soundSleeps',
  'unmetGoodnights',
  'firstReady',
  'goodnightsReceived',
  'notesFound',
] as const
export const Stat = v.picklist(STATS)
export type Stat = v.InferOutput<typeof Stat>
/** An award goes to the role with most of a statistic, if that is at least `atLeast`; to all of them in a tie. */
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
  'dream-without-parents',
  'together-late',
  'goodnights-received',
  'report-and-upgrade',
  'lights-at-storm',
  'promises-kept',
  'glow-seen',
  'reads-late-with',
  'reads-last-with',
  'guessed-right',
  'thread-of-parents',
  'lanterns-lit',
] as const
/** A secret names its condition (`shared/rules/secret-tests.ts`), and the number or role that the condition needs. */
export const Secret = v.object({
  id,
  role,
  test: v.picklist(SECRET_TESTS),
  amount: v.optional(whole),
  other: v.optional(role),
})

export const DreamEntry = v.object({
  id: v.picklist(DREAMS),
  /** The roles that can have this dream. */
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
export type Supper = v.InferOutput<typeof Supper>
export type DoorSet = v.InferOutput<typeof DoorSet>
export type Award = v.InferOutput<typeof Award>
export type Secret = v.InferOutput<typeof Secret>
export type DreamEntry = v.InferOutput<typeof DreamEntry>
export type SecretTest = (typeof SECRET_TESTS)[number]
