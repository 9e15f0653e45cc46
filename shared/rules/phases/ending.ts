/** The ending: its picture, and a paragraph for each. */
import { TIME } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { setDeadline } from '../deadlines.ts'
import { message } from '../messages.ts'
import type { PhaseRules } from '../phase.ts'
import { epilogue, isLost, settleResults } from '../results.ts'
import { allReady, isReady, markReady } from '../selectors.ts'
import type { GameState, Message } from '../state/index.ts'

export const ending: PhaseRules = {
  enter(game) {
    settleResults(game)
    setDeadline(game, TIME.ending)
  },
  legal: (game, role) => (isReady(game, role) ? {} : { ready: [{}] }),
  accept: (game, action) => {
    if (action.type === 'ready') markReady(game, action.by)
  },
  done: allReady,
  close: () => {},
  next: () => 'reveal',
}

/** The sentences of a role's paragraph, in order: the whole of it, for when its secret has been revealed. */
export const paragraphOf = (game: GameState, role: Role): Message[] =>
  present([
    choiceSentence(game, role),
    secretSentence(game, role),
    deedSentence(game, role),
    role === 'elara' ? elaraAfter(game) : null,
  ])

/** Those of its sentences that tell nothing of a secret: they may be read before the secrets are revealed. */
export const openSentences = (game: GameState, role: Role): Message[] => [
  choiceSentence(game, role),
  deedSentence(game, role),
]

const present = (sentences: readonly (Message | null)[]): Message[] =>
  sentences.filter((words) => words !== null)

function choiceSentence(game: GameState, role: Role): Message {
  if (isLost(game)) return message(`paragraphs.lost.${role}`)
  const { choices, ending } = epilogue(game)
  const choice = choices[role] ?? 'hold-on'
  // Where the family unplugs, whoever wanted to keep it has to live without.
  if (ending === 'unplugged' && choice !== 'let-go') return message(`paragraphs.outvoted.${role}`)
  return message(`paragraphs.choice.${role}.${choice}`)
}

/** What came of the secret; null for a role that has none. */
export function secretSentence(game: GameState, role: Role): Message | null {
  const { secret } = game.seats[role]
  if (!secret) return null
  const kept = epilogue(game).secretsKept?.[role] ?? false
  return message(`paragraphs.${kept ? 'secretKept' : 'secretFailed'}.${secret}`)
}

/** The rarest of the role's deeds that it did tonight. */
function deedSentence(game: GameState, role: Role): Message {
  const deed = content.deeds[role].find((stat) => (game.seats[role].stats[stat] ?? 0) > 0)
  return message(`paragraphs.deeds.${role}.${deed ?? 'fallback'}`)
}

/** Elara goes her own way with SkyNest: promoted, whistleblower, or the one who writes the rules. */
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

/** Whose lanterns lit Leo's flights, by name: their roles, each once. */
export const leosPayers = (game: GameState): Role[] => [
  ...new Set(
    game.dreams.flatMap((dream) =>
      dream.dreamer === 'leo' && dream.payer && dream.lights > 0 ? [dream.payer] : [],
    ),
  ),
]
