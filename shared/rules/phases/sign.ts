/**
 * The sign: Caleb makes the agreed gesture in the room and presses; Ava has to press in time (`argument/lid.ts`). Each of the
 * others has one tap to say that they spotted it.
 */
import { THREAD } from '../../content/constants.ts'
import type { SeatAction } from '../action.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, planOf, timesOf } from '../plan.ts'
import { changeThread, dimNext } from '../resources.ts'
import { emitCue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { signWindow } from './argument/lid.ts'
import { agreedSign } from './hour.ts'

/** How long the result is shown (ms at the standard pace). */
const RESULT_MS = 5_000

/** How long (ms) Ava has after Caleb's press. */
const windowOf = (game: GameState): number => signWindow(game, agreedSign(game) !== null)

function accept(game: GameState, action: SeatAction): void {
  if (action.type !== 'sign') return
  const day = saturday(game)
  const { now } = game.clock
  if (action.by === 'caleb') {
    day.signAt = now
    emitCue(game, { type: 'sign-given' })
  } else if (action.by === 'ava') day.avaAt = now
  else if (day.signAt !== null) day.spotted.push(action.by)
  // Everybody has one press.
  game.phase.ready.push(action.by)
}

/** The sign works if Ava pressed after Caleb, within the window. If it does not, lights go out at once. */
function decide(game: GameState): void {
  const day = saturday(game)
  const { signAt, avaAt } = day
  day.signWorked = signAt !== null && avaAt !== null && avaAt >= signAt && avaAt <= signAt + windowOf(game)
  if (day.signWorked) changeThread(game, 'ava', 'caleb', THREAD.sign)
  else dimNext(game, planOf(game).saturday.signFailed, 'most')
  emitCue(game, { type: day.signWorked ? 'sign-worked' : 'sign-failed' })
}

const decided = (game: GameState): boolean => saturday(game).signWorked !== null

function finish(game: GameState): void {
  decide(game)
  beginStage(game, RESULT_MS, { speaks: true })
}

export const sign: PhaseRules = {
  enter: (game) => setDeadline(game, timesOf(game).sign, { waits: true }),
  legal: (game, role) => (decided(game) || game.phase.ready.includes(role) ? {} : { sign: [{}] }),
  accept,
  /** When Ava's window closes. */
  wake(game) {
    const { signAt } = saturday(game)
    return !decided(game) && signAt !== null ? signAt + windowOf(game) : null
  },
  tick: finish,
  nextStage(game) {
    if (decided(game)) return false
    finish(game)
    return true
  },
  close: () => {},
  next: phaseAfter,
}
