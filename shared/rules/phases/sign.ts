/** Caleb gives the sign in the room and presses; Ava has three seconds. The others have one tap each to have spotted it. */
import { THREAD, TIME } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import type { SeatAction } from '../action.ts'
import { begin, beginStage, paced } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { turnThread } from '../resources.ts'
import { cue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** How long the result is seen. */
const RESULT = 5_000

const signWindow = (night: GameState): number => paced(night, TIME.signWindow)

function accept(night: GameState, action: SeatAction): void {
  if (action.type !== 'sign') return
  const day = saturday(night)
  const { now } = night.clock
  if (action.by === 'caleb') {
    day.signAt = now
    cue(night, { type: 'sign-given' })
  } else if (action.by === 'ava') day.avaAt = now
  else if (day.signAt !== null) day.spotted.push(action.by)
  tapped(night, action.by)
}

/** Everybody has one press. */
const tapped = (night: GameState, role: Role): void => {
  night.phase.ready.push(role)
}

/** Ava pressed within the window of Caleb's sign, not before it. */
function decide(night: GameState): void {
  const day = saturday(night)
  const { signAt, avaAt } = day
  day.signWorked = signAt !== null && avaAt !== null && avaAt >= signAt && avaAt <= signAt + signWindow(night)
  if (day.signWorked) turnThread(night, 'ava', 'caleb', THREAD.sign)
  cue(night, { type: day.signWorked ? 'sign-worked' : 'sign-failed' })
}

const decided = (night: GameState): boolean => saturday(night).signWorked !== null

function finish(night: GameState): void {
  decide(night)
  beginStage(night, RESULT)
}

export const sign: PhaseRules = {
  enter: (night) => begin(night, TIME.sign),
  legal: (night, role) => (decided(night) || night.phase.ready.includes(role) ? {} : { sign: [{}] }),
  accept,
  /** The window shuts three seconds after the sign. */
  wake(night) {
    const { signAt } = saturday(night)
    return !decided(night) && signAt !== null ? signAt + signWindow(night) : null
  },
  tick: finish,
  nextStage(night) {
    if (decided(night)) return false
    finish(night)
    return true
  },
  close: () => {},
  next(night) {
    night.next = 'shout'
    return 'rest'
  },
}
