/** The storybook under the thumb: a leaf that turns, by its buttons or by a swipe over the page. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { play } from '../../audio/phone-sounds.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'

/** How far (px) a thumb goes sideways to turn a page, and how much straighter than up and down. */
const SWIPE = 44
const STRAIGHT = 1.4

interface ReaderPosition {
  readonly at: number
  /** The page that was left for this one; the same for none. */
  readonly from: number
  /** Counts the turns, so that each leaf turns once. */
  readonly turns: number
}

export function storybookReader(phone: PhoneContext, pages: readonly TemplateResult[]): TemplateResult {
  const place = phone.box<ReaderPosition>('book', { at: 0, from: 0, turns: 0 })
  const { at, from, turns } = place.value
  const turn = (by: number) => {
    const to = at + by
    if (to < 0 || to >= pages.length) return
    play('page')
    place.set({ at: to, from: at, turns: turns + 1 })
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
  const onwards = at > from
  const page = (index: number) =>
    html`<div class="book-paper" ?data-cover=${index === 0}>${pages[index]}</div>`
  return html`<div class="book">
    <div class="book-leaves" @pointerdown=${swipe}>
      <article class="book-page" aria-live="polite">${keyed(`${at} ${turns}`, page(onwards || from === at ? at : from))}</article>
      ${
        turns === 0
          ? nothing
          : keyed(
              turns,
              html`<div class="book-leaf" data-turns=${onwards ? 'on' : 'back'} aria-hidden="true" @animationend=${() => !onwards && place.set({ at, from: at, turns })}>
                ${page(onwards ? from : at)}
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
