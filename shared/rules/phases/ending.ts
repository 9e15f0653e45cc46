/** The ending: computes the results, and tells a paragraph about each role. */
import type { Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { setDeadline } from '../deadlines.ts'
import { message } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { REACT, showReaction } from '../reactions.ts'
import { epilogue, isLost, settleResults } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

export const ending: PhaseRules = {
  enter(game) {
    settleResults(game)
    setDeadline(game, timesOf(game).ending, { waits: true })
  },
  legal: (game, role) => ({ ...REACT, ...(isReady(game, role) ? {} : { ready: [{}] }) }),
  accept: (game, action) => {
    showReaction(game, action)
    if (action.type === 'ready') markReady(game, action.by)
  },
  done: allReady,
  close: () => {},
  next: phaseAfter,
}

/** All sentences of a role's paragraph, in order. They give away its secret. */
export const paragraphOf = (game: GameState, role: Role): Message[] =>
  present([
    choiceSentence(game, role),
    secretSentence(game, role),
    deedSentence(game, role),
    role === 'elara' ? elaraAfter(game) : null,
  ])

/** The sentences of a role's paragraph that give away no secret, for before the reveal. */
export const sentencesBeforeReveal = (game: GameState, role: Role): Message[] => [
  choiceSentence(game, role),
  deedSentence(game, role),
]

const present = (sentences: readonly (Message | null)[]): Message[] =>
  sentences.filter((words) => words !== null)

function choiceSentence(game: GameState, role: Role): Message {
  if (isLost(game)) return message(`paragraphs.lost.${role}`)
  const { choices, ending } = epilogue(game)
  const choice = choices[role] ?? 'hold-on'
  // If the family unplugs the sphere, those who wanted to keep it were outvoted.
  if (ending === 'unplugged' && choice !== 'let-go') return message(`paragraphs.outvoted.${role}`)
  return message(`paragraphs.choice.${role}.${choice}`)
}

/** The sentence about what came of the role's secret; null if it has none. */
export function secretSentence(game: GameState, role: Role): Message | null {
  const { secret } = game.seats[role]
  if (!secret) return null
  const kept = epilogue(game).secretsKept?.[role] ?? false
  return message(`paragraphs.${kept ? 'secretKept' : 'secretFailed'}.${secret}`)
}

/** The sentence about the rarest of the role's deeds in this game. */
function deedSentence(game: GameState, role: Role): Message {
  const deed = content.deeds[role].find((stat) => (game.seats[role].stats[stat] ?? 0) > 0)
  return message(`paragraphs.deeds.${role}.${deed ?? 'fallback'}`)
}

/** The sentence about Elara's future at SkyNest: promoted, whistleblower, or writing the rules. */
function elaraAfter(game: GameState): Message | null {
  if (isLost(game)) return null
  const { secret } = game.seats.elara
  const kept = epilogue(game).secretsKept?.elara ?? false
  if (kept && secret === 'the-promotion') return message('elaraAfter.promoted')
  if (kept && secret === 'whistleblower') return message('elaraAfter.whistleblower')
  const choice = epilogue(game).choices.elara
  if (choice === 'weave') return message('elaraAfter.rules')
  return message(choice === 'hold-on' ? 'elaraAfter.promoted' : 'elaraAfter.whistleblower')
}

/** The roles whose lanterns paid for Leo's dreams, each once. */
export const leosPayers = (game: GameState): Role[] => [
  ...new Set(
    game.dreams.flatMap((dream) =>
      dream.dreamer === 'leo' && dream.payer && dream.lights > 0 ? [dream.payer] : [],
    ),
  ),
]
