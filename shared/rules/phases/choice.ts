/**
 * The choice: each player secretly chooses to let go, weave it in, or hold on. Where no three agree, the family talks it
 * over and chooses once more, openly; house-played roles then go with most people.
 */
import { CHOICES, type Choice, ROLES, type Role } from '../../content/ids.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { epilogue, openEpilogue } from '../results.ts'
import { humans } from '../seat-phones.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** How many have to agree. */
const AGREED = 3

const hangingOn = (game: GameState, choice: Choice, among: readonly Role[]): Role[] =>
  among.filter((role) => epilogue(game).choices[role] === choice)

/** Who hangs on which string. */
export const stringsOf = (game: GameState): Record<Choice, Role[]> => ({
  'let-go': hangingOn(game, 'let-go', ROLES),
  weave: hangingOn(game, 'weave', ROLES),
  'hold-on': hangingOn(game, 'hold-on', ROLES),
})

const isAgreed = (game: GameState): boolean =>
  CHOICES.some((choice) => hangingOn(game, choice, ROLES).length >= AGREED)

/** House-played roles go with the string that has most people; in a tie theirs stays. */
function houseFollows(game: GameState): void {
  const people = humans(game)
  const count = (choice: Choice): number => hangingOn(game, choice, people).length
  const most = Math.max(...CHOICES.map(count))
  const [first, second] = CHOICES.filter((choice) => count(choice) === most)
  if (!first || second) return
  for (const role of ROLES) if (!people.includes(role)) epilogue(game).choices[role] = first
}

/** Whoever has not chosen holds on. */
function fillIn(game: GameState): void {
  for (const role of ROLES) epilogue(game).choices[role] ??= 'hold-on'
}

/** From the secret choice to the talk, unless three agree or there is nobody to talk to; then the strings are shown. */
function nextStage(game: GameState): boolean {
  const end = epilogue(game)
  fillIn(game)
  if (end.choosing === 'shown') return false
  const talks = end.choosing === 'secret' && !isAgreed(game) && humans(game).length > 1
  end.choosing = talks ? 'talk' : 'shown'
  if (talks) {
    houseFollows(game)
    beginStage(game, timesOf(game).choiceTalk, { waits: true })
  } else beginStage(game, timesOf(game).choiceShown, { speaks: true })
  return true
}

export const choice: PhaseRules = {
  enter(game) {
    openEpilogue(game)
    setDeadline(game, timesOf(game).choice, { waits: true })
  },
  legal(game, role) {
    const { choosing } = epilogue(game)
    if (choosing === 'shown' || isReady(game, role)) return {}
    if (choosing === 'secret') return { choose: [{ choice: CHOICES }] }
    return humans(game).includes(role) ? { choose: [{ choice: CHOICES }], ready: [{}] } : {}
  },
  accept(game, action) {
    const end = epilogue(game)
    if (action.type === 'ready') markReady(game, action.by)
    if (action.type !== 'choose') return
    end.choices[action.by] = action.payload.choice
    if (end.choosing === 'secret') markReady(game, action.by)
    else houseFollows(game)
  },
  done(game) {
    const { choosing } = epilogue(game)
    if (choosing === 'talk') return humans(game).every((role) => isReady(game, role))
    return choosing === 'secret' && allReady(game)
  },
  nextStage,
  close(game) {
    fillIn(game)
    epilogue(game).choosing = 'shown'
  },
  next: phaseAfter,
}
