/** Saturday begins: each guesses the secret of one other; then the results are read one by one. */
import { TIME } from '../../content/constants.ts'
import { othersOf, ROLES, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { shuffle } from '../../rng.ts'
import { begin, beginStage, paced } from '../deadlines.ts'
import { isRight, openSaturday, saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, count, cue, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** From that role's list of four; what the landing has struck may still be named, against better knowledge. */
const listOf = (of: Role): string[] =>
  content.secrets.filter((secret) => secret.role === of).map(({ id }) => id)

const reading = (night: GameState): boolean => saturday(night).reading.length > 0

function readNext(night: GameState): void {
  const day = saturday(night)
  const by = day.reading[day.read]
  const of = by && day.guesses[by]?.of
  if (!by || !of) return
  day.read += 1
  const right = isRight(night, by)
  if (right) {
    count(night, by, 'guessedRight')
    count(night, of, 'wasGuessed')
  }
  cue(night, { type: right ? 'guess-right' : 'guess-wrong', role: by, other: of })
}

/** Guesses are in: they are read in an order of the seed's. Without any there is nothing to read. */
function nextStage(night: GameState): boolean {
  const day = saturday(night)
  const guessed = ROLES.filter((role) => day.guesses[role])
  if (reading(night) || guessed.length === 0) return false
  day.reading = shuffle(night.rng, guessed)
  beginStage(night, guessed.length * TIME.guessReveal)
  readNext(night)
  return true
}

function wake(night: GameState): number | null {
  const { reading: order, read } = saturday(night)
  return read < order.length ? night.phase.startedAt + read * paced(night, TIME.guessReveal) : null
}

export const guess: PhaseRules = {
  enter(night) {
    openSaturday(night)
    begin(night, TIME.guess, { waits: true })
  },
  legal(night, role) {
    if (reading(night) || isReady(night, role)) return {}
    return { guess: othersOf(role).map((of) => ({ of: [of], secret: listOf(of) })), ready: [{}] }
  },
  accept(night, action) {
    if (action.type !== 'guess' && action.type !== 'ready') return
    if (action.type === 'guess') saturday(night).guesses[action.by] = action.payload
    markReady(night, action.by)
  },
  wake: (night) => (reading(night) ? wake(night) : null),
  tick: readNext,
  done: (night) => !reading(night) && allReady(night),
  nextStage,
  close: () => {},
  next: () => 'memories',
}
