/** Gestures on a control: holding, sweeping, turning. Each shows on its card, in the same frame, how far it is. */

import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'

/** Uses a control, setting it to a value. */
export type Operate = (value: number) => unknown

/** How far a thumb has to sweep for a swipe, in px. */
const SWIPE_DISTANCE = 56
/** How long to hold, in ms. */
const HOLD_MS = 800

/** What an element's listeners work with now; set anew whenever the view is drawn. */
const current = new WeakMap<Element, Operate>()

/** Binds an element's gesture once, to whatever it means at that moment. */
const gesture =
  (bind: (element: HTMLElement, done: () => void) => void) =>
  (operate: Operate) =>
  (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return
    const known = current.has(element)
    current.set(element, operate)
    if (!known) bind(element, () => current.get(element)?.(0))
  }

const cardOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('.control')

/** A press that shows at once, also where `:active` comes late. */
export const pressGesture = gesture((element, done) => {
  element.addEventListener('pointerdown', () => cardOf(element)?.setAttribute('data-pressed', ''))
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
    element.addEventListener(end, () => cardOf(element)?.removeAttribute('data-pressed'))
  element.addEventListener('click', done)
})

export const holdGesture = gesture((element, done) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    cardOf(element)?.removeAttribute('data-held')
  }
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    cardOf(element)?.setAttribute('data-held', '')
    play('hold')
    timer = setTimeout(() => {
      stop()
      // Its control may have gone while it was held.
      if (element.isConnected) done()
    }, HOLD_MS)
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) element.addEventListener(end, stop)
  element.addEventListener('contextmenu', (event) => event.preventDefault())
  byKey(element, done)
})

export const swipeGesture = gesture((element, done) => {
  let from: { x: number; y: number } | null = null
  const show = (swept: number) => cardOf(element)?.style.setProperty('--swept', String(swept))
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY }
    cardOf(element)?.setAttribute('data-sweeping', '')
  })
  element.addEventListener('pointermove', (event) => {
    if (!from) return
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y)
    show(Math.min(1, far / SWIPE_DISTANCE))
    if (far < SWIPE_DISTANCE) return
    from = null
    done()
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    element.addEventListener(end, () => {
      from = null
      show(0)
      cardOf(element)?.removeAttribute('data-sweeping')
    })
  }
  byKey(element, done)
})

/** Keys and screen readers cannot hold or sweep: for them a click is enough. */
function byKey(element: HTMLElement, done: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.detail === 0) done()
  })
}

/** A thumb that drags round a dial turns it to the number it is over. */
export function turnDialUnderPointer(event: PointerEvent): void {
  if (event.buttons === 0) return
  const over = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest('.dial-spot')
    ?.querySelector('input')
  if (over && !over.checked && (event.currentTarget as HTMLElement).contains(over)) over.click()
}

/** Follows a slider's knob under the thumb, with a tick at each stop. */
export function followSlider(event: Event): void {
  const slider = event.target as HTMLInputElement
  cardOf(slider)?.style.setProperty('--value', slider.value)
  play('slide', Number(slider.value) * 2)
  buzz('dial')
}
