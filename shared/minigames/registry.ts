/** All mini-games by id. */
import { type ActivityId, DREAMS, type Dream } from '../content/ids.ts'
import { DREAM_STEPS, type Engine, OWN_WAY_STEPS } from './engine.ts'
import { bells } from './games/bells.ts'
import { cellar } from './games/cellar.ts'
import { constellation } from './games/constellation.ts'
import { corridor } from './games/corridor.ts'
import { encore } from './games/encore.ts'
import { glider } from './games/glider.ts'
import { inbox } from './games/inbox.ts'
import { landing } from './games/landing.ts'
import { lanterns } from './games/lanterns.ts'
import { mirror } from './games/mirror.ts'
import { mist } from './games/mist.ts'
import { musicbox } from './games/musicbox.ts'
import { study } from './games/study.ts'
import { workshop } from './games/workshop.ts'

const catalogue = {
  lanterns,
  glider,
  corridor,
  constellation,
  mirror,
  encore,
  musicbox,
  bells,
  inbox,
  mist,
  landing,
  workshop,
  study,
  cellar,
} as const

/** The state of one mini-game, for drawing it. */
export type StateOf<Id extends ActivityId> = (typeof catalogue)[Id] extends Engine<infer S> ? S : never

/** All engines by id, for playing and scoring. An engine must be given its own states only. */
export const engines: Readonly<Record<ActivityId, Engine>> = catalogue

/** Whether a mini-game is a dream (and not an own way). */
export function isDream(id: ActivityId): id is Dream {
  return (DREAMS as readonly string[]).includes(id)
}

/** A mini-game's length at standard pace, in steps. */
export function standardSteps(id: ActivityId): number {
  return isDream(id) ? DREAM_STEPS : OWN_WAY_STEPS
}
