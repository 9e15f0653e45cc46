import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { SHOUT } from '../../../shared/content/constants.ts'
import type { OrdersScene, OrderView, ReadingView } from '../../../shared/views/types.ts'
import { t } from '../screen-translator.ts'
import { roleChip } from './paper-pieces.ts'

/** With so little of its time left (0–1) an order burns. */
const LATE_BELOW = SHOUT.hurryPercent / 100

/**
 * The fuse of the order that somebody has to read out: nobody sees what it says, but everybody whom to listen to. A new
 * order has a new fuse.
 */
export const orderFuse = ({ givenAt, endsAt }: ReadingView): TemplateResult =>
  html`${keyed(givenAt, html`<i class="fuse" aria-hidden="true" data-from=${givenAt} data-until=${endsAt} data-late-below=${LATE_BELOW}><b>${t('shout.louder')}</b></i>`)}`

/** Orders that everybody may read: those of somebody who plays alone. */
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

/** The family's row: a flame for each order, and the light that the last brings back. What changed jumps. */
export const rowCounter = ({ row, done, missed }: OrdersScene): TemplateResult =>
  html`<div class="row-counter">
    <p class="row-flames" role="img" aria-label=${t('supper.row', { count: row })}>
      ${Array.from({ length: SHOUT.rowForLight }, (_, i) => (i < row ? keyed(`lit-${i}-${row}`, html`<i data-lit ?data-new=${i === row - 1}></i>`) : html`<i></i>`))}
      <b>${t('shout.row.light')}</b>
    </p>
    <small>
      ${keyed(done, html`<span class="good"><i>✓</i> ${t('shout.done', { count: done })}</span>`)}
      ${keyed(missed, html`<span class="bad"><i>✗</i> ${t('shout.missed', { count: missed })}</span>`)}
    </small>
  </div>`
