/** The talk: each player has one clue to the true door, and all tap it at the same time. */
import { doorsPanel } from '../boards/doors-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

export const talk: PhasePage<'talk'> = {
  sentence: () => t('talk.line'),
  withoutPeek: () => true,
  body: (phone, { doors }) => doorsPanel(phone, doors),
}
