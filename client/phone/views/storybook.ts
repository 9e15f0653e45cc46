/** The storybook of this night, page by page; what of it to keep; and once more? */
import { html } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import { turningBook } from '../book/book.ts'
import { keeping } from '../book/keep.ts'
import { pagesOf } from '../book/pages.ts'
import { may } from '../legal.ts'
import { button } from '../parts/basics.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const storybook: PhasePage<'storybook'> = {
  sentence: () => t('storybook.line'),
  withoutPeek: () => true,
  body: (phone, { book, again }) => html`${turningBook(phone, pagesOf(phone, book))} ${keeping(phone, book)}
    <div class="reach">
      ${
        may(phone.mine.legal, 'again')
          ? button(t('storybook.again'), () => phone.ask('again', {}), { main: true, big: true })
          : html`<p class="quiet" role="status">${t('storybook.waiting', { count: ROLES.length - again.length })}</p>`
      }
    </div>`,
}
