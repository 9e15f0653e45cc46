/** What tests of gestures share: a button in a control's card, and the pointer over it. */
import { vi } from 'vitest'
import type { Operate } from '../../../client/phone/boards/control-gestures.ts'

/** A pointer event at a place on the page. */
export const point = (on: EventTarget, type: string, x = 0, y = 0, more: PointerEventInit = {}): boolean =>
  on.dispatchEvent(
    new PointerEvent(type, { pointerId: 1, bubbles: true, clientX: x, clientY: y, button: 0, ...more }),
  )

/** A button of 100 × 100 px at the corner of the page, in a control's card, with a gesture. */
export function control(bind: (operate: Operate) => (element: Element) => void) {
  const operate = vi.fn()
  const card = document.createElement('div')
  card.className = 'control'
  const button = document.createElement('button')
  card.append(button)
  document.body.append(card)
  vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 100, 100))
  bind(operate)(button)
  return { operate, card, button }
}
