/** The console: the order to shout with its time, orders that others sent silently, and this player's controls. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { repeat } from 'lit-html/directives/repeat.js'
import type { OrderView, PublicView } from '../../../shared/views/types.ts'
import { LATE } from '../../ui/countdown.ts'
import { emblem } from '../../ui/emblems.ts'
import { seatedRoles } from '../../ui/seated-roles.ts'
import { choices, may } from '../legal-choices.ts'
import type { LocalState, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { nameOf } from '../widgets/basic-widgets.ts'
import { looseLetters } from '../widgets/loose-letters.ts'
import { partnerOf } from '../widgets/partner-name.ts'
import { threadPicture } from '../widgets/thread-picture.ts'
import { popup } from './broken-decor.ts'
import { controlPicture } from './control-pictures.ts'
import { controlWidget } from './control-widgets.ts'
import { fitOrder } from './fit-order.ts'
import { houseNotice } from './house-notice.ts'

/** Orders of more letters than this stand without a picture beside another one. */
const LONG_ORDER = 24

/** The console of this seat, for the shout and its rehearsal at supper. */
export function consolePanel(phone: PhoneContext): TemplateResult {
  const controls = phone.hand.console ?? []
  return html`<div class="console" data-count=${controls.length}>
    ${lastOrder(phone)} ${pingList(phone)}
    <div class="console-controls" data-count=${controls.length}>
      ${repeat(
        controls,
        // Another control is another element: a press on the one before it must not set the new one.
        ({ kind, label }) => `${kind} ${label}`,
        (each, index) => {
          const pending = pendingValue(phone, index)
          return controlWidget(
            each,
            index,
            phone.role,
            { value: pending.value ?? each.value, mark: phone.feedback.hit === index ? 'hit' : null },
            (value) => operate(phone, index, value, pending),
          )
        },
      )}
    </div>
  </div>`
}

/** The value that a control was set to, until the server has answered. */
const pendingValue = (phone: PhoneContext, index: number): LocalState<number | null> =>
  phone.localState<number | null>(`pending.${index}`, null)

/** Shows the new value at once; the control goes back if the server rejects it. */
async function operate(
  { mine, ask, feedback }: PhoneContext,
  index: number,
  value: number,
  pending: LocalState<number | null>,
) {
  const allowed = choices<number>(mine.legal, 'operate', 'value', { control: index })
  const [first] = allowed
  if (first === undefined) return
  const to = allowed.includes(value) ? value : first
  pending.set(to)
  feedback.used(index)
  await ask('operate', { control: index, value: to })
  if (pending.value === to) pending.set(null)
}

/** The order to shout; between two orders the last one, stamped with how it ended. */
function lastOrder(phone: PhoneContext): TemplateResult {
  const last = phone.localState<OrderView | null>('last-order', null)
  const now = phone.hand.order
  if (now) last.value = now
  if (last.value === null) return html`<div class="order card" data-empty><p>${t('order.soon')}</p></div>`
  return html`${repeat(
    [last.value],
    ({ n }) => n,
    (shown) => orderCard(phone, shown, now ? null : phone.feedback.stamp),
  )}`
}

function orderCard(phone: PhoneContext, order: OrderView, stamp: 'done' | 'missed' | null): TemplateResult {
  const { mine, ask, view } = phone
  return html`<div
    class="order card"
    role="group"
    aria-label=${order.text}
    data-from=${order.givenAt}
    data-until=${stamp ? nothing : order.endsAt}
    data-late-below=${LATE}
    data-stamp=${stamp ?? nothing}
    ?data-own=${order.doer === phone.role && !order.partner}
    ${ref(fitOrder)}
  >
    <p class="order-who">${orderOwner(phone, order)}</p>
    <p class="order-text" role="status">${looseLetters(order.text, phone.role, order.n)}</p>
    <div class="order-time time-bar" aria-hidden="true"><i></i></div>
    ${
      !stamp && may(mine.legal, 'ping')
        ? html`<button class="order-ping" type="button" data-sound="ping" ?data-apart=${view.apart} @click=${() => ask('ping', {})}>${icon('bell')}<span>${t(view.apart ? 'order.ping.apart' : 'order.ping')}</span></button>`
        : nothing
    }
    ${stamp ? html`<b class="order-stamp">${t(`order.${stamp}`)}</b>` : nothing}
  </div>`
}

/** Whose control it is, as far as the thread to that player tells, with a picture of the thread. */
const orderOwner = (phone: PhoneContext, { doer, partner }: OrderView) =>
  doer === null
    ? html`<span class="order-mask">?</span><b>${t('order.somebody')}</b>${threadPicture(phone, null)}`
    : partner
      ? html`${emblem(doer)}<b>${t('order.name', { name: partnerOf(phone) })}</b>`
      : doer === phone.role
        ? html`${emblem(doer)}<b>${t('order.you')}</b>`
        : html`${emblem(doer)}<b>${t('order.name', { name: nameOf(phone, doer) })}</b>${threadPicture(phone, doer)}`

/** What to do while nobody has sent an order. */
const listening = (view: PublicView) => {
  if (seatedRoles(view).length === 1) return 'order.none.alone'
  return view.apart ? 'order.none.apart' : 'order.none'
}

/** Orders that others sent without speaking, as a picture and a text; a hint to listen while there are none. */
function pingList(phone: PhoneContext): TemplateResult {
  const { pings } = phone.hand
  const notice = houseNotice(phone)
  if (notice) return html`<div class="ear">${notice}</div>`
  if (pings.length === 0)
    return html`<div class="ear">${popup(phone) ?? html`<p>${t(listening(phone.view))}</p>`}</div>`
  return html`<ul class="ear pings" role="status" data-count=${pings.length}>
    ${repeat(
      pings,
      ({ n }) => n,
      (ping) =>
        html`<li class="card" data-kind=${ping.kind} ?data-long=${ping.text.length > LONG_ORDER} style="--value:${ping.value}">
          <span class="ping-picture">${controlPicture(ping.kind, phone.role)}</span><span>${ping.text}</span>
        </li>`,
    )}
  </ul>`
}
