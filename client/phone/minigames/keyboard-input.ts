/** Playing with a keyboard: arrows move the thumb, space or enter holds it down. */
import { FIELD } from '../../../shared/minigames/engine.ts'
import type { Thumb } from './thumb.ts'

/** How far one press of an arrow moves the thumb (field units): less than a jerk that would snap a thread. */
export const NUDGE = 90

const ARROWS: Readonly<Record<string, readonly [number, number] | undefined>> = {
  ArrowLeft: [-NUDGE, 0],
  ArrowRight: [NUDGE, 0],
  ArrowUp: [0, -NUDGE],
  ArrowDown: [0, NUDGE],
}

/** Lets the keys pressed in `field` move `thumb`. Returns how to stop. */
export function listenToKeys(field: HTMLElement, thumb: Thumb): () => void {
  const at = { x: FIELD.width / 2, y: FIELD.height * 0.75 }
  let held = false
  const down = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key]
    const press = event.key === ' ' || event.key === 'Enter'
    if (!arrow && !press) return
    event.preventDefault()
    if (arrow) {
      at.x = Math.max(0, Math.min(FIELD.width, at.x + arrow[0]))
      at.y = Math.max(0, Math.min(FIELD.height, at.y + arrow[1]))
    } else held = true
    if (held) thumb.put(at)
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    held = false
    thumb.put(null)
  }
  field.addEventListener('keydown', down)
  field.addEventListener('keyup', up)
  return () => {
    field.removeEventListener('keydown', down)
    field.removeEventListener('keyup', up)
  }
}
