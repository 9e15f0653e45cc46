/**
 * The prologue: four pictures that say how the night works, then the four aims, one at a time. On another night at the same
 * table the roles have turned, so the aims are shown even if the pictures are skipped.
 */
import { ROLES, type Role } from '../../content/ids.ts'
import { beginEvening } from '../begin-evening.ts'
import { beginStage, paced, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { timesOf } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import { fillDefaults } from '../setup.ts'
import type { GameState } from '../state/index.ts'

/** How many parts each stage has: a picture each, or a role each. */
const PARTS = 4

/** How long a part takes (ms at the standard pace). */
const partTime = (game: GameState): number =>
  game.prologue === 'pictures' ? timesOf(game).prologuePicture : timesOf(game).prologueAim

/** How long a part takes now (ms): without timers its usual time, and the last one stays. */
function partNow(game: GameState): number {
  const { startedAt, endsAt } = game.phase
  return endsAt === null ? paced(game, partTime(game)) : (endsAt - startedAt) / PARTS
}

/** Index of the stage's part that is shown: 0–3. */
export function currentPicture(game: GameState): number {
  return Math.min(PARTS - 1, Math.floor((game.clock.now - game.phase.startedAt) / partNow(game)))
}

/** Whose aim is shown, or null while pictures are. */
export const currentAim = (game: GameState): Role | null =>
  game.prologue === 'aims' ? (ROLES[currentPicture(game)] ?? null) : null

/** Game time of the next part, or null after the last. */
function nextPart(game: GameState): number | null {
  const part = currentPicture(game) + 1
  if (part >= PARTS) return null
  const next = game.phase.startedAt + Math.ceil(part * partNow(game))
  return next > game.clock.now ? next : null
}

export const prologue: PhaseRules = {
  enter(game) {
    fillDefaults(game)
    setDeadline(game, PARTS * partTime(game), { speaks: true })
  },
  legal: (game, role) => (isReady(game, role) ? {} : { ready: [{}] }),
  accept: (game, action) => {
    if (action.type === 'ready') markReady(game, action.by)
  },
  wake: nextPart,
  tick: () => {},
  done: allReady,
  nextStage(game) {
    if (game.prologue === 'aims') return false
    game.prologue = 'aims'
    beginStage(game, PARTS * partTime(game), { speaks: true })
    return true
  },
  close: () => {},
  next: beginEvening,
}
