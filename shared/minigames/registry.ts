/** All ten activities by name. */
import { type ActivityId, DREAMS, type Dream } from '../content/ids.ts'
import { DREAM_STEPS, type Engine, OWN_WAY_STEPS } from './engine.ts'
import { cellar } from './games/cellar.ts'
import { constellation } from './games/constellation.ts'
import { corridor } from './games/corridor.ts'
import { encore } from './games/encore.ts'
import { glider } from './games/glider.ts'
import { landing } from './games/landing.ts'
import { lanterns } from './games/lanterns.ts'
import { mirror } from './games/mirror.ts'
import { study } from './games/study.ts'
import { workshop } from './games/workshop.ts'

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
