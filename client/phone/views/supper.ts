/** Supper: a little rehearsal of the malfunction, in which nothing can be lost. */
import { html } from 'lit-html'
import { icon } from '../../kit/dom/icons.ts'
import { quiet } from '../parts/basics.ts'
import { consolePage } from '../parts/console.ts'
import { doorsPage } from '../parts/doors.ts'
import { lullabyPage } from '../parts/lullaby.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const supper: PhasePage<'supper'> = {
  sentence: (_, { game }) => t(`supper.${game}`),
  withoutPeek: () => true,
  body: (phone, { doors, lullaby, line }) => {
    if (doors) return doorsPage(phone, doors)
    if (lullaby) return lullabyPage(phone, lullaby)
    return phone.hand.console ? consolePage(phone) : html`${quiet(icon('moon'), line)}`
  },
}
