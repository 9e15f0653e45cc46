/** Secrets come out one by one, on the screen; the phone shows this person's own when it is out. */
import { html } from 'lit-html'
import { figure } from '../../kit/dom/figures.ts'
import { icon } from '../../kit/dom/icons.ts'
import { listed, nameOf, quiet } from '../parts/basics.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const reveal: PhaseView<'reveal'> = {
  sentence: () => t('reveal.line'),
  body: (phone, { secrets, turn }) => {
    const last = secrets[Math.min(turn, secrets.length) - 1] ?? secrets.at(-1)
    if (!last) return html`${quiet(icon('eye'), t('look.up'))}`
    return html`<div class="stage-middle" role="status">
      <div class="big-figure">${figure(last.role)}</div>
      <p class="lead">${nameOf(phone, last.role)}</p>
      <article class="evening-card card" data-of=${last.role}>
        <h2>${last.title}</h2>
        <p>${last.text}</p>
        <p class="motion">${t(last.kept ? 'reveal.kept' : 'reveal.failed')}</p>
        <p>${last.guessedBy.length > 0 ? t('reveal.guessed', { names: listed(last.guessedBy.map((role) => nameOf(phone, role))) }) : ''}</p>
      </article>
    </div>`
  },
}
