/** Everyone offers a last line for the storybook, and the table picks one. */
import { AMOUNTS } from '../../content/amounts.ts'
import { TIME } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { pick, shuffle } from '../../rng.ts'
import { begin, beginStage } from '../deadlines.ts'
import { chosenWords, readyLines } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { epilogue } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

const LINES = AMOUNTS.lastLines
const OFFERED = 3

/** Each role is offered other lines. */
export function lastLinePicks(night: GameState, role: Role): Message[] {
  const lines = shuffle([night.seed | 0, 17, night.nights, 19], readyLines('storybook.lastLines', LINES))
  const start = ROLES.indexOf(role)
  return Array.from({ length: OFFERED }, (_, i) => lines[(start + i * 2) % LINES] as Message)
}

/** All lines have been offered; now they are picked from. */
export const picking = (night: GameState): boolean =>
  night.phase.id === 'last-lines' && epilogue(night).picking

/** All have offered, or the house offers for them: now the table picks. */
function nextStage(night: GameState): boolean {
  if (picking(night)) return false
  const end = epilogue(night)
  end.picking = true
  for (const role of ROLES) end.lastLines[role] ??= pick(night.rng, lastLinePicks(night, role))
  beginStage(night, TIME.lastLines / 2, { waits: true })
  return true
}

function close(night: GameState): void {
  const end = epilogue(night)
  const votes = (role: Role): number => ROLES.filter((by) => end.lineVotes[by] === role).length
  const most = Math.max(...ROLES.map(votes))
  end.lastLine = pick(
    night.rng,
    ROLES.filter((role) => votes(role) === most),
  )
}

export const lastLines: PhaseRules = {
  enter: (night) => begin(night, TIME.lastLines / 2, { waits: true }),
  legal(night, role) {
    if (isReady(night, role)) return {}
    if (picking(night)) return { 'pick-line': [{ of: ROLES.filter((of) => of !== role) }] }
    const picks = { pick: lastLinePicks(night, role).map((_, i) => i) }
    return { 'last-line': night.settings.typing ? [picks, { text: [] }] : [picks] }
  },
  accept(night, action) {
    const end = epilogue(night)
    if (action.type === 'pick-line') end.lineVotes[action.by] = action.payload.of
    else if (action.type === 'last-line') {
      const words = chosenWords(action.payload, lastLinePicks(night, action.by))
      if (words) end.lastLines[action.by] = words
    } else return
    markReady(night, action.by)
  },
  done: allReady,
  nextStage,
  close,
  next: () => 'storybook',
}
