/** The guess opens Saturday: each player guesses the secret of one other; then the guesses are read out one by one. */
import { othersOf, ROLES, type Role } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import { beginStage, paced, setDeadline } from '../deadlines.ts'
import { isRightGuess, openSaturday, saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, secretsOf, timesOf } from '../plan.ts'
import { addStat, allReady, emitCue, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** The secrets that the role may have, including those struck from Ava's list: she may guess them all the same. */
const listOf = (game: GameState, of: Role): string[] => secretsOf(game, of).map(({ id }) => id)

const reading = (game: GameState): boolean => saturday(game).reading.length > 0

function readNext(game: GameState): void {
  const day = saturday(game)
  const by = day.reading[day.read]
  const of = by && day.guesses[by]?.of
  if (!by || !of) return
  day.read += 1
  const right = isRightGuess(game, by)
  if (right) {
    addStat(game, by, 'guessedRight')
    addStat(game, of, 'wasGuessed')
  }
  emitCue(game, { type: right ? 'guess-right' : 'guess-wrong', role: by, other: of })
}

/** Begins reading out the guesses, in random order; if there are none, there is no such stage. */
function nextStage(game: GameState): boolean {
  const day = saturday(game)
  const guessed = ROLES.filter((role) => day.guesses[role])
  if (reading(game) || guessed.length === 0) return false
  day.reading = shuffle(game.rng, guessed)
  beginStage(game, guessed.length * timesOf(game).guessReveal, { speaks: true })
  readNext(game)
  return true
}

function wake(game: GameState): number | null {
  const { reading: order, read } = saturday(game)
  return read < order.length ? game.phase.startedAt + read * paced(game, timesOf(game).guessReveal) : null
}

export const guess: PhaseRules = {
  enter(game) {
    openSaturday(game)
    setDeadline(game, timesOf(game).guess, { waits: true })
  },
  legal(game, role) {
    if (reading(game) || isReady(game, role)) return {}
    return { guess: othersOf(role).map((of) => ({ of: [of], secret: listOf(game, of) })), ready: [{}] }
  },
  accept(game, action) {
    if (action.type !== 'guess' && action.type !== 'ready') return
    if (action.type === 'guess') saturday(game).guesses[action.by] = action.payload
    markReady(game, action.by)
  },
  wake: (game) => (reading(game) ? wake(game) : null),
  tick: readNext,
  done: (game) => !reading(game) && allReady(game),
  nextStage,
  close: () => {},
  next: phaseAfter,
}
