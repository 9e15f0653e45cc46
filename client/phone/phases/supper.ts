/** Supper: a short rehearsal of one board of the malfunction, in which nothing can be lost. */
import { html } from 'lit-html'
import { supperWords } from '../../ui/supper-words.ts'
import { consolePanel } from '../boards/console-panel.ts'
import { doorsPanel } from '../boards/doors-panel.ts'
import { lullabyPanel } from '../boards/lullaby-panel.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { quietPanel } from '../widgets/basic-widgets.ts'

export const supper: PhasePage<'supper'> = {
  sentence: ({ view }, scene) => t(supperWords(view.meal, scene)),
  withoutPeek: () => true,
  body: (phone, { doors, lullaby, line }) => {
    if (doors) return doorsPanel(phone, doors)
    if (lullaby) return lullabyPanel(phone, lullaby, phone.view.meal === 'glass-band' ? 'glass' : 'note')
    return phone.hand.console ? consolePanel(phone) : html`${quietPanel(icon('moon'), line)}`
  },
}
