/**
 * Keeps a press that was meant for the page before from acting on the page that has just replaced it: people tap twice, or press
 * while the page under their finger changes.
 */

/** How long (ms) nobody can have meant a page that has just been painted. */
const NOBODY_MEANS = 250

/** An event that is further (ms) from now was stamped by another clock: that of a tool, or one that has slept. */
const SAME_CLOCK = 5_000

/** What outlasts the page of a phase: its head, and what people open over the game. There a press goes where it was meant. */
const LASTING = '.phone-head, [aria-modal=true]'

export interface StalePresses {
  /** To be called as soon as a page of another phase is painted. */
  entered(): void
  /** Stops listening. */
  stop(): void
}

/**
 * Watches the presses on a page. Only clicks that a pointer has begun are ever held back: not those of a keyboard or a screen reader,
 * and nothing that is held or drawn.
 * @param root element that all pages are drawn into
 */
export function watchStalePresses(root: HTMLElement): StalePresses {
  /** When the last press began, and from when on presses count (ms on the clock of events). */
  let pressedAt: number | null = null
  let countsFrom = Number.NEGATIVE_INFINITY

  const press = ({ isPrimary, timeStamp }: PointerEvent) => {
    if (!isPrimary) return
    const now = performance.now()
    pressedAt = Math.abs(now - timeStamp) < SAME_CLOCK ? timeStamp : now
  }
  const click = (event: MouseEvent) => {
    const began = pressedAt
    pressedAt = null
    if (began === null || event.detail === 0 || began >= countsFrom) return
    if (event.target instanceof Element && event.target.closest(LASTING)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const cancel = () => {
    pressedAt = null
  }
  // The press may begin and end on two elements, so both are caught on their way down.
  addEventListener('pointerdown', press, true)
  addEventListener('pointercancel', cancel, true)
  root.addEventListener('click', click, true)
  return {
    entered() {
      countsFrom = performance.now() + NOBODY_MEANS
    },
    stop() {
      removeEventListener('pointerdown', press, true)
      removeEventListener('pointercancel', cancel, true)
      root.removeEventListener('click', click, true)
    },
  }
}
