/** Secrets are revealed one at a time; last, whose lantern lit which dream. */
import { ROLES, type Role } from '../../content/ids.ts'
import { isRight } from '../../rules/guesses.ts'
import { secretSentence } from '../../rules/phases/ending.ts'
import { revealed } from '../../rules/phases/reveal.ts'
import { epilogue } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

type RevealView = SceneOf<'reveal'>

export const reveal: PhaseView<'reveal'> = {
  scene(night, tell) {
    const turn = revealed(night)
    return {
      phase: 'reveal',
      turn,
      secrets: ROLES.slice(0, turn).flatMap((role) => secret(night, role, tell) ?? []),
      dreams: turn > ROLES.length ? dreams(night) : [],
    }
  },
}

function secret(night: GameState, role: Role, tell: Teller): RevealView['secrets'][number] | null {
  const id = night.seats[role].secret
  if (!id) return null
  return {
    role,
    title: tell.key(`secrets.${id}.title`),
    text: tell.key(`secrets.${id}.about`),
    cameOfIt: tell(secretSentence(night, role)),
    kept: epilogue(night).secretsKept?.[role] ?? false,
    guessedBy: ROLES.filter((by) => night.saturday?.guesses[by]?.of === role && isRight(night, by)),
  }
}

const dreams = (night: GameState): RevealView['dreams'] =>
  night.dreams.map(({ dreamer, dream, payer, lights }) => ({ dreamer, dream, payer, lights }))
