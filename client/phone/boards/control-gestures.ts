/**
 * Gestures on a control: press, hold, swipe, turn, slide, knock, crank, pull. The control's card shows the progress in the same
 * frame.
 */
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { capturePointer } from '../pointer-capture.ts'

/** Sets a control to a value. */
export type Operate = (value: number) => unknown

/** How far a thumb has to move for a swipe, in px. */
const SWIPE_DISTANCE = 56
/** How long to hold, in ms; `control-pictures.css` animates a ring of the same duration. */
const HOLD_MS = 800
/** Knocks that follow within this time (ms) of the one before are counted together. */
const KNOCK_PAUSE = 600
/** The most knocks there are; after them, knocks are not heard for a moment (ms). */
const MOST_KNOCKS = 3
const KNOCK_DEAF = 500
/** How far a crank has to go round, in turns: a little less than a whole one, as a thumb seldom ends where it began. */
const CRANK_TURN = 0.9
/** Nearer to the middle of a crank than this (px) a thumb has no direction. */
const CRANK_HUB = 10
/** A crank ticks so many times in a turn. */
const CRANK_TICKS = 8
/** How far down a cord has to be pulled, in px. */
const PULL_DISTANCE = 46

/** The operation of each element that has listeners; updated on every redraw. */
const current = new WeakMap<Element, Operate>()

/** Makes a lit `ref` that adds a gesture's listeners once and calls the operation of the latest redraw. */
const gesture =
  (bind: (element: HTMLElement, done: (value?: number) => void) => void) =>
  (operate: Operate) =>
  (element: Element | undefined): void => {
    if (!(element instanceof HTMLElement)) return
    const bound = current.has(element)
    current.set(element, operate)
    // The control may have been removed in the middle of the gesture.
    if (!bound) bind(element, (value = 0) => element.isConnected && current.get(element)?.(value))
  }

const cardOf = (element: HTMLElement): HTMLElement | null => element.closest<HTMLElement>('.control')

/** A press that shows at once, even in browsers that apply `:active` late. */
export const pressGesture = gesture((element, done) => {
  element.addEventListener('pointerdown', () => cardOf(element)?.setAttribute('data-pressed', ''))
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'])
    element.addEventListener(end, () => cardOf(element)?.removeAttribute('data-pressed'))
  element.addEventListener('click', () => done())
})

/** A press of {@link HOLD_MS}; a click by key or screen reader is enough. */
export const holdGesture = gesture((element, done) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(timer)
    cardOf(element)?.removeAttribute('data-held')
  }
  element.addEventListener('pointerdown', (event) => {
    capturePointer(element, event)
    cardOf(element)?.setAttribute('data-held', '')
    play('hold')
    timer = setTimeout(() => {
      stop()
      done()
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
    capturePointer(element, event)
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

/**
 * Up to {@link MOST_KNOCKS} knocks in a row. The operation is set to their number less one when no other follows, so this is for
 * a group of native elements, whose clicks by key or screen reader set it to their own value.
 */
export const knockGesture = gesture((element, done) => {
  let knocks = 0
  let deafUntil = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    const value = knocks - 1
    knocks = 0
    done(value)
    cardOf(element)?.removeAttribute('data-knocking')
    cardOf(element)?.style.removeProperty('--knocked')
  }
  element.addEventListener('pointerdown', (event) => {
    if (event.timeStamp < deafUntil) return
    clearTimeout(timer)
    knocks += 1
    play('knock', knocks - 1)
    buzz('door')
    cardOf(element)?.setAttribute('data-pressed', '')
    cardOf(element)?.setAttribute('data-knocking', '')
    cardOf(element)?.style.setProperty('--knocked', String(knocks - 1))
    if (knocks < MOST_KNOCKS) {
      timer = setTimeout(end, KNOCK_PAUSE)
      return
    }
    deafUntil = event.timeStamp + KNOCK_DEAF
    end()
  })
  for (const up of ['pointerup', 'pointercancel', 'pointerleave'])
    element.addEventListener(up, () => cardOf(element)?.removeAttribute('data-pressed'))
  element.addEventListener('contextmenu', (event) => event.preventDefault())
})

/** In which direction from the middle of an element the pointer is, in turns; null at its hub. */
function directionOf(element: Element, { clientX, clientY }: PointerEvent): number | null {
  const { x, y, width, height } = element.getBoundingClientRect()
  const [right, down] = [clientX - (x + width / 2), clientY - (y + height / 2)]
  return Math.hypot(right, down) < CRANK_HUB ? null : Math.atan2(down, right) / (2 * Math.PI)
}

/** Once round the middle, either way ({@link CRANK_TURN}); a click by key or screen reader is enough. */
export const crankGesture = gesture((element, done) => {
  let last: number | null = null
  let turned = 0
  let turning = false
  const show = () => {
    cardOf(element)?.style.setProperty('--turned', turned.toFixed(3))
    cardOf(element)?.style.setProperty('--wound', Math.min(1, Math.abs(turned) / CRANK_TURN).toFixed(3))
  }
  element.addEventListener('pointerdown', (event) => {
    capturePointer(element, event)
    last = directionOf(element, event)
    turned = 0
    turning = true
    cardOf(element)?.setAttribute('data-turning', '')
  })
  element.addEventListener('pointermove', (event) => {
    const now = turning ? directionOf(element, event) : null
    if (now === null) return
    const before = turned
    // The shorter way from the last direction to this one.
    if (last !== null) turned += ((now - last + 1.5) % 1) - 0.5
    last = now
    show()
    const tick = Math.floor(Math.abs(turned) * CRANK_TICKS)
    if (tick > Math.floor(Math.abs(before) * CRANK_TICKS)) {
      play('ratchet', tick)
      buzz('dial')
    }
    if (Math.abs(turned) < CRANK_TURN) return
    turning = false
    done()
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) {
    element.addEventListener(end, () => {
      turning = false
      last = null
      turned = 0
      show()
      cardOf(element)?.removeAttribute('data-turning')
    })
  }
  addKeyClick(element, done)
})

/** Down by {@link PULL_DISTANCE}, and let go; a click by key or screen reader is enough. */
export const pullGesture = gesture((element, done) => {
  let from: number | null = null
  let taut = false
  const show = (progress: number) => cardOf(element)?.style.setProperty('--pulled', String(progress))
  const reset = () => {
    from = null
    taut = false
    show(0)
    cardOf(element)?.removeAttribute('data-pulling')
    cardOf(element)?.removeAttribute('data-taut')
  }
  element.addEventListener('pointerdown', (event) => {
    capturePointer(element, event)
    from = event.clientY
    cardOf(element)?.setAttribute('data-pulling', '')
  })
  element.addEventListener('pointermove', (event) => {
    if (from === null) return
    const progress = Math.max(0, Math.min(1, (event.clientY - from) / PULL_DISTANCE))
    show(progress)
    if (progress < 1 || taut) return
    taut = true
    cardOf(element)?.setAttribute('data-taut', '')
    play('taut')
    buzz('dial')
  })
  element.addEventListener('pointerup', () => {
    const pulled = taut
    reset()
    if (pulled) done()
  })
  for (const end of ['pointercancel', 'lostpointercapture']) element.addEventListener(end, reset)
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
