/** On Wednesday: two secrets, of which the player keeps one. They are face down until the player shows them. */
import { html, nothing } from 'lit-html'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button, quietPanel } from '../widgets/basic-widgets.ts'

export const post: PhasePage<'post'> = {
  sentence: (phone) => (may(phone.mine.legal, 'secret') ? t('post.line') : t('post.kept')),
  body: (phone) => {
    const { hand, mine, ask } = phone
    if (!may(mine.legal, 'secret')) return html`${quietPanel(icon(`peek-${phone.role}`), t('post.wait'))}`
    const open = phone.localState('deal', false)
    return html`<div class="deal" ?data-open=${open.value}>
        ${(hand.deal ?? []).map(
          ({ id, title, text }) => html`<section class="card secret-card">
            ${
              open.value
                ? html`<h2>${title}</h2>
                  <p>${text}</p>
                  ${button(t('post.keep'), () => ask('secret', { secret: id }), { main: true })}`
                : html`<span class="secret-back">${icon(`peek-${phone.role}`)}</span>`
            }
          </section>`,
        )}
      </div>
      <div class="reach">
        ${open.value ? nothing : html`<p class="quiet">${t('post.alone')}</p>`}
        ${button(open.value ? t('post.hide') : t('post.show'), () => open.set(!open.value), { big: true, pressed: open.value, main: !open.value })}
      </div>`
  },
}
