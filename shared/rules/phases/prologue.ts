/**
 * The prologue: four pictures that say how the night works, then the four aims, one at a time. On another night at the same
 * table the roles have turned, so the aims are shown even if the pictures are skipped.
 */
import { TIME } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { beginEvening } from '../begin-evening.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import { fillDefaults } from '../setup.ts'
import type { GameState } from '../state/index.ts'

/** How many parts each stage has: a picture each, or a role each. */
const PARTS = 4

/** How long a stage takes (ms at the standard pace). */
const stageTime = ({ prologue }: GameState): number =>
  PARTS * (prologue === 'pictures' ? TIME.prologuePicture : TIME.prologueAim)

/** Index of the stage's part that is shown: 0–3. */
export function currentPicture(game: GameState): number {
  const { startedAt, endsAt } = game.phase
  if (endsAt === null) return 0
  const part = (endsAt - startedAt) / PARTS
  return Math.min(PARTS - 1, Math.floor((game.clock.now - startedAt) / part))
}

/** Whose aim is shown, or null while pictures are. */
export const currentAim = (game: GameState): Role | null =>
  game.prologue === 'aims' ? (ROLES[currentPicture(game)] ?? null) : null

/** Game time of the next part, or null after the last. */
function nextPart(game: GameState): number | null {
  const { startedAt, endsAt } = game.phase
  if (endsAt === null) return null
  const part = (endsAt - startedAt) / PARTS
  const next = startedAt + Math.ceil((currentPicture(game) + 1) * part)
  return next > game.clock.now && next < endsAt ? next : null
}

export const prologue: PhaseRules = {
  enter(game) {
    fillDefaults(game)
    setDeadline(game, stageTime(game))
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
    beginStage(game, stageTime(game))
    return true
  },
  close: () => {},
  next: beginEvening,
}
