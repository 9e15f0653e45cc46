/** A console: the order to shout on top, with its own burning time, and this person's controls below it. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { repeat } from 'lit-html/directives/repeat.js'
import type { ControlKind } from '../../../shared/content/ids.ts'
import type { OrderView } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { icon } from '../../kit/dom/icons.ts'
import { choices, may } from '../legal.ts'
import type { Phone } from '../phone.ts'
import { t } from '../text.ts'
import { nameOf } from './basics.ts'
import { control, controlPicture } from './controls.ts'

export function consolePage(phone: Phone): TemplateResult {
  const { hand, mine, ask } = phone
  const controls = hand.console ?? []
  const operate = (index: number, value: number) => {
    const allowed = choices<number>(mine.legal, 'operate', 'value', { control: index })
    if (allowed.length > 0)
      void ask('operate', { control: index, value: allowed.includes(value) ? value : (allowed[0] ?? 0) })
  }
  return html`<div class="console">
    ${order(phone)} ${pings(phone)}
    <div class="console-controls" data-count=${controls.length}>
      ${controls.map((each, index) => control(each, index, (value) => operate(index, value)))}
    </div>
  </div>`
}

function order(phone: Phone): TemplateResult {
  const { hand, mine, ask } = phone
  const { order: shout } = hand
  if (!shout) return html`<div class="order card" data-empty><p>${t('order.none')}</p></div>`
  return html`${repeat(
    [shout],
    ({ n }) => n,
    () => html`<div class="order card" data-from=${shout.givenAt} data-until=${shout.endsAt}>
      <p class="order-who">${whose(phone, shout)}</p>
      <p class="order-text" role="status">${shout.text}</p>
      <div class="order-time" aria-hidden="true"><i></i></div>
      ${
        may(mine.legal, 'ping')
          ? html`<button class="order-ping" type="button" @click=${() => ask('ping', {})}>${icon('bell')}<span>${t('order.ping')}</span></button>`
          : nothing
      }
    </div>`,
  )}`
}

const whose = (phone: Phone, { doer }: OrderView) =>
  doer === null
    ? html`<b>${t('order.somebody')}</b>`
    : html`${emblem(doer)}<b>${doer === phone.role ? t('order.you') : t('order.name', { name: nameOf(phone, doer) })}</b>`

/** Orders that somebody sent without a word: a picture, and what to do. */
const pings = (phone: Phone) =>
  phone.hand.pings.length === 0
    ? nothing
    : html`<ul class="pings" role="status">
        ${phone.hand.pings.map((ping) => html`<li class="card" data-kind=${ping.kind} style="--value:${ping.value}">${picture(ping.kind)}<span>${ping.text}</span></li>`)}
      </ul>`

const picture = (kind: ControlKind) => html`<span class="ping-picture">${controlPicture(kind)}</span>`
