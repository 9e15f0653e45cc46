/** Each player writes a last line for the storybook, and all pick one. */
import { html } from 'lit-html'
import { LIMITS } from '../../../shared/content/constants.ts'
import { emblem } from '../../ui/emblems.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { readyLines } from '../bedtime/ready-line-picks.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { nameOf, pickCard } from '../widgets/basic-widgets.ts'
import { wordsForm } from '../widgets/words-form.ts'

export const lastLines: PhasePage<'last-lines'> = {
  // All secrets are out.
  withoutPeek: () => true,
  sentence: (phone) =>
    may(phone.mine.legal, 'last-line')
      ? t('last.write')
      : may(phone.mine.legal, 'pick-line')
        ? t('last.pick')
        : t('last.wait'),
  body: (phone, { lines }) => {
    const { mine, ask } = phone
    if (may(mine.legal, 'last-line'))
      return wordsForm(phone, {
        key: 'last',
        ready: readyLines(phone, choices<number>(mine.legal, 'last-line', 'pick')),
        max: LIMITS.line,
        label: t('last.write'),
        hint: t('last.hint'),
        onPick: (pick) => ask('last-line', { pick: Number(pick) }),
        onType: (text) => ask('last-line', { text }),
      })
    return html`<div class="stage-cards">
      ${lines.map(({ by, text }) =>
        pickCard({
          title: html`<span class="plain">${quoted(text)}</span>`,
          line: html`<span class="by" data-of=${by}>${emblem(by)}<span>${nameOf(phone, by)}</span></span>`,
          disabled: !may(mine.legal, 'pick-line', { of: by }),
          onPick: () => ask('pick-line', { of: by }),
        }),
      )}
    </div>`
  },
}
