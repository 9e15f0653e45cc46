/** The ending: its title, and the paragraph of this phone's role. */
import { html, nothing } from 'lit-html'
import { familyPicture } from '../../ui/family-pictures.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { readyButton } from '../widgets/basic-widgets.ts'
import { reactionRow } from '../widgets/reaction-row.ts'

export const ending: PhasePage<'ending'> = {
  withoutPeek: () => true,
  sentence: (_, { title }) => title,
  body: (phone, { ending: which, paragraphs, choices }) => {
    const own = paragraphs.find(({ role }) => role === phone.role)
    const chose = choices[phone.role]
    return html`<div class="stage-middle">
        ${which === 'long-night' ? html`<div class="quiet-picture" aria-hidden="true">${vignette('moon')}</div>` : html`<div class="big-figure">${familyPicture(phone.role)}</div>`}
        <article class="evening-card card">
          ${chose ? html`<p class="motion">${t('ending.chose', { choice: t(`choice.${chose}`) })}</p>` : nothing}
          <p>${own ? own.text : t('look.up')}</p>
        </article>
        ${own ? html`<p class="quiet">${t('ending.aloud')}</p>` : nothing}
      </div>
      ${reactionRow(phone)}
      <div class="reach">${readyButton(phone, may(phone.mine.legal, 'ready'), t('ending.heard'))}</div>`
  },
}
