/**
 * The plans of a night: which evenings it has, which phases in which order, and what each evening allows. The rules read
 * these and never ask for a weekday. Another plan is an entry here and its id in `ids.ts`.
 */
import { AIMS, SHOUT, TIME } from './constants.ts'
import { EVENINGS, type Evening, type PhaseId, type PlanId } from './ids.ts'

/** What a supper rehearses: the shout's orders, the talk's doors, or the whisper's lullaby. */
export type Rehearsal = 'orders' | 'doors' | 'hum'

/** One evening of a plan. */
export interface EveningPlan {
  readonly evening: Evening
  /** In order of play. After the last one comes the next evening, or Saturday. */
  readonly phases: readonly PhaseId[]
  readonly rehearsal: Rehearsal
  /** Whether a practice round comes first, with one order for each reader and no clock on it. */
  readonly practice: boolean
  /** Length of the hour before bed (ms at the standard pace). */
  readonly hour: number
  /** What is read at the nook: a page with gaps, a new story, or the end of one. */
  readonly ritual: 'read' | 'tell' | 'last'
  /** Whether there are own ways, unless the card forbids them. */
  readonly ownWays: boolean
  readonly promises: boolean
  /** Whether Ava and Caleb agree on their sign. */
  readonly sign: boolean
  /** Whether SkyNest offers a customised dream for Ava. */
  readonly offer: boolean
  /** Whether the motion that won the vote is in force. */
  readonly motion: boolean
  /** Who sleeps badly: Ava alone, or people chosen by the lights that are missing. */
  readonly disturbs: 'ava' | 'by-lights'
}

/** What the aims ask for; see `AIMS` in `constants.ts`. */
export type AimNeeds = { readonly [Aim in keyof typeof AIMS]: number }

/** A whole night. */
export interface NightPlan {
  readonly evenings: readonly [EveningPlan, ...EveningPlan[]]
  /** Everything after the last evening, in order of play. */
  readonly after: readonly PhaseId[]
  readonly aims: AimNeeds
  /** Length of the shout (ms). */
  readonly shout: number
}

const bedtimePhases = ['hour', 'lights', 'bedtime', 'paper', 'night', 'breakfast'] as const

const week: NightPlan = {
  evenings: [
    {
      evening: 'monday',
      phases: ['supper', 'card', ...bedtimePhases, 'rest'],
      rehearsal: 'orders',
      practice: true,
      hour: TIME.hourMonday,
      ritual: 'read',
      ownWays: false,
      promises: false,
      sign: false,
      offer: false,
      motion: false,
      disturbs: 'ava',
    },
    {
      evening: 'wednesday',
      phases: ['post', 'supper', 'card', ...bedtimePhases, 'vote', 'rest'],
      rehearsal: 'doors',
      practice: false,
      hour: TIME.hour,
      ritual: 'tell',
      ownWays: true,
      promises: true,
      sign: false,
      offer: false,
      motion: false,
      disturbs: 'by-lights',
    },
    {
      evening: 'friday',
      phases: ['supper', 'card', ...bedtimePhases, 'rest'],
      rehearsal: 'hum',
      practice: false,
      hour: TIME.hour,
      ritual: 'last',
      ownWays: true,
      promises: true,
      sign: true,
      offer: true,
      motion: true,
      disturbs: 'by-lights',
    },
  ],
  after: [
    'guess',
    'argument',
    'experiment',
    'sign',
    'rest',
    'shout',
    'talk',
    'whisper',
    'home',
    'choice',
    'ending',
    'reveal',
    'stars',
    'last-lines',
    'storybook',
  ],
  aims: AIMS,
  shout: SHOUT.length,
}

/** Every plan by its id. */
export const PLANS: Readonly<Record<PlanId, NightPlan>> = { week }

/** How many evenings are left in a plan, with the one that is being played. */
export function eveningsLeft(plan: PlanId, evening: Evening | null): number {
  const { evenings } = PLANS[plan]
  const index = evenings.findIndex((one) => one.evening === (evening ?? EVENINGS[0]))
  return evenings.length - Math.max(0, index)
}
