/** The storybook as pages that turn by buttons or by a swipe. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { play } from '../../audio/phone-sounds.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'

/** How far (px) a swipe goes sideways, and by which factor that exceeds its way up or down. */
const SWIPE = 44
const STRAIGHT = 1.4

interface ReaderPosition {
  readonly at: number
  /** The page that is being left; the same as `at` when none is. */
  readonly from: number
  /** Number of turns so far, so that each is animated once. */
  readonly turns: number
}

/** The current page, with the animation of the last turn, and the buttons. */
export function storybookReader(phone: PhoneContext, pages: readonly TemplateResult[]): TemplateResult {
  const position = phone.localState<ReaderPosition>('book', { at: 0, from: 0, turns: 0 })
  const { at, from, turns } = position.value
  const turn = (by: number) => {
    const to = at + by
    if (to < 0 || to >= pages.length) return
    play('page')
    position.set({ at: to, from: at, turns: turns + 1 })
  }
  const swipe = (down: PointerEvent) => {
    const page = down.currentTarget as HTMLElement
    const lift = (up: PointerEvent) => {
      page.removeEventListener('pointerup', lift)
      const [dx, dy] = [up.clientX - down.clientX, up.clientY - down.clientY]
      if (Math.abs(dx) > SWIPE && Math.abs(dx) > Math.abs(dy) * STRAIGHT) turn(dx < 0 ? 1 : -1)
    }
    page.addEventListener('pointerup', lift)
  }
  const forward = at > from
  const page = (index: number) =>
    html`<div class="book-paper" ?data-cover=${index === 0}>${pages[index]}</div>`
  return html`<div class="book">
    <div class="book-leaves" @pointerdown=${swipe}>
      <article class="book-page" aria-live="polite">${keyed(`${at} ${turns}`, page(forward || from === at ? at : from))}</article>
      ${
        turns === 0
          ? nothing
          : keyed(
              turns,
              html`<div class="book-leaf" data-turns=${forward ? 'on' : 'back'} aria-hidden="true" @animationend=${() => !forward && position.set({ at, from: at, turns })}>
                ${page(forward ? from : at)}
              </div>`,
            )
      }
    </div>
    <p class="book-turn">
      <button class="button" type="button" data-sound="" aria-label=${t('book.back')} ?disabled=${at === 0} @click=${() => turn(-1)}>${icon('back')}</button>
      <span>${t('book.page', { n: at + 1, of: pages.length })}</span>
      <button class="button main" type="button" data-sound="" ?disabled=${at === pages.length - 1} @click=${() => turn(1)}>${t('book.on')}</button>
    </p>
  </div>`
}
