/** Supper: a little rehearsal of the malfunction, in which nothing can be lost. */
import { html } from 'lit-html'
import { consolePage } from '../boards/console-panel.ts'
import { doorsPage } from '../boards/doors-panel.ts'
import { lullabyPage } from '../boards/lullaby-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { quiet } from '../widgets/basic-widgets.ts'

export const supper: PhasePage<'supper'> = {
  sentence: (_, { game }) => t(`supper.${game}`),
  withoutPeek: () => true,
  body: (phone, { doors, lullaby, line }) => {
    if (doors) return doorsPage(phone, doors)
    if (lullaby) return lullabyPage(phone, lullaby)
    return phone.hand.console ? consolePage(phone) : html`${quiet(icon('moon'), line)}`
  },
}
