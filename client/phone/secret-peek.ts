/**
 * Hold to peek: private text is shown while the button is held and hidden on release. Keyboards and screen readers, which
 * cannot hold, open and close it; losing the focus closes it.
 */

import { html, nothing, type TemplateResult } from 'lit-html'
import type { SeatView } from '../../shared/views/types.ts'
import { play } from '../audio/phone-sounds.ts'
import { buzz } from '../device/haptics.ts'
import type { PhoneContext } from './phone-context.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { capturePointer } from './pointer-capture.ts'

/**
 * A card that shows `inside` only while it is held.
 * @param key names the card among those of its phase
 */
export function peek(
  phone: PhoneContext,
  key: string,
  label: string,
  inside: () => TemplateResult,
): TemplateResult {
  const open = phone.localState(`peek.${key}`, false)
  const show = (event: PointerEvent) => {
    if (event.button !== 0) return
    const button = event.currentTarget as HTMLElement
    capturePointer(button, event)
    play('peek')
    buzz('tap')
    open.set(true)
  }
  const hide = () => {
    if (open.value) open.set(false)
  }
  // A click with detail 0 comes from a key or a screen reader.
  const toggle = (event: PointerEvent | MouseEvent) => {
    if (event.detail === 0) open.set(!open.value)
  }
  return html`<div class="peek" ?data-open=${open.value}>
    <div class="peek-inside" role="status">${open.value ? inside() : nothing}</div>
    <button
      class="peek-button card"
      type="button"
      data-sound=""
      aria-expanded=${open.value}
      @pointerdown=${show}
      @pointerup=${hide}
      @pointercancel=${hide}
      @lostpointercapture=${hide}
      @blur=${hide}
      @click=${toggle}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      ${icon(`peek-${phone.role}`)}
      <span><b>${label}</b><small>${t('peek.hint')}</small></span>
    </button>
  </div>`
}

/** How far the aim has come: “2 of 3”, or for one that is a most “now 5, at most 4”. */
const aimReached = ({ have, need, atMost }: SeatView['aim']): string =>
  t(atMost ? 'aim.most' : 'aim.least', { have, need })

/** The secret, the aim and the private lines of this role, shown while they are held; nothing while there are none. */
export function peekSecret(phone: PhoneContext): TemplateResult | typeof nothing {
  const { mine } = phone
  if (!mine.secret && mine.privateLine === null && mine.log.length === 0) return nothing
  return peek(
    phone,
    'secret',
    t(`peek.${phone.role}`),
    () => html`
    ${mine.secret ? html`<h2>${mine.secret.title}</h2><p>${mine.secret.text}</p>` : nothing}
    <p class="peek-aim"><b>${t('aim')}</b> ${mine.aim.title} <b>${aimReached(mine.aim)}</b></p>
    ${mine.privateLine === null ? nothing : html`<p class="peek-private">${mine.privateIntro} <b>${mine.privateLine}</b> ${mine.privateHint}</p>`}
    ${lines(mine.log)}
  `,
  )
}

const lines = (all: readonly string[]) =>
  all.length === 0
    ? nothing
    : html`<ul class="peek-lines">${all.slice(-5).map((line) => html`<li>${line}</li>`)}</ul>`
