/** Last lines: each player offers a last line for the storybook, and the players vote for one. */
import { AMOUNTS } from '../../content/amounts.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { pick, shuffle } from '../../rng.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import { chosenMessage, readyLines } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { epilogue } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

const LINES = AMOUNTS.lastLines
const OFFERED = 3

/**
 * The ready lines that a role is offered; each role gets different ones. They are drawn with their own generator and
 * not with `game.rng`, so that a view can ask for them without changing the game.
 */
export function lastLinePicks(game: GameState, role: Role): Message[] {
  const lines = shuffle([game.seed | 0, 17, game.nights, 19], readyLines('storybook.lastLines', LINES))
  const start = ROLES.indexOf(role)
  return Array.from({ length: OFFERED }, (_, i) => lines[(start + i * 2) % LINES] as Message)
}

/** Whether all lines are written and the players now vote. */
export const isPickingLastLine = (game: GameState): boolean =>
  game.phase.id === 'last-lines' && epilogue(game).picking

/** Begins the vote; a player who wrote no line gets one of the ready ones. */
function nextStage(game: GameState): boolean {
  if (isPickingLastLine(game)) return false
  const end = epilogue(game)
  end.picking = true
  for (const role of ROLES) end.lastLines[role] ??= pick(game.rng, lastLinePicks(game, role))
  beginStage(game, timesOf(game).pickLine, { waits: true })
  return true
}

function close(game: GameState): void {
  const end = epilogue(game)
  const votes = (role: Role): number => ROLES.filter((by) => end.lineVotes[by] === role).length
  const most = Math.max(...ROLES.map(votes))
  end.lastLine = pick(
    game.rng,
    ROLES.filter((role) => votes(role) === most),
  )
}

export const lastLines: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).lastLines, { waits: true }),
  legal(game, role) {
    if (isReady(game, role)) return {}
    if (isPickingLastLine(game)) return { 'pick-line': [{ of: ROLES.filter((of) => of !== role) }] }
    const picks = { pick: lastLinePicks(game, role).map((_, i) => i) }
    return { 'last-line': game.settings.typing ? [picks, { text: [] }] : [picks] }
  },
  accept(game, action) {
    const end = epilogue(game)
    if (action.type === 'pick-line') end.lineVotes[action.by] = action.payload.of
    else if (action.type === 'last-line') {
      const words = chosenMessage(action.payload, lastLinePicks(game, action.by))
      if (words) end.lastLines[action.by] = words
    } else return
    markReady(game, action.by)
  },
  done: allReady,
  nextStage,
  close,
  next: phaseAfter,
}
