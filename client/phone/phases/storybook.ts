/** The storybook of this night, page by page; what of it to keep; and once more? */
import { html } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { storybookDownload } from '../storybook/storybook-download.ts'
import { storybookPages } from '../storybook/storybook-pages.ts'
import { storybookReader } from '../storybook/storybook-reader.ts'
import { button } from '../widgets/basic-widgets.ts'

export const storybook: PhasePage<'storybook'> = {
  sentence: () => t('storybook.line'),
  withoutPeek: () => true,
  body: (
    phone,
    { book, again },
  ) => html`${storybookReader(phone, storybookPages(phone, book))} ${storybookDownload(phone, book)}
    <div class="reach">
      ${
        may(phone.mine.legal, 'again')
          ? button(t('storybook.again'), () => phone.ask('again', {}), { main: true, big: true })
          : html`<p class="quiet" role="status">${t('storybook.waiting', { count: ROLES.length - again.length })}</p>`
      }
    </div>`,
}
