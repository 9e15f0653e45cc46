/** Lets a television's remote reach the screen's buttons: its arrow keys go from one to the next. */

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Moves the focus if an arrow key was pressed outside of fields, which use them themselves. */
export function moveFocus(root: HTMLElement, event: KeyboardEvent): void {
  const step = STEPS[event.key]
  if (step === undefined || event.target instanceof HTMLInputElement) return
  const buttons = [...root.querySelectorAll<HTMLElement>('button')]
  const at = buttons.indexOf(document.activeElement as HTMLElement)
  // At first the left end for right and down, the right end for left and up.
  const next = at === -1 ? (step > 0 ? 0 : buttons.length - 1) : at + step
  const button = buttons[(next + buttons.length) % buttons.length]
  if (!button) return
  event.preventDefault()
  button.focus()
}
