/** Keeps a finger, from its press to its end, with the element that it has pressed. */

const ENDS = ['pointerup', 'pointercancel'] as const

/**
 * Captures the pointer of a press: its moves and its end reach the element wherever it goes, and `lostpointercapture` follows the end.
 * Where the browser refuses (the pointer is up already, or a tool has made the press up), the element still gets that last event.
 */
export function capturePointer(element: Element, { pointerId }: PointerEvent): void {
  try {
    element.setPointerCapture(pointerId)
    return
  } catch {
    // Watched from outside instead.
  }
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    for (const type of ENDS) removeEventListener(type, end)
    element.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId, bubbles: true }))
  }
  for (const type of ENDS) addEventListener(type, end)
}
