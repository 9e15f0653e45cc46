/**
 * Every number of the game, in one place (design section 13). Those marked (t) are tuned by the simulator.
 * Times are in milliseconds at the standard pace unless they say otherwise.
 */
import type { EveningRules } from './schema.ts'

export const UPGRADE = {
  start: 4,
  min: 0,
  max: 10,
  customise: 1,
  push: 2,
  report: -1,
  run: 1,
  stop: -1,
} as const

export const LANTERN = { lights: 5, count: 4, floorBeforeSaturday: 1 } as const

export const LIGHTS = {
  customisedExtra: 1,
  ritualOfTwo: 1,
  ritualOfThree: 2,
  calebAtRitual: 1,
  elaraFirstRitual: 1,
  workshop: 2,
  experiment: 2,
} as const

export const RITUAL_UPGRADE = { ofTwo: -1, ofThree: -2 } as const

export const THREAD = { min: 0, max: 3, start: 1, startElaraCaleb: 0, fuse: -1, note: 1, sign: 1 } as const

export const GLOW = { min: 0, max: 3, alone: 1, customised: 1 } as const

export const NOTES = { count: 6, report: 2 } as const

/** The usual rules of an evening; cards and motions change them for one evening. */
export const EVENING: EveningRules = {
  spherePlaces: null,
  promiseKept: 1,
  promiseBroken: -1,
  walkersHidden: false,
  dreamGlow: 0,
  dreamLights: 2,
  dreamUpgrade: 1,
  dreamPayer: 'others',
  ritualLights: 0,
  ritualUpgrade: 0,
  ritualThread: 1,
  ownWays: true,
  goodnightThread: 1,
  disturbed: 0,
  tellUpgrade: -1,
  keepLights: 1,
  hourPercent: 100,
  emptyChairLights: 0,
}

/** The aims, known to all; counted when the experiment has been decided (t). */
export const AIMS = { avaTold: 4, avaToldNotHers: 2, leoGlow: 6, elaraUpgrade: 6, calebUpgrade: 4 } as const

/** How many are disturbed: by the number of missing lights, from Wednesday on (t). */
export const DISTURBED = { some: 5, many: 9 } as const

/** Durations of phases. */
export const TIME = {
  prologue: 40_000,
  rest: 8_000,
  supper: 25_000,
  card: 8_000,
  secrets: 20_000,
  hourMonday: 40_000,
  hour: 60_000,
  lights: 10_000,
  bedtime: 30_000,
  houseReads: 4_500,
  fuse: 10_000,
  night: 15_000,
  breakfast: 30_000,
  vote: 20_000,
  guess: 40_000,
  guessReveal: 4_000,
  memory: 12_000,
  experiment: 20_000,
  signWindow: 3_000,
  sign: 20_000,
  choice: 30_000,
  home: 14_000,
  homeLost: 6_000,
  /** Five equal parts: its own text and each person's paragraph, some thirty words that are read aloud. */
  ending: 75_000,
  reveal: 9_000,
  stars: 25_000,
  lastLines: 40_000,
  extend: 30_000,
  /** Three, two, one: after a pause. */
  countdown: 3_000,
} as const

export const PACE_PERCENT = { relaxed: 160, standard: 100, brisk: 70, untimed: 100 } as const

/** A silent phone: the house plays on after this long (not stretched by the pace). */
export const SLEEPWALK = { story: 15_000, malfunction: 5_000 } as const

export const SHOUT = {
  length: 75_000,
  /** Time for an order: 1.36 × the mean of the two players' answer times, within these bounds (t). */
  orderPercent: 136,
  orderMin: 4_000,
  orderMax: 20_000,
  slowPercent: 150,
  /** With so little of its time left (percent) an order burns: the screen asks who reads it to be louder. */
  hurryPercent: 33,
  /** A reader's next order comes this long after the last one ended. */
  gapMin: 300,
  gapMax: 900,
  /** It comes so much later for every order that its reader is ahead of the others by (but one), up to this in all. */
  gapAhead: 700,
  gapMost: 3_000,
  /** How many orders in a hundred are for the reader's own console. */
  ownPercent: 15,
  /** So many orders more than anybody else may be asked of one console. */
  askedApart: 2,
  /** Order times while the sphere holds an Ava whom the house plays: nobody minds her console, so all are hurried. */
  caughtPercent: 90,
  miss: 1,
  rowForLight: 5,
  /** Every so often the wind takes a light, by the number of human players 1–4, if they answer as usual (t). */
  windEvery: [14_600, 14_600, 13_600, 15_600],
  /** A family that answers faster or slower than usual has its wind so much faster or slower: percent, at most these. */
  windFastest: 50,
  windSlowest: 180,
  /** How much rarer the wind is with the slow setting. */
  windSlow: 2,
  blankets: 2,
  blanketTime: 3_000,
  blanketLoss: 1,
  /** No blanket begins in the first or last stretch of the shout, nor soon after another. */
  blanketFirst: 12_000,
  blanketLast: 10_000,
  blanketApart: 20_000,
  controlsPerConsole: 4,
  controlsAlone: 5,
  /** How many controls in a hundred name a treasure or a fear of this table. */
  nounPercent: 80,
  /** Controls on each console at Monday's supper. */
  controlsAtSupper: 2,
  rescueHands: 2,
  rescueTogether: 3_000,
} as const

export const DOORS = {
  first: 6,
  second: 9,
  loss: 3,
  /** Time for a round: so many hundredths of the family's pace, within these bounds (t). */
  percent: 425,
  min: 14_000,
  max: 40_000,
  /** How much of that pace is the slowest player's, in percent: a door is tapped by all or not at all (t). */
  slowest: 35,
  tapTogether: 2_500,
  /** How long the result of a round is shown. */
  result: 4_000,
} as const

export const LULLABY = {
  beats: 6,
  /** One beat of the loop. */
  beat: 2_600,
  /** Beats of silence before the loop begins. */
  leadIn: 2,
  /** A beat may come this much of its length too early, in percent. */
  earlyPercent: 33,
  /** Passes of the loop in which keeping still costs nothing. */
  freePasses: 2,
  wrong: 2,
  handsTime: 5_000,
  handsGrace: 15_000,
  lifted: 1,
  /** After so many failed tries the hands are let be. */
  handsTries: 3,
  silence: 1_000,
} as const

export const LET_GO = {
  time: 12_000,
  lights: 5,
  houseWaits: 8_000,
  times: 1,
  /** How long a gift is shown before everything goes on. */
  shown: 3_000,
} as const

/**
 * Answer time (ms) of a player whom no supper has measured yet, and the bounds of a measured one. `doubt`: how many own
 * answers it takes to be believed half of what sets one apart from the table (t). `cutShort`: an order that supper's end
 * cuts short counts too, unless it was open for more than so many hundredths of the others.
 */
export const ANSWER = { usual: 5_500, min: 2_000, max: 16_000, doubt: 0.7, cutShort: 300 } as const

export const STARS = {
  aim: 2,
  secret: 2,
  guess: 1,
  lantern: 1,
  glow: 1,
  glowNeeded: 3,
  covers: [9, 13, 16],
} as const

/** How many there are of what an action names by its number, from 0 up. */
export const COUNTS = { crayons: 6, sounds: 6, cheers: 6 } as const

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
