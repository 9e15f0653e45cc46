/** `/`: open a room, or join one by its four letters. */
import { html, nothing, render } from 'lit-html'
import { bestFit, DEFAULT_LANGUAGE, LANGUAGES, nameOfLanguage } from '../../shared/text/languages.ts'
import { openRoom } from '../connection/lobby-api.ts'
import { reasonOf } from '../connection/rejection.ts'
import { speak } from '../device/page-language.ts'
import { codeField, isCode } from './code-field.ts'
import { failureText } from './failure-text.ts'
import { t } from './join-translator.ts'
import { heroPicture } from './title-picture.ts'

const isBigScreen = (): boolean => matchMedia('(min-width: 900px)').matches

export interface HomeRoutes {
  /** Goes to a room's door. */
  toDoor(code: string): void
  /** Goes to a room's screen. */
  toScreen(code: string): void
}

/**
 * Opens the start page, in the language of the browser.
 * @param languages BCP 47 tags of what a room can speak; where there are several, whoever opens it chooses
 * @returns how to close it again
 */
export function openHome(
  root: HTMLElement,
  routes: HomeRoutes,
  languages: readonly string[] = LANGUAGES,
): () => void {
  let language = bestFit(navigator.languages, languages, DEFAULT_LANGUAGE)
  let code = ''
  let opening = false
  let trouble = ''
  let closed = false

  const draw = () => {
    if (!closed) render(page(), root)
  }

  const speakNow = () => void speak(language).then(draw)

  const open = async () => {
    opening = true
    trouble = ''
    draw()
    try {
      const room = await openRoom(language)
      // Somebody who has gone elsewhere meanwhile stays there.
      if (!closed) routes.toScreen(room)
    } catch (error) {
      opening = false
      trouble = reasonOf(error) === 'full' ? t('error.full') : failureText(error)
      draw()
    }
  }

  const join = (event: Event) => {
    event.preventDefault()
    if (isCode(code)) routes.toDoor(code)
    else {
      trouble = t('error.code')
      draw()
    }
  }

  const joining = () => html`<form class="door-form" novalidate @submit=${join}>
    ${codeField(code, (typed) => {
      code = typed
      trouble = ''
      draw()
    })}
    <p class="door-trouble" role="alert">${trouble}</p>
    <button class="paper-button paper-lamp" type="submit">${t('home.go')}</button>
  </form>`

  const opener = () => html`<button
    class="paper-button paper-sphere"
    type="button"
    ?disabled=${opening}
    @click=${open}
  >
    ${opening ? t('home.opening') : t('home.open')}
    ${opening ? nothing : html`<small>${t('home.open.hint')}</small>`}
  </button>`

  const choice = () => html`<label class="home-language">
    <span>${t('home.language')}</span>
    <select
      name="language"
      @change=${(event: Event) => {
        language = (event.target as HTMLSelectElement).value
        speakNow()
      }}
    >
      ${languages.map(
        (each) =>
          html`<option value=${each} lang=${each} ?selected=${each === language}>${nameOfLanguage(each)}</option>`,
      )}
    </select>
  </label>`

  const openerWithLanguage = () => (languages.length > 1 ? html`${choice()} ${opener()}` : opener())

  // A phone has come to join; a big screen to open the room.
  const ways = () => (isBigScreen() ? [openerWithLanguage, joining] : [joining, openerWithLanguage])

  const page = () => {
    const [first, second] = ways()
    return html`<div class="doorstep">
      ${heroPicture('large')}
      <main class="door-page">
        ${first?.()}
        <p class="door-or"><span>${t('home.or')}</span></p>
        ${second?.()}
      </main>
    </div>`
  }
  draw()
  speakNow()
  return () => {
    closed = true
    render(nothing, root)
  }
}
