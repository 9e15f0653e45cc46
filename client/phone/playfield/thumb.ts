/** Where the thumb is on a playing field: the first finger down counts, others are let be. */
import { FIELD, NO_TOUCH, packTouch, type Touch } from '../../../shared/activities/engine.ts'

export interface Thumb {
  now(): Touch
  /** A thumb that comes from buttons or keys: `null` when lifted. */
  put(at: { x: number; y: number } | null): void
  stop(): void
}

export function watchThumb(field: HTMLElement): Thumb {
  let pointer: number | null = null
  let touch: Touch = NO_TOUCH
  // A tap shorter than a step still counts for one step.
  let tapped: Touch = NO_TOUCH

  const at = (event: PointerEvent): Touch => {
    const frame = field.getBoundingClientRect()
    return packTouch(
      ((event.clientX - frame.left) / frame.width) * FIELD.width,
      ((event.clientY - frame.top) / frame.height) * FIELD.height,
    )
  }
  const down = (event: PointerEvent) => {
    if (pointer !== null) return
    event.preventDefault()
    pointer = event.pointerId
    field.setPointerCapture(event.pointerId)
    touch = at(event)
    tapped = touch
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId === pointer) touch = at(event)
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = null
    touch = NO_TOUCH
  }
  field.addEventListener('pointerdown', down)
  field.addEventListener('pointermove', move)
  field.addEventListener('pointerup', up)
  field.addEventListener('pointercancel', up)
  return {
    now() {
      const sample = touch === NO_TOUCH ? tapped : touch
      tapped = NO_TOUCH
      return sample
    },
    put(point) {
      touch = point === null ? NO_TOUCH : packTouch(point.x, point.y)
      if (point !== null) tapped = touch
    },
    stop() {
      field.removeEventListener('pointerdown', down)
      field.removeEventListener('pointermove', move)
      field.removeEventListener('pointerup', up)
      field.removeEventListener('pointercancel', up)
    },
  }
}
