/** Secrets are revealed one at a time, and whose lantern lit which dream. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import { begin, paced } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import type { GameState } from '../state/index.ts'

/** One turn a secret, and one for the log of the lanterns. */
const TURNS = ROLES.length + 1

/** How many secrets stand open: 1–4; 5 when the log is open too. */
export const revealed = (night: GameState): number =>
  Math.min(TURNS, 1 + Math.floor((night.clock.now - night.phase.startedAt) / paced(night, TIME.reveal)))

export const reveal: PhaseRules = {
  enter: (night) => begin(night, TURNS * TIME.reveal),
  legal: () => ({}),
  wake(night) {
    const turn = revealed(night)
    return turn < TURNS ? night.phase.startedAt + turn * paced(night, TIME.reveal) : null
  },
  tick: () => {},
  close: () => {},
  next: () => 'stars',
}
