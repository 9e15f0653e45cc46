/** The prologue: four pictures on the screen, and on each phone its role. */
import { TIME } from '../../content/constants.ts'
import { beginEvening } from '../begin-evening.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import { fillDefaults } from '../setup.ts'
import type { GameState } from '../state/index.ts'

const PICTURES = 4

/** Index of the picture that is shown: 0–3. */
export function currentPicture(game: GameState): number {
  const { startedAt, endsAt } = game.phase
  if (endsAt === null) return 0
  const part = (endsAt - startedAt) / PICTURES
  return Math.min(PICTURES - 1, Math.floor((game.clock.now - startedAt) / part))
}

/** Game time of the next picture, or null after the last. */
function nextPicture(game: GameState): number | null {
  const { startedAt, endsAt } = game.phase
  if (endsAt === null) return null
  const part = (endsAt - startedAt) / PICTURES
  const next = startedAt + Math.ceil((currentPicture(game) + 1) * part)
  return next > game.clock.now && next < endsAt ? next : null
}

export const prologue: PhaseRules = {
  enter(game) {
    fillDefaults(game)
    setDeadline(game, TIME.prologue)
  },
  legal: (game, role) => (isReady(game, role) ? {} : { ready: [{}] }),
  accept: (game, action) => {
    if (action.type === 'ready') markReady(game, action.by)
  },
  wake: nextPicture,
  tick: () => {},
  done: allReady,
  close: () => {},
  next: beginEvening,
}
