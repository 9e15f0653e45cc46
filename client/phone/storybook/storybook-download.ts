/** What players can keep of the storybook: a picture, and a link to its web page. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { StorybookView } from '../../../shared/views/types.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button } from '../widgets/basic-widgets.ts'
import { paintStorybook } from './storybook-picture.ts'

/** The file name of the saved picture. */
const FILE = 'goodnight-dreamsphere.png'

/** A painted picture; its memory is freed by `release`. */
interface SavedPicture {
  readonly url: string
  release(): void
}

/** Keeps a painted picture until the page that shows it is over, if it is not released sooner. */
function keptUntil(over: AbortSignal, url: string): SavedPicture {
  const release = () => {
    over.removeEventListener('abort', release)
    URL.revokeObjectURL(url)
  }
  if (over.aborted) release()
  else over.addEventListener('abort', release)
  return { url, release }
}

/** The button and the link; once painted, the picture over the whole page, to be saved by a tap or a long press. */
export function storybookDownload(phone: PhoneContext, book: StorybookView): TemplateResult {
  const picture = phone.localState<SavedPicture | null>('picture', null)
  const { book: link, durable } = phone.connection.store.getState()
  const paint = async () => {
    const { phaseSignal } = phone
    try {
      const saved = keptUntil(phaseSignal, await paintStorybook(phone.view, book))
      if (!phaseSignal.aborted) picture.set(saved)
    } catch {
      if (!phaseSignal.aborted) phone.showNotice(t('book.picture.failed'))
    }
  }
  const close = () => {
    picture.value?.release()
    picture.set(null)
  }
  return html`<div class="book-keep">
      ${button(html`${icon('keep')} ${t('book.picture')}`, paint)}
      ${link || durable ? pageLink(link) : nothing}
    </div>
    ${
      picture.value === null
        ? nothing
        : html`<div class="book-picture" role="dialog" aria-modal="true" aria-label=${t('book.picture')}>
            <img src=${picture.value.url} alt=${t('book.picture.alt', { title: book.title })} />
            <p>${t('book.picture.hint')}</p>
            <div class="reach two">
              ${button(t('book.back'), close)}
              <a class="button main" href=${picture.value.url} download=${FILE}>${t('book.picture.save')}</a>
            </div>
          </div>`
    }`
}

/** The link to the web page. It has its place before the server has written the page: it must not push a button from under a finger. */
const pageLink = (path: string | null): TemplateResult =>
  html`<a class="button" href=${path ?? nothing} target="_blank" rel="noopener">${t('book.page.open')}</a>`
