/** Holding hands by thumb: a spot of light that drifts, and a thumb that stays on it. */
import { html, svg, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { HandsScene } from '../../../shared/views/types.ts'
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { emblem } from '../../ui/emblems.ts'
import { choices } from '../legal-choices.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'

/** A thumb farther from the spot's middle than this share of its width has let go. */
const REACH = 0.62

type Put = (down: boolean) => void

export function holdPanel(phone: PhoneContext, hands: HandsScene): TemplateResult {
  const held = hands.since !== null
  return html`<div class="stage-middle hands" data-from=${hands.since ?? ''} data-until=${held ? hands.endsAt : ''} ?data-held=${held} ?data-gentle=${phone.mine.gentle}>
    ${thumbSpot(phone, held ? t('hands.follow') : t('hands.spot'))}
    <ul class="hands-who" aria-hidden="true">${hands.players.map((role) => html`<li ?data-down=${hands.down.includes(role)}>${emblem(role)}</li>`)}</ul>
    <p class="quiet" role="status">${t('hands.count', { count: hands.down.length })}</p>
  </div>`
}

/** The thumb's spot: down while held; keys and screen readers press it down and lift it. */
function thumbSpot(phone: PhoneContext, label: string): TemplateResult {
  const { ask, mine } = phone
  const [down] = choices<boolean>(mine.legal, 'hands', 'down')
  const isDown = down === false
  const held = phone.box('thumb', false)
  const put = (on: boolean) => {
    if (held.value === on) return
    held.set(on)
    if (on) {
      play('thumb')
      buzz('beat')
    }
    void ask('hands', { down: on })
  }
  /** Keys and screen readers. A page that was loaded anew lifts the thumb that was put down before. */
  const toggle = () => (isDown && !held.value ? void ask('hands', { down: false }) : put(!isDown))
  return html`<button
    class="thumb-spot"
    type="button"
    data-sound=""
    aria-label=${t('hands.spot')}
    aria-pressed=${isDown || held.value}
    @contextmenu=${(event: Event) => event.preventDefault()}
    @click=${(event: MouseEvent) => event.detail === 0 && toggle()}
    ${ref(staying(put))}
  >
    <svg viewBox="0 0 100 100" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">
      ${svg`<circle class="thumb-track" cx="50" cy="50" r="47" pathLength="100"/><circle class="thumb-ring" cx="50" cy="50" r="47" pathLength="100"/>
      <path d="M27 70C17 42 30 22 50 22S83 42 73 70M36 75C28 47 37 32 50 32S72 47 64 75M44 79C39 54 43 43 50 43S61 54 56 79M50 54V79"/>`}
    </svg>
    <span>${label}</span>
  </button>`
}

const current = new WeakMap<Element, Put>()

/** Tells whether a thumb stays on a spot that moves: it is lifted, or left behind. */
const staying =
  (put: Put) =>
  (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return
    const known = current.has(element)
    current.set(element, put)
    if (!known) follow(element, (down) => current.get(element)?.(down))
  }

function follow(spot: HTMLElement, put: Put): void {
  let thumb: { x: number; y: number } | null = null
  const look = () => {
    if (!thumb || !spot.isConnected) return
    const { left, top, width, height } = spot.getBoundingClientRect()
    const far = Math.hypot(thumb.x - left - width / 2, thumb.y - top - height / 2)
    if (width > 0 && far > width * REACH) lift()
    else requestAnimationFrame(look)
  }
  const lift = () => {
    thumb = null
    put(false)
  }
  spot.addEventListener('pointerdown', (event) => {
    spot.setPointerCapture(event.pointerId)
    thumb = { x: event.clientX, y: event.clientY }
    put(true)
    requestAnimationFrame(look)
  })
  spot.addEventListener('pointermove', ({ clientX: x, clientY: y }) => {
    if (thumb) thumb = { x, y }
  })
  for (const end of ['pointerup', 'pointercancel']) spot.addEventListener(end, lift)
}

/** The one second in which nobody breathes. */
export const silencePanel = (): TemplateResult =>
  html`<div class="silence" role="status"><i aria-hidden="true"></i><p>${t('whisper.silence')}</p></div>`
