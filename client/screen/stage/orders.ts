import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { SHOUT } from '../../../shared/content/constants.ts'
import type { OrdersScene, OrderView, ReadingView } from '../../../shared/view/types.ts'
import { t } from '../text.ts'
import { chip } from './parts.ts'

/** How much of an order's time is left, 1 to 0. */
export function orderLeft({ givenAt, endsAt }: Pick<OrderView, 'givenAt' | 'endsAt'>, now: number): number {
  return endsAt <= givenAt ? 0 : Math.max(0, Math.min(1, (endsAt - now) / (endsAt - givenAt)))
}

/** With so little of its time left (0–1) an order burns. */
const HURRY = SHOUT.hurryPercent / 100

/**
 * Burns everything that shows an order's time down to now: `--left`, and `data-hurry` once it is urgent.
 * @returns whether one has just become urgent
 */
export function burnOrders(words: HTMLElement, now: number): boolean {
  let news = false
  for (const order of words.querySelectorAll<HTMLElement>('[data-ends]')) {
    const left = orderLeft({ givenAt: Number(order.dataset.given), endsAt: Number(order.dataset.ends) }, now)
    order.style.setProperty('--left', left.toFixed(2))
    news ||= left < HURRY && !order.hasAttribute('data-hurry')
    order.toggleAttribute('data-hurry', left < HURRY)
  }
  return news
}

/**
 * The fuse of the order that somebody has to read out: nobody sees what it says, but everybody whom to listen to. A new
 * order has a new fuse.
 */
export const fuse = ({ givenAt, endsAt }: ReadingView): TemplateResult =>
  html`${keyed(givenAt, html`<i class="fuse" aria-hidden="true" data-given=${givenAt} data-ends=${endsAt}><b>${t('shout.louder')}</b></i>`)}`

/** Orders that everybody may read: those of somebody who plays alone. */
export const orderCards = (open: readonly OrderView[], now: number): TemplateResult =>
  open.length === 0
    ? html`${nothing}`
    : html`<ul class="orders" aria-label=${t('shout.open')}>
        ${open.map(
          (order) =>
            html`<li class="order" data-given=${order.givenAt} data-ends=${order.endsAt} style=${`--left:${orderLeft(order, now).toFixed(2)}`}>
              ${order.doer ? chip(order.doer) : nothing}
              <b>${order.text}</b><i class="order-time" aria-hidden="true"></i>
            </li>`,
        )}
      </ul>`

/** The family's row: a flame for each order, and the light that the last brings back. What changed jumps. */
export const rowCounter = ({ row, done, missed }: OrdersScene): TemplateResult =>
  html`<div class="row-counter">
    <p class="row-flames" role="img" aria-label=${`${row} ${t('shout.row')}`}>
      ${Array.from({ length: SHOUT.rowForLight }, (_, i) => (i < row ? keyed(`lit-${i}-${row}`, html`<i data-lit ?data-new=${i === row - 1}></i>`) : html`<i></i>`))}
      <b>${t('shout.row.light')}</b>
    </p>
    <small>
      ${keyed(done, html`<span class="good"><i>✓</i> ${done} ${t('shout.done')}</span>`)}
      ${keyed(missed, html`<span class="bad"><i>✗</i> ${missed} ${t('shout.missed')}</span>`)}
    </small>
  </div>`
