/** What a role's notebook says: tonight's rules in full, everybody's aim, and what its own ways let it learn. */
import { ROLES, type Role } from '../../content/ids.ts'
import { aimProgress } from '../../rules/aims.ts'
import { hasNotebook } from '../../rules/notebook.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { NotebookView } from '../types.ts'
import { motionText } from './vote-view.ts'

/** The notebook of one role; null while it has none. */
export function notebookOf(game: GameState, role: Role, translate: MessageTranslator): NotebookView | null {
  if (!hasNotebook(game, role)) return null
  return {
    tonight: tonight(game, translate),
    aims: ROLES.map((each) => ({
      role: each,
      text: translate.key(`aims.${each}.about`, { need: String(aimProgress(game, each).need) }),
    })),
    learnt: game.evenings.flatMap(({ evening, learnt }) => {
      const line = learnt[role]
      return line ? [{ when: translate.key(`evenings.${evening}`), text: translate(line) }] : []
    }),
  }
}

/** The card of the evening, known once supper is over, and the motion that won the vote. */
function tonight(game: GameState, translate: MessageTranslator): NotebookView['tonight'] {
  const evening = game.evenings.at(-1)
  if (!evening || game.saturday || game.phase.id === 'supper') return []
  const { card, motion } = evening
  return [
    { title: translate.key(`cards.${card}.title`), text: translate.key(`cards.${card}.text`) },
    ...(motion === null ? [] : [{ title: null, text: motionText(motion, translate) }]),
  ]
}
