/** Secrets are revealed one at a time, and at last whose lantern paid for which dream. */
import { ROLES, type Role } from '../../content/ids.ts'
import { isRightGuess } from '../../rules/guesses.ts'
import { secretSentence } from '../../rules/phases/ending.ts'
import { revealedCount } from '../../rules/phases/reveal.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

type RevealView = SceneOf<'reveal'>

export const reveal: PhaseView<'reveal'> = {
  scene(game, translate) {
    const turn = revealedCount(game)
    return {
      phase: 'reveal',
      turn,
      secrets: ROLES.slice(0, turn).flatMap((role) => secret(game, role, translate) ?? []),
      dreams: turn > ROLES.length ? dreams(game) : [],
    }
  },
}

function secret(
  game: GameState,
  role: Role,
  translate: MessageTranslator,
): RevealView['secrets'][number] | null {
  const id = game.seats[role].secret
  if (!id) return null
  return {
    role,
    title: translate.key(`secrets.${id}.title`),
    text: translate.key(`secrets.${id}.about`),
    cameOfIt: translate(secretSentence(game, role)),
    kept: epilogue(game).secretsKept?.[role] ?? false,
    guessedBy: ROLES.filter((by) => game.saturday?.guesses[by]?.of === role && isRightGuess(game, by)),
  }
}

const dreams = (game: GameState): RevealView['dreams'] =>
  game.dreams.map(({ dreamer, dream, evening, glow, payer, lights }) => ({
    dreamer,
    dream,
    evening,
    glow,
    payer,
    lights,
  }))
