/** Orders on the screen: fuses, readable orders, and the counter of the row. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { SHOUT } from '../../../shared/content/constants.ts'
import type { OrdersScene, OrderView, ReadingView } from '../../../shared/views/types.ts'
import { t } from '../screen-translator.ts'
import { roleChip } from './paper-pieces.ts'

/** The share of its time (0–1) below which an order is late. */
const LATE_BELOW = SHOUT.hurryPercent / 100

/**
 * The fuse of an order that a player has to read out. It shows whom to listen to, but not the order's text. A new order gets
 * a new element, so that its animation starts again.
 */
export const orderFuse = ({ givenAt, endsAt }: ReadingView): TemplateResult =>
  html`${keyed(givenAt, html`<i class="fuse" aria-hidden="true" data-from=${givenAt} data-until=${endsAt} data-late-below=${LATE_BELOW}><b>${t('shout.louder')}</b></i>`)}`

/** The orders that everybody may read: those of a player who plays alone. */
export const orderCards = (open: readonly OrderView[]): TemplateResult =>
  open.length === 0
    ? html`${nothing}`
    : html`<ul class="orders" aria-label=${t('shout.open')}>
        ${open.map(
          (order) =>
            html`<li class="order" data-from=${order.givenAt} data-until=${order.endsAt} data-late-below=${LATE_BELOW}>
              ${order.doer ? roleChip(order.doer) : nothing}
              <b>${order.text}</b><i class="order-time" aria-hidden="true"></i>
            </li>`,
        )}
      </ul>`

/** The counter of orders done in a row: a flame for each, and the light that a full row brings back. Changes are animated. */
export const rowCounter = ({ row, done, missed }: OrdersScene): TemplateResult =>
  html`<div class="row-counter">
    <p class="row-flames" role="img" aria-label=${t('supper.row', { count: row })}>
      ${Array.from({ length: SHOUT.rowForLight }, (_, i) => (i < row ? keyed(`lit-${i}-${row}`, html`<i data-lit ?data-new=${i === row - 1}></i>`) : html`<i></i>`))}
      <b>${t('shout.row.light', { count: SHOUT.rowForLight })}</b>
    </p>
    <small>
      ${keyed(done, html`<span class="good"><i>✓</i> ${t('shout.done', { count: done })}</span>`)}
      ${keyed(missed, html`<span class="bad"><i>✗</i> ${t('shout.missed', { count: missed })}</span>`)}
    </small>
  </div>`
