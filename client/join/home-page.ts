/** The home page, `/`: opens a room, or joins one by its four letters. */
import { html, nothing, render } from 'lit-html'
import {
  DEFAULT_LANGUAGE,
  LANGUAGES,
  nameOfLanguage,
  preferredLanguage,
} from '../../shared/text/languages.ts'
import { openRoom } from '../connection/lobby-api.ts'
import { reasonOf } from '../connection/rejection.ts'
import { lastSeat } from '../connection/seat-storage.ts'
import { metOnThisDevice } from '../device/met-content.ts'
import { setPageLanguage } from '../device/page-language.ts'
import { codeField } from './code-field.ts'
import { isCode } from './code-reading.ts'
import { failureText } from './failure-text.ts'
import { t } from './join-translator.ts'
import { titlePicture } from './title-picture.ts'

const isBigScreen = (): boolean => matchMedia('(min-width: 900px)').matches

export interface HomeRoutes {
  /** Opens a room's join page. */
  toJoinPage(code: string): void
  /** Opens a room's shared screen. */
  toScreen(code: string): void
}

/**
 * Opens the home page, in the browser's language.
 * @param languages BCP 47 tags of the languages a room can have; with several there is a choice
 * @returns closes the page
 */
export function openHome(
  root: HTMLElement,
  routes: HomeRoutes,
  languages: readonly string[] = LANGUAGES,
): () => void {
  let language = preferredLanguage(navigator.languages ?? [], languages, DEFAULT_LANGUAGE)
  let code = ''
  let opening = false
  let errorText = ''
  let closed = false

  const draw = () => {
    if (!closed) render(page(), root)
  }

  const applyLanguage = () => void setPageLanguage(language).then(draw)

  const open = async () => {
    opening = true
    errorText = ''
    draw()
    try {
      const met = metOnThisDevice()
      // A table that has not played here yet is offered the short night.
      const room = await openRoom(language, met, met.length === 0 ? 'bedtime' : 'week')
      // If the player has left this page meanwhile, do not navigate.
      if (!closed) routes.toScreen(room)
    } catch (error) {
      errorText = reasonOf(error) === 'full' ? t('error.full') : failureText(error)
    } finally {
      opening = false
      draw()
    }
  }

  const join = (event: Event) => {
    event.preventDefault()
    if (isCode(code)) routes.toJoinPage(code)
    else {
      errorText = t('error.code')
      draw()
    }
  }

  const joinForm = () => html`<form class="door-form" novalidate @submit=${join}>
    ${codeField(code, (typed) => {
      code = typed
      errorText = ''
      draw()
    })}
    <p class="door-trouble" role="alert">${errorText}</p>
    <button class="paper-button paper-lamp" type="submit">${t('home.go')}</button>
  </form>`

  const openRoomButton = () => html`<button
    class="paper-button paper-sphere"
    type="button"
    ?disabled=${opening}
    @click=${open}
  >
    ${opening ? t('home.opening') : t('home.open')}
    ${opening ? nothing : html`<small>${t('home.open.hint')}</small>`}
  </button>`

  const languageChoice = () => html`<label class="home-language">
    <span>${t('home.language')}</span>
    <select
      name="language"
      @change=${(event: Event) => {
        language = (event.target as HTMLSelectElement).value
        applyLanguage()
      }}
    >
      ${languages.map(
        (each) =>
          html`<option value=${each} lang=${each} ?selected=${each === language}>${nameOfLanguage(each)}</option>`,
      )}
    </select>
  </label>`

  const openRoomForm = () =>
    languages.length > 1 ? html`${languageChoice()} ${openRoomButton()}` : openRoomButton()

  // Phones usually join, big screens usually open a room: the likelier choice comes first.
  const sections = () => (isBigScreen() ? [openRoomForm, joinForm] : [joinForm, openRoomForm])

  /** For a phone that has a seat in a room, such as after Back. */
  const backToSeat = () => {
    const seat = lastSeat()
    return seat === null
      ? nothing
      : html`<button class="paper-button paper-lamp home-seat" type="button" @click=${() => routes.toJoinPage(seat)}>
          ${t('home.seat', { code: seat })}
        </button>`
  }

  const page = () => {
    const [first, second] = sections()
    return html`<div class="doorstep">
      ${titlePicture('large')}
      <main class="door-page">
        <p class="home-about">${t('home.about')} ${t('home.about.time')}</p>
        ${backToSeat()}
        ${first?.()}
        <p class="door-or"><span>${t('home.or')}</span></p>
        ${second?.()}
      </main>
    </div>`
  }
  draw()
  applyLanguage()
  return () => {
    closed = true
    render(nothing, root)
  }
}
