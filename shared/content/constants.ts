/**
 * All numbers of the game. Those marked (t) are tuned with the simulator (`npm run sim`).
 * Times are in milliseconds at the standard pace unless they say otherwise.
 */
import type { PlanId } from './ids.ts'
import type { EveningRules } from './schema.ts'

/** The upgrade: its range, and how much each event changes it. */
export const UPGRADE = {
  start: 4,
  min: 0,
  max: 10,
  customise: 1,
  push: 2,
  report: -1,
  run: 1,
  stop: -1,
  lidOpen: -1,
  lidShut: 1,
} as const

/** Lanterns: lights on each, how many lanterns, and the fewest lights a dream leaves on one. */
export const LANTERN = { lights: 5, count: 4, floorBeforeSaturday: 1 } as const

/** How many lights an event takes or brings back. */
export const LIGHTS = {
  customisedExtra: 1,
  ritualOfTwo: 1,
  ritualOfThree: 2,
  calebAtRitual: 1,
  elaraFirstRitual: 1,
  workshop: 2,
  /** The experiment takes lights from each lantern with at least this many. */
  experiment: 1,
  experimentFrom: 3,
  signFailed: 4,
} as const

/** Change of the upgrade by a ritual of two, and of three or more. */
export const RITUAL_UPGRADE = { ofTwo: -1, ofThree: -2 } as const

/** Threads: their range, where they start, and how much an event changes one. */
export const THREAD = { min: 0, max: 3, start: 1, startElaraCaleb: 0, fuse: -1, note: 1, sign: 1 } as const

/** Glow of a dream: its range, what is added for Leo alone in the sphere and for a customised dream, and what a pulled fuse leaves. */
export const GLOW = { min: 0, max: 3, alone: 1, customised: 1, cut: 1 } as const

/** Notes of the lullaby, and how many Elara's report opens. */
export const NOTES = { count: 6, report: 2 } as const

/** How many wrong secrets Ava crosses off when she listens at a door. */
export const SECRETS_STRUCK = 2

/** The usual rules of an evening; cards and motions change them for one evening. */
export const EVENING: EveningRules = {
  spherePlaces: null,
  nookPlaces: null,
  promiseKept: 1,
  promiseBroken: -1,
  walkersHidden: false,
  dreamGlow: 0,
  dreamLights: 2,
  dreamUpgrade: 1,
  dreamPayer: 'others',
  dreamFloor: LANTERN.floorBeforeSaturday,
  dreamThread: 0,
  dreamNotes: 0,
  ritualLights: 0,
  ritualUpgrade: 0,
  ritualThread: 1,
  ritualNotes: 0,
  ritualGlow: 0,
  ownWays: true,
  ownWayLights: 0,
  ownWayUpgrade: 0,
  goodnightThread: 1,
  goodnightLights: 0,
  goodnightNotes: 0,
  disturbed: 0,
  tellUpgrade: -1,
  keepLights: 1,
  tellLights: 0,
  keepUpgrade: 0,
  hourPercent: 100,
  emptyChairLights: 0,
}

/** What the aims need; they are counted when the experiment has been decided (t). */
export const AIMS = { avaOthersTold: 3, leoGlow: 6, elaraUpgrade: 6, calebUpgrade: 4 } as const

/**
 * How many players are disturbed on Wednesday and Friday: `usual`, or one more if `many` lights or more are missing (t).
 * The wall shows `some` and `many` as steps. Ava, whose turn was Monday, is left out of up to `avaSparedUpTo` players.
 */
export const DISTURBED = { usual: 2, some: 5, many: 9, avaSparedUpTo: 2 } as const

/** The lid: five notches from shut to open. */
export const LID = { shut: 0, middle: 2, open: 4 } as const

/**
 * How long (ms, at every pace) Ava has to answer the sign, by the lid's last position: less if she and Caleb have agreed on
 * no sign, but at least `least`; more if she plays with gentle hands (t).
 */
export const SIGN = {
  open: 5_000,
  between: 3_000,
  shut: 2_000,
  notAgreed: 1_000,
  least: 1_500,
  gentle: 1_000,
} as const

/** Durations of phases, and of what happens in them. */
export const TIME = {
  /** Each of the prologue's four pictures and four aims. */
  prologuePicture: 7_000,
  prologueAim: 4_250,
  /** In the lobby: how long a drawing fills the screen, and the least time between two. */
  slam: 3_000,
  slamEvery: 5_000,
  rest: 8_000,
  supper: 25_000,
  /** The most that Monday's practice round takes; it ends when all its orders are done. */
  practice: 30_000,
  card: 8_000,
  post: 20_000,
  hourMonday: 40_000,
  hour: 60_000,
  lights: 10_000,
  /** Bedtime if nobody is at the nook; else it lasts until the readers have finished. */
  bedtime: 30_000,
  /** At the nook: writing, each reading, the last hearts, and showing the finished page (t). */
  nookWrite: 25_000,
  nookRead: 8_000,
  nookHearts: 3_000,
  nookPage: 4_000,
  houseReads: 6_500,
  paper: 10_000,
  fuse: 10_000,
  night: 15_000,
  /** Time to decide. Each telling then takes its own time: told and answered, then shown on the fridge (t). */
  breakfast: 30_000,
  telling: 16_000,
  hung: 4_000,
  vote: 20_000,
  guess: 40_000,
  guessReveal: 4_000,
  accusation: 12_000,
  reply: 7_000,
  memory: 12_000,
  /** How long a memory can be judged, and how long it is shown at least, so that it is heard to its end. */
  memoryHeard: 14_000,
  memoryStands: 8_000,
  /** How long the lid's move is shown. */
  lidMoves: 3_500,
  experiment: 20_000,
  sign: 20_000,
  choice: 30_000,
  /** Talking over the choice, and showing the three strings after it. */
  choiceTalk: 20_000,
  choiceShown: 4_000,
  home: 14_000,
  homeLost: 6_000,
  /** Five equal parts: the ending's own text, and a paragraph for each role. */
  ending: 45_000,
  /** Each secret; then the bill for Leo's flights. */
  reveal: 7_000,
  bill: 17_000,
  stars: 20_000,
  lastLines: 15_000,
  pickLine: 10_000,
  extend: 30_000,
  /** How long orders and doors of a supper without timers wait: a day, as a deadline needs a number. */
  supperWaits: 86_400_000,
  /** The countdown after a pause. */
  countdown: 3_000,
} as const

/** Percentage that each pace scales durations by. */
export const PACE_PERCENT = { relaxed: 160, standard: 100, brisk: 70, untimed: 100 } as const

/** How long a phone is away before its player sleepwalks (ms, not scaled by the pace). */
export const SLEEPWALK = { story: 15_000, malfunction: 5_000 } as const

/** How long (ms) the host's phone is away before the controls pass on, or untouched before they may be taken. */
export const HOST = { gone: 60_000, still: 60_000 } as const

/** The shout. */
export const SHOUT = {
  length: 75_000,
  /** Time for an order: 1.5 × the mean of the two players' answer times, within these bounds (t). */
  orderPercent: 150,
  /** The same percentage for a single player, who need not shout (t). */
  alonePercent: 140,
  orderMin: 4_000,
  orderMax: 20_000,
  slowPercent: 150,
  /** Percentage of its time that an order has left when it starts to burn: the screen asks its reader to be louder. */
  hurryPercent: 33,
  /** How long after an order has ended its reader gets the next one. */
  gapMin: 300,
  gapMax: 900,
  /** Added to that for each order beyond one that the reader is ahead of the others; `gapMost` limits the sum. */
  gapAhead: 1_500,
  gapMost: 4_000,
  /** Percentage of orders that are for the reader's own console. */
  ownPercent: 15,
  /** How many more orders one console may get than any other. */
  askedApart: 2,
  /** Percentage that scales order times while a house-played Ava is caught, as nobody works her console then. */
  caughtPercent: 90,
  miss: 1,
  rowForLight: 5,
  /** How often the wind takes a light with 1 to 8 human players whose answer times are usual (t). */
  windEvery: [14_600, 14_600, 13_600, 15_600, 19_000, 26_000, 33_000, 46_000],
  /** The interval scales with the players' answer times, within these percentages. */
  windFastest: 50,
  windSlowest: 180,
  /** Factor on the wind's interval with the slow setting. */
  windSlow: 2,
  blankets: 2,
  blanketTime: 3_000,
  blanketLoss: 1,
  /** No blanket begins this soon after the shout's beginning, before its end, or after another blanket. */
  blanketFirst: 12_000,
  blanketLast: 10_000,
  blanketApart: 20_000,
  controlsPerConsole: 4,
  controlsAlone: 5,
  /** On each of the two phones of a seat that two people share. */
  controlsShared: 3,
  /** Percentage of controls that name a treasure or a fear of this game. */
  nounPercent: 80,
  /** Controls on each console at Monday's supper. */
  controlsAtSupper: 2,
  /** In a game without timers Monday's supper ends after this many orders for each console. */
  ordersAtSupper: 4,
  rescueHands: 2,
  rescueTogether: 3_000,
} as const

/**
 * Uses of a console that no order asked for. `count` of them at one console within `within` ms cost `loss` lights, and
 * the house steadies that console. `sweep`: moving a dial or slider on within this time (ms) is still the same use.
 * `late`: a use this soon (ms) after that control's order has ended does not count (t).
 */
export const RATTLE = { count: 3, within: 6_000, loss: 1, sweep: 1_500, late: 1_500 } as const

/**
 * After this many wrong doors, or wrong beats, by one phone in one act the house steadies it, and `loss` lights go out (t).
 * Notes are misheard more easily than doors.
 */
export const WRONG = { doors: 2, beats: 3, loss: 1 } as const

/**
 * The family's pace in the malfunction, in per mille of the answer times measured at supper. Each order moves it towards the
 * pace that this order shows, by `1 / (start + orders so far)` of the difference and at least by `least` percent of it. A
 * missed order counts as `miss` percent of its time. `hint`: usual answer times with each hint, in percent (t).
 */
export const FAMILY_PACE = {
  min: 700,
  max: 1_450,
  start: 2,
  least: 20,
  miss: 130,
  hint: { hidden: 137, named: 100, glow: 85 },
} as const

/** How long (ms) a phone is untouched, and how many of its own orders or beats it has missed since, before the house plays (t). */
export const IDLE = { untouched: 12_000, missed: 2 } as const

/**
 * At the nook more readers than `unhurried` have less time for each line, in percent, and never less than `least`: that the
 * page of eight people is not twice as long as that of four.
 */
export const READING = { unhurried: 4, least: 75 } as const

/** The talk: doors in the two rounds, lights lost by a wrong or late tap, and times. */
export const DOORS = {
  rounds: 2,
  /** How many doors the first and the second round have. */
  first: 6,
  second: 9,
  loss: 3,
  /** Time for a round: this percentage of the family's answer time, within these bounds (t). */
  percent: 425,
  min: 14_000,
  max: 40_000,
  /** How much the slowest player weighs in the family's answer time (percent), as all have to tap the door (t). */
  slowest: 35,
  tapTogether: 2_500,
  /** How long the result of a round is shown. */
  result: 4_000,
} as const

/** The whisper: the lullaby's loop, and holding hands after it. */
export const LULLABY = {
  beats: 6,
  /** Length of one beat of the loop. */
  beat: 2_600,
  /** Beats of silence before the loop begins. */
  leadIn: 2,
  /** How early a beat may be played, in percent of its length. */
  earlyPercent: 33,
  /** Passes of the loop in which a missed beat costs nothing. */
  freePasses: 1,
  /** Passes in which a beat that one of two has played costs nothing while the other one has not followed. */
  followPasses: 2,
  wrong: 3,
  handsTime: 5_000,
  handsGrace: 15_000,
  lifted: 1,
  /** After this many failed tries the whisper goes on without holding hands. */
  handsTries: 3,
  silence: 1_000,
} as const

/** Let-go: its time, the lights it brings, when house-played roles give up a treasure, and how often it can be. */
export const LET_GO = {
  time: 20_000,
  lights: 5,
  houseWaits: 8_000,
  times: 1,
  /** How long a gift is shown before everything goes on. */
  shown: 3_000,
} as const

/**
 * Answer time (ms) of a player who has not been measured at supper, and the bounds of a measured one. `doubt`: the weight
 * of the mean of all players in each one's estimate, counted in answers (t). `cutShort`: an order that the end of supper
 * cuts short counts unless it was open for more than this percentage of the mean.
 */
export const ANSWER = { usual: 5_500, min: 2_000, max: 16_000, doubt: 0.7, cutShort: 300 } as const

/**
 * Stars for each achievement, and the percentage of them that is left if the game is lost. A guessed secret is worth less.
 * `both`: for whoever has read with others and dreamt as well, which a family that only reads or only dreams gives up (t).
 */
export const STARS = {
  aim: 2,
  secret: 2,
  guessedSecret: 1,
  unguessed: 1,
  guess: 1,
  lantern: 1,
  both: 1,
  lostPercent: 50,
} as const

/**
 * What players are told of each plan (`plans.ts`): about how many minutes it takes at the standard pace, and whether there
 * is a star for having read with others and dreamt as well, which takes two evenings.
 */
export const PLAN_FACTS = {
  bedtime: { minutes: 12, readAndDreamt: false },
  week: { minutes: 30, readAndDreamt: true },
} as const satisfies Record<PlanId, { minutes: number; readAndDreamt: boolean }>

/** What counts how much for the storybook's cover, and the sums from which it is a better one (t). */
export const COVER = { light: 1, thread: 1, ritual: 4, given: 3, from: [10, 14, 19] } as const

/** How many there are of the things that actions refer to by number, counted from 0. */
export const COUNTS = { crayons: 6, sounds: 6, cheers: 6, worst: 3 } as const

/** Limits of what players send: lengths of texts in characters, sizes of drawings, and neighbours in a room. */
export const LIMITS = {
  name: 20,
  line: 80,
  treasure: 32,
  fear: 32,
  constellationName: 24,
  /** A drawing: at most this many strokes, points a stroke, and points in all. */
  strokes: 200,
  strokePoints: 400,
  points: 4_000,
  neighbours: 100,
} as const
