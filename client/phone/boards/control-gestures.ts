/** Gestures on a control: press, hold, swipe, turn, slide. The control's card shows the progress in the same frame. */
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'

/** Sets a control to a value. */
export type Operate = (value: number) => unknown

/** How far a thumb has to move for a swipe, in px. */
const SWIPE_DISTANCE = 56
/** How long to hold, in ms; `control-pictures.css` animates a ring of the same duration. */
const HOLD_MS = 800

/** The operation of each element that has listeners; updated on every redraw. */
const current = new WeakMap<Element, Operate>()

/** Makes a lit `ref` that adds a gesture's listeners once and calls the operation of the latest redraw. */
const gesture =
  (bind: (element: HTMLElement, done: () => void) => void) =>
  (operate: Operate) =>
  (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return
    const bound = current.has(element)
    current.set(element, operate)
    if (!bound) bind(element, () => current.get(element)?.(0))
  }

const cardOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('.control')

/** A press that shows at once, even in browsers that apply `:active` late. */
export const pressGesture = gesture((element, done) => {
  element.addEventListener('pointerdown', () => cardOf(element)?.setAttribute('data-pressed', ''))
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
    element.addEventListener(end, () => cardOf(element)?.removeAttribute('data-pressed'))
  element.addEventListener('click', done)
})

/** A press of {@link HOLD_MS}; a click by key or screen reader is enough. */
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
      // The control may have been removed while it was held.
      if (element.isConnected) done()
    }, HOLD_MS)
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) element.addEventListener(end, stop)
  element.addEventListener('contextmenu', (event) => event.preventDefault())
  addKeyClick(element, done)
})

/** A move of {@link SWIPE_DISTANCE} in any direction; a click by key or screen reader is enough. */
export const swipeGesture = gesture((element, done) => {
  let from: { x: number; y: number } | null = null
  const show = (progress: number) => cardOf(element)?.style.setProperty('--swept', String(progress))
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY }
    cardOf(element)?.setAttribute('data-sweeping', '')
  })
  element.addEventListener('pointermove', (event) => {
    if (!from) return
    const distance = Math.hypot(event.clientX - from.x, event.clientY - from.y)
    show(Math.min(1, distance / SWIPE_DISTANCE))
    if (distance < SWIPE_DISTANCE) return
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
  addKeyClick(element, done)
})

/** Keys and screen readers cannot hold or swipe, so a click with detail 0 is enough. */
function addKeyClick(element: HTMLElement, done: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.detail === 0) done()
  })
}

/** While a thumb drags over a dial, selects the number below it. */
export function turnDialUnderPointer(event: PointerEvent): void {
  if (event.buttons === 0) return
  const over = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest('.dial-spot')
    ?.querySelector('input')
  if (over && !over.checked && (event.currentTarget as HTMLElement).contains(over)) over.click()
}

/** Moves a slider's drawn knob with the native one, with a tick at each value. */
export function followSlider(event: Event): void {
  const slider = event.target as HTMLInputElement
  cardOf(slider)?.style.setProperty('--value', slider.value)
  play('slide', Number(slider.value) * 2)
  buzz('dial')
}
