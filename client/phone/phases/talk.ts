/** Talk: each knows one thing about the true door. Count down aloud, tap it together. */
import { doorsPanel } from '../boards/doors-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

export const talk: PhasePage<'talk'> = {
  sentence: () => t('talk.line'),
  withoutPeek: () => true,
  body: (phone, { doors }) => doorsPanel(phone, doors),
}
