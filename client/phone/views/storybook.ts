/** The storybook of this night, page by page; and once more? */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import type { StorybookView } from '../../../shared/view/types.ts'
import { drawingPicture } from '../../kit/dom/drawing.ts'
import { icon } from '../../kit/dom/icons.ts'
import { may } from '../legal.ts'
import { button, nameOf } from '../parts/basics.ts'
import type { PhaseView, Phone } from '../phone.ts'
import { t } from '../text.ts'

export const storybook: PhaseView<'storybook'> = {
  sentence: () => t('storybook.line'),
  body: (phone, { book, again }) => {
    const pages = pagesOf(phone, book)
    const at = phone.box('book.page', 0)
    const turn = (by: number) => at.set(Math.max(0, Math.min(pages.length - 1, at.value + by)))
    const link = phone.house.store.getState().book
    return html`<div class="book">
        <article class="book-page card" data-page=${at.value} aria-live="polite">${pages[at.value]}</article>
        <p class="book-turn">
          ${button(t('book.back'), () => turn(-1), { disabled: at.value === 0 })}
          <span>${t('book.page', { n: at.value + 1, of: pages.length })}</span>
          ${button(t('book.on'), () => turn(1), { disabled: at.value === pages.length - 1, main: true })}
        </p>
      </div>
      <div class="reach">
        ${link ? html`<a class="button" href=${link} target="_blank" rel="noopener">${t('menu.book')}</a>` : nothing}
        ${
          may(phone.mine.legal, 'again')
            ? button(t('storybook.again'), () => phone.ask('again', {}), { main: true, big: true })
            : html`<p class="quiet" role="status">${t('storybook.waiting', { count: ROLES.length - again.length })}</p>`
        }
      </div>`
  },
}

function pagesOf(phone: Phone, book: StorybookView): TemplateResult[] {
  return [
    html`<div class="book-cover" data-cover=${book.cover}><h2>${book.title}</h2>${icon('moon')}</div>`,
    ...book.pages.map(
      ({ title, lines, faces, emptyFrames }) => html`<h2>${title}</h2>
        <p class="book-faces">
          ${faces.map((index) => {
            const drawing = phone.view.drawings[index]
            return drawing ? html`<span class="portrait">${drawingPicture(drawing)}</span>` : nothing
          })}
          ${emptyFrames.map((role) => html`<span class="portrait empty" role="img" aria-label=${t('book.empty', { name: nameOf(phone, role) })}></span>`)}
        </p>
        ${lines.map((line) => html`<p>${line}</p>`)}`,
    ),
    html`<h2>${book.ending.title}</h2><p>${book.ending.text}</p>
      ${book.ending.paragraphs.map(({ text }) => html`<p>${text}</p>`)}`,
    ...(book.awards.length === 0
      ? []
      : [
          html`<h2>${t('book.awards')}</h2>${book.awards.map(({ role, title, text }) => html`<p><b>${nameOf(phone, role)}: ${title}.</b> ${text}</p>`)}`,
        ]),
    ...(book.lastLine
      ? [html`<p class="book-last">“${book.lastLine.text}”</p><p>${nameOf(phone, book.lastLine.by)}</p>`]
      : []),
  ]
}
