/** Talk: each knows one thing about the true door. Count down aloud, tap it together. */
import { doorsPage } from '../parts/doors.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const talk: PhasePage<'talk'> = {
  sentence: () => t('talk.line'),
  withoutPeek: () => true,
  body: (phone, { doors }) => doorsPage(phone, doors),
}
