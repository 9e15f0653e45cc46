/** Holding hands: each player keeps a thumb on a spot of light that drifts. */

import { html, svg, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { HandsScene } from '../../../shared/views/types.ts'
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { capturePointer } from '../pointer-capture.ts'

/** A thumb farther from the spot's middle than this share of its width counts as lifted. */
const REACH = 0.62

/** Called when the thumb is put down or lifted. */
type OnThumb = (down: boolean) => void

/** The spot, and who holds a thumb down. */
export function holdPanel(phone: PhoneContext, hands: HandsScene): TemplateResult {
  const held = hands.since !== null
  return html`<div class="stage-middle hands" data-from=${hands.since ?? ''} data-until=${held ? hands.endsAt : ''} ?data-held=${held} ?data-gentle=${phone.mine.gentle}>
    ${thumbSpot(phone, held ? t('hands.follow') : t('hands.spot'))}
    <ul class="hands-who" aria-hidden="true">${hands.players.map((role) => html`<li ?data-down=${hands.down.includes(role)}>${emblem(role)}</li>`)}</ul>
    <p class="quiet" role="status">${t('hands.count', { count: hands.down.length })}</p>
  </div>`
}

/** The spot: down while a thumb is on it; keys and screen readers toggle it. */
function thumbSpot(phone: PhoneContext, label: string): TemplateResult {
  const { ask, mine } = phone
  const [down] = choices<boolean>(mine.legal, 'hands', 'down')
  const isDown = down === false
  const held = phone.localState('thumb', false)
  const put = (on: boolean) => {
    if (held.value === on) return
    held.set(on)
    if (on) {
      play('thumb')
      buzz('beat')
    }
    void ask('hands', { down: on })
  }
  /** For keys and screen readers. After a reload it lifts the thumb that was put down before. */
  const toggle = () => (isDown && !held.value ? void ask('hands', { down: false }) : put(!isDown))
  return html`<button
    class="thumb-spot"
    type="button"
    data-sound=""
    aria-label=${t('hands.spot')}
    aria-pressed=${isDown || held.value}
    @contextmenu=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => event.detail === 0 && toggle()}
    ${ref(thumbTracking(put))}
  >
    <svg viewBox="0 0 100 100" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">
      ${svg`<circle class="thumb-track" cx="50" cy="50" r="47" pathLength="100"/><circle class="thumb-ring" cx="50" cy="50" r="47" pathLength="100"/>
      <path d="M27 70C17 42 30 22 50 22S83 42 73 70M36 75C28 47 37 32 50 32S72 47 64 75M44 79C39 54 43 43 50 43S61 54 56 79M50 54V79"/>`}
    </svg>
    <span>${label}</span>
  </button>`
}

const current = new WeakMap<Element, OnThumb>()

/** Makes a lit `ref` that follows a thumb on the moving spot and reports when it is lifted or left behind. */
const thumbTracking =
  (put: OnThumb) =>
  (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return
    const bound = current.has(element)
    current.set(element, put)
    if (!bound) trackThumb(element, (down) => current.get(element)?.(down))
  }

function trackThumb(spot: HTMLElement, put: OnThumb): void {
  let thumb: { x: number; y: number } | null = null
  const check = () => {
    if (!thumb || !spot.isConnected) return
    const { left, top, width, height } = spot.getBoundingClientRect()
    const distance = Math.hypot(thumb.x - left - width / 2, thumb.y - top - height / 2)
    if (width > 0 && distance > width * REACH) lift()
    else requestAnimationFrame(check)
  }
  const lift = () => {
    if (!thumb) return
    thumb = null
    put(false)
  }
  spot.addEventListener('pointerdown', (event) => {
    capturePointer(spot, event)
    thumb = { x: event.clientX, y: event.clientY }
    put(true)
    requestAnimationFrame(check)
  })
  spot.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (thumb) thumb = { x, y }
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) spot.addEventListener(end, lift)
}

/** The second of silence. */
export const silencePanel = (): TemplateResult =>
  html`<div class="silence" role="status"><i aria-hidden="true"></i><p>${t('whisper.silence')}</p></div>`
