/** The player's thumb on a mini-game's field: by touch, by buttons or by keys. */
import { FIELD, type Touch } from '../../../shared/minigames/engine.ts'
import { createSampler } from '../../../shared/minigames/touch-sampler.ts'

export interface Thumb {
  /** The touch for the step that is due. A tap between two steps is not lost. */
  sample(): Touch
  /** Where it is at this moment. */
  now(): Touch
  /** Whether it has done anything since the last sample. */
  isFresh(): boolean
  /** Sets a thumb that comes from buttons or keys (field units); `null` when lifted. */
  put(at: { x: number; y: number } | null): void
  stop(): void
}

/**
 * Follows the pointers on an element until `stop`.
 * @param newest true where the game is played by taps: a second finger takes over from the first. False where it is
 * played by dragging: the first finger stays the one that counts
 */
export function watchThumb(field: HTMLElement, newest = false): Thumb {
  const sampler = createSampler()
  let pointer: number | null = null
  let held = false

  const x = (event: PointerEvent, frame: DOMRect) =>
    ((event.clientX - frame.left) / frame.width) * FIELD.width
  const y = (event: PointerEvent, frame: DOMRect) =>
    ((event.clientY - frame.top) / frame.height) * FIELD.height
  const down = (event: PointerEvent) => {
    if (pointer !== null && !newest) return
    event.preventDefault()
    pointer = event.pointerId
    field.setPointerCapture(event.pointerId)
    const frame = field.getBoundingClientRect()
    sampler.down(x(event, frame), y(event, frame))
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    const frame = field.getBoundingClientRect()
    sampler.move(x(event, frame), y(event, frame))
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return
    pointer = null
    sampler.up()
  }
  field.addEventListener('pointerdown', down)
  field.addEventListener('pointermove', move)
  field.addEventListener('pointerup', up)
  field.addEventListener('pointercancel', up)
  return {
    sample: sampler.sample,
    now: sampler.now,
    isFresh: sampler.isFresh,
    put(point) {
      if (point === null) sampler.up()
      else if (held) sampler.move(point.x, point.y)
      else sampler.down(point.x, point.y)
      held = point !== null
    },
    stop() {
      field.removeEventListener('pointerdown', down)
      field.removeEventListener('pointermove', move)
      field.removeEventListener('pointerup', up)
      field.removeEventListener('pointercancel', up)
    },
  }
}
