/**
 * The notebook, beside the secret from the day of the post on: what the others may be hiding, with lines that one crosses
 * off by hand, what one's own way taught, tonight's rules in full, and the four aims.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { othersOf, type Role } from '../../shared/content/ids.ts'
import { nameOf as called } from '../../shared/text/translate.ts'
import type { NotebookView, PrivateView } from '../../shared/views/types.ts'
import { portrait } from '../ui/drawing-picture.ts'
import { emblem } from '../ui/emblems.ts'
import { may } from './legal-choices.ts'
import type { PhoneContext } from './phone-context.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { sheet } from './widgets/sheet.ts'

type Suspect = NonNullable<PrivateView['lists']>[number]

/** The button that opens the notebook; nothing while there is none. */
export const notebookButton = (phone: PhoneContext): TemplateResult | typeof nothing =>
  phone.mine.notebook === null
    ? nothing
    : html`<button class="notebook-button card" type="button" @click=${() => notebookOpen(phone).set(true)}>
        ${icon('notebook')}<span>${t('notebook.open')}</span>
      </button>`

/** Whether the notebook lies open over the page. */
export const notebookOpen = (phone: PhoneContext) => phone.localState('notebook', false)

/** The open notebook. @param close closes it and returns the focus */
export function notebook(phone: PhoneContext, book: NotebookView, close: () => void): TemplateResult {
  return sheet(
    'notebook',
    t('notebook.title'),
    close,
    html`${tonight(book)} ${aims(phone, book)} ${suspects(phone)} ${learnt(book)}`,
  )
}

const tonight = (book: NotebookView) =>
  book.tonight.length === 0
    ? nothing
    : html`<section class="note-part">
        <h3>${t('notebook.tonight')}</h3>
        ${book.tonight.map(({ title, text }) => html`<p>${title === null ? nothing : html`<b>${title}.</b> `}${text}</p>`)}
      </section>`

const aims = (phone: PhoneContext, book: NotebookView) => html`<section class="note-part">
  <h3>${t('notebook.aims')}</h3>
  <ul class="note-aims">
    ${book.aims.map(({ role, text }) => html`<li ?data-mine=${role === phone.role}>${emblem(role)}<span>${text}</span></li>`)}
  </ul>
</section>`

function suspects(phone: PhoneContext): TemplateResult | typeof nothing {
  const { lists } = phone.hand
  if (!lists) return nothing
  return html`<section class="note-part">
    <h3>${t('notebook.secrets')}</h3>
    <p class="quiet">${t('notebook.secrets.hint')}</p>
    ${othersOf(phone.role).map(
      (role) => html`<div class="note-suspect" role="group" aria-label=${called(role, t)}>
        <p class="note-who">${portrait(phone.view, role)}<b>${called(role, t)}</b></p>
        ${lists.filter(({ of }) => of === role).map((line) => suspectLine(phone, role, line))}
      </div>`,
    )}
  </section>`
}

/** One secret that somebody may have. What the landing ruled out stays crossed off. */
const suspectLine = (
  { mine, ask }: PhoneContext,
  of: Role,
  { id, title, about, struck, crossed }: Suspect,
) => {
  const off = struck || crossed
  return html`<button
    class="note-line"
    type="button"
    aria-pressed=${off}
    ?data-struck=${struck}
    data-of=${of}
    ?disabled=${struck || !may(mine.legal, 'cross', { secret: id, on: !crossed })}
    @click=${() => ask('cross', { secret: id, on: !crossed })}
  >
    <span class="note-box" aria-hidden="true">${struck ? icon('ear') : off ? icon('close') : nothing}</span>
    <span><b>${title}</b><span>${struck ? t('guess.struck') : about}</span></span>
  </button>`
}

const learnt = (book: NotebookView) =>
  book.learnt.length === 0
    ? nothing
    : html`<section class="note-part">
        <h3>${t('notebook.learnt')}</h3>
        ${book.learnt.map(({ when, text }) => html`<p><b>${when}:</b> ${text}</p>`)}
      </section>`
