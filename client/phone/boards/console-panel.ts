/** A console: the order to shout on top, with its own burning time; what others sent; this person's controls. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { OrderView } from '../../../shared/views/types.ts'
import { LATE } from '../../ui/countdown.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices, may } from '../legal-choices.ts'
import type { LocalState, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { looseLetters } from '../widgets/loose-letters.ts'
import { threadPicture } from '../widgets/thread-picture.ts'
import { popup } from './broken-decor.ts'
import { controlPicture } from './control-pictures.ts'
import { controlWidget } from './control-widgets.ts'

export function consolePanel(phone: PhoneContext): TemplateResult {
  const controls = phone.hand.console ?? []
  return html`<div class="console" data-count=${controls.length}>
    ${order(phone)} ${ear(phone)}
    <div class="console-controls" data-count=${controls.length}>
      ${controls.map((each, index) => {
        const asked = askedFor(phone, index)
        return controlWidget(
          each,
          index,
          phone.role,
          { value: asked.value ?? each.value, mark: phone.feedback.hit === index ? 'hit' : null },
          (value) => operate(phone, index, value, asked),
        )
      })}
    </div>
  </div>`
}

/** What a control was set to on this phone, until the house has answered. */
const askedFor = (phone: PhoneContext, index: number): LocalState<number | null> =>
  phone.box<number | null>(`asked.${index}`, null)

/** The thumb sees its doing at once; if the house says no, the control goes back. */
async function operate(
  { mine, ask, feedback }: PhoneContext,
  index: number,
  value: number,
  asked: LocalState<number | null>,
) {
  const allowed = choices<number>(mine.legal, 'operate', 'value', { control: index })
  const [first] = allowed
  if (first === undefined) return
  const to = allowed.includes(value) ? value : first
  asked.set(to)
  feedback.used(index)
  await ask('operate', { control: index, value: to })
  if (asked.value === to) asked.set(null)
}

/** The order of this phone; between two of them the last one, stamped with how it ended. */
function order(phone: PhoneContext): TemplateResult {
  const last = phone.box<OrderView | null>('last-order', null)
  const now = phone.hand.order
  if (now) last.value = now
  if (last.value === null) return html`<div class="order card" data-empty><p>${t('order.soon')}</p></div>`
  return html`${repeat(
    [last.value],
    ({ n }) => n,
    (shown) => orderCard(phone, shown, now ? null : phone.feedback.stamp),
  )}`
}

function orderCard(phone: PhoneContext, shout: OrderView, stamp: 'done' | 'missed' | null): TemplateResult {
  const { mine, ask } = phone
  return html`<div
    class="order card"
    data-from=${shout.givenAt}
    data-until=${stamp ? nothing : shout.endsAt}
    data-late-below=${LATE}
    data-stamp=${stamp ?? nothing}
    ?data-long=${shout.text.length > LONG}
    ?data-own=${shout.doer === phone.role}
  >
    <p class="order-who">${whose(phone, shout)}</p>
    <p class="order-text" role="status">${looseLetters(shout.text, phone.role, shout.n)}</p>
    <div class="order-time" aria-hidden="true"><i></i></div>
    ${
      !stamp && may(mine.legal, 'ping')
        ? html`<button class="order-ping" type="button" data-sound="ping" @click=${() => ask('ping', {})}>${icon('bell')}<span>${t('order.ping')}</span></button>`
        : nothing
    }
    ${stamp ? html`<b class="order-stamp">${t(`order.${stamp}`)}</b>` : nothing}
  </div>`
}

/** From so many letters on an order is set smaller. */
const LONG = 34

/** Whose control it is, as far as the thread lets one know; the thread itself stands beside. */
const whose = (phone: PhoneContext, { doer }: OrderView) =>
  doer === null
    ? html`<span class="order-mask">?</span><b>${t('order.somebody')}</b>${threadPicture(phone, null)}`
    : doer === phone.role
      ? html`${emblem(doer)}<b>${t('order.you')}</b>`
      : html`${emblem(doer)}<b>${t('order.name', { name: nameOf(phone, doer) })}</b>${threadPicture(phone, doer)}`

/** Orders that somebody sent without a word: a picture, and what to do. While there are none, a reason to listen. */
function ear(phone: PhoneContext): TemplateResult {
  const { pings } = phone.hand
  if (pings.length === 0)
    return html`<div class="ear">${popup(phone) ?? html`<p>${t('order.none')}</p>`}</div>`
  return html`<ul class="ear pings" role="status" data-count=${pings.length}>
    ${repeat(
      pings,
      ({ n }) => n,
      (ping) =>
        html`<li class="card" data-kind=${ping.kind} style="--value:${ping.value}">
          <span class="ping-picture">${controlPicture(ping.kind, phone.role)}</span><span>${ping.text}</span>
        </li>`,
    )}
  </ul>`
}
