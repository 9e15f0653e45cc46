/** Breakfast: whoever was disturbed tells, or keeps. */
import { html, nothing } from 'lit-html'
import { icon } from '../../kit/dom/icons.ts'
import { note } from '../../kit/dom/notes.ts'
import { may } from '../legal.ts'
import { button, listed, nameOf, quiet, readyButton } from '../parts/basics.ts'
import { visionPicture } from '../parts/vision.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const breakfast: PhaseView<'breakfast'> = {
  sentence: (phone) => (may(phone.mine.legal, 'disturbed') ? t('breakfast.choose') : t('breakfast.listen')),
  body: (phone, { disturbed, opened }) => {
    const { hand, mine, ask } = phone
    const others = disturbed.filter(({ role, told }) => role !== phone.role && told === null)
    return html`
      ${
        hand.vision && may(mine.legal, 'disturbed')
          ? visionPicture(phone, hand.vision)
          : html`${quiet(
              opened.length > 0 ? opened.map((symbol) => note(symbol)) : icon('bell'),
              others.length > 0
                ? t('breakfast.who', { names: listed(others.map(({ role }) => nameOf(phone, role))) })
                : t('breakfast.nobody'),
            )}`
      }
      <div class="reach">
        ${
          may(mine.legal, 'disturbed')
            ? html`${button(html`<b>${t('breakfast.tell')}</b><small>${t('breakfast.tell.hint')}</small>`, () => ask('disturbed', { tell: true }), { main: true, big: true })}
              ${button(html`<b>${t('breakfast.keep')}</b><small>${t('breakfast.keep.hint')}</small>`, () => ask('disturbed', { tell: false }), { big: true })}`
            : nothing
        }
        ${readyButton(phone, may(mine.legal, 'ready'))}
      </div>`
  },
}
