/** All ten activities by name. */
import { type ActivityId, DREAMS, type Dream } from '../content/ids.ts'
import { DREAM_STEPS, type Engine, OWN_WAY_STEPS } from './engine.ts'
import { cellar } from './match/cellar.ts'
import { encore } from './match/encore.ts'
import { mirror } from './match/mirror.ts'
import { corridor } from './steady/corridor.ts'
import { glider } from './steady/glider.ts'
import { landing } from './steady/landing.ts'
import { lanterns } from './steady/lanterns.ts'
import { study } from './steady/study.ts'
import { constellation } from './trace/constellation.ts'
import { workshop } from './trace/workshop.ts'

const catalogue = {
  lanterns,
  glider,
  corridor,
  constellation,
  mirror,
  encore,
  landing,
  workshop,
  study,
  cellar,
} as const

/** The state of one activity, for those who draw it. */
export type StateOf<Id extends ActivityId> = (typeof catalogue)[Id] extends Engine<infer S> ? S : never

/** Every engine by name, for those who only play and score; an engine takes no state but its own. */
export const engines: Readonly<Record<ActivityId, Engine>> = catalogue

/** Whether an activity is a dream (and not an own way). */
export function isDream(id: ActivityId): id is Dream {
  return (DREAMS as readonly string[]).includes(id)
}

/** An activity's length at standard pace, in steps. */
export function standardSteps(id: ActivityId): number {
  return isDream(id) ? DREAM_STEPS : OWN_WAY_STEPS
}
