/** The player's thumb on a mini-game's field: by touch, by buttons or by keys. */

import { FIELD, type Touch } from '../../../shared/minigames/engine.ts'
import { createSampler } from '../../../shared/minigames/touch-sampler.ts'
import { capturePointer } from '../pointer-capture.ts'

/** What ends a touch. */
const ENDS = ['pointerup', 'pointercancel', 'lostpointercapture'] as const

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
  let pointer: Pick<PointerEvent, 'pointerId' | 'pointerType'> | null = null
  let held = false

  const x = (event: PointerEvent, frame: DOMRect) =>
    ((event.clientX - frame.left) / frame.width) * FIELD.width
  const y = (event: PointerEvent, frame: DOMRect) =>
    ((event.clientY - frame.top) / frame.height) * FIELD.height
  const down = (event: PointerEvent) => {
    // The first finger of all on the glass: that of one which is still held here was lifted, and nobody has told.
    const outlived = event.isPrimary && event.pointerType === pointer?.pointerType
    if (pointer !== null && !newest && !outlived) return
    event.preventDefault()
    pointer = event
    capturePointer(field, event)
    const frame = field.getBoundingClientRect()
    sampler.down(x(event, frame), y(event, frame))
  }
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointer?.pointerId) return
    const frame = field.getBoundingClientRect()
    sampler.move(x(event, frame), y(event, frame))
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== pointer?.pointerId) return
    pointer = null
    sampler.up()
  }
  field.addEventListener('pointerdown', down)
  field.addEventListener('pointermove', move)
  for (const end of ENDS) field.addEventListener(end, up)
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
      for (const end of ENDS) field.removeEventListener(end, up)
    },
  }
}
