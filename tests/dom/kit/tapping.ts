/** Taps every control of a page, and the controls that appear after that. */

/** A page in the test's DOM. */
export interface TestPage {
  readonly root: HTMLElement
  close(): void
}

export interface Tapped {
  /** Every different state of the page, as HTML. */
  looks: string[]
  /** Controls without an accessible name, as HTML. */
  nameless: string[]
}

/** A control, by its position on the page, and a way to use it. */
interface Tap {
  control: number
  way: number
}

const TYPED = 'A spoon in the moon'

const usable = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && element.closest('[inert], [aria-hidden=true]') === null

/** The controls that can be used now, in document order. */
export const controlsOf = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('button, select, input')].filter(usable)

/** The accessible name of a control. */
export function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label')
  return (label ?? textOf(control.matches('button') ? control : control.closest('label'))).trim()
}

/** The text of an element, without what is hidden from screen readers. */
function textOf(element: Element | null): string {
  if (!element) return ''
  if (!element.querySelector('[aria-hidden=true]')) return element.textContent ?? ''
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove()
  return copy.textContent ?? ''
}

/** Every way to use a control: each option, each value, a tap, or typing and submitting. */
function waysOf(control: HTMLElement): (() => void)[] {
  if (control instanceof HTMLSelectElement)
    return [...control.options].map(
      ({ value }) =>
        () =>
          setValue(control, value, 'change'),
    )
  if (!(control instanceof HTMLInputElement) || control.type === 'radio') return [() => control.click()]
  if (control.type === 'range') {
    const count = Number(control.max) - Number(control.min) + 1
    return Array.from(
      { length: count },
      (_, i) => () => setValue(control, String(Number(control.min) + i), 'change'),
    )
  }
  return [
    () => {
      setValue(control, TYPED, 'input')
      control.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    },
  ]
}

function setValue(control: HTMLInputElement | HTMLSelectElement, value: string, event: string): void {
  control.value = value
  control.dispatchEvent(new Event(event, { bubbles: true }))
}

/** Waits until the page has handled its promises and has redrawn. */
export const answered = (): Promise<void> => new Promise((done) => setImmediate(done))

/**
 * Taps every sequence of controls that leads to new states of a page.
 * @param open opens the page anew
 * @param leaveOut selector of controls that are not tapped
 * @param taps `deep`: most taps in a row. `again`: whether controls are tapped in every state, also those that looked the same in one
 * before it, because what they do depends on what was chosen
 */
export async function tapEverything(
  open: () => TestPage,
  leaveOut: string,
  { deep, again }: { deep: number; again: boolean },
): Promise<Tapped> {
  const tapsOf = (page: TestPage) =>
    controlsOf(page.root).map((each) => (each.matches(leaveOut) ? [] : waysOf(each)))
  const reopen = async (path: readonly Tap[]): Promise<TestPage> => {
    localStorage.clear()
    const page = open()
    await answered()
    for (const { control, way } of path) {
      tapsOf(page)[control]?.[way]?.()
      await answered()
    }
    return page
  }
  const looks = new Set<string>()
  const nameless = new Set<string>()
  const waiting: Tap[][] = [[]]
  const tapped = new Set<string>()
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    let page = await reopen(path)
    const home = page.root.innerHTML
    let look = home
    looks.add(home)
    for (const control of controlsOf(page.root)) if (nameOf(control) === '') nameless.add(control.outerHTML)
    const seen = controlsOf(page.root).map((control) => control.outerHTML)
    const taps = tapsOf(page).flatMap((ways, control) =>
      !again && path.length > 0 && tapped.has(seen[control] ?? '')
        ? []
        : ways.map((_, way) => ({ control, way })),
    )
    for (const control of seen) tapped.add(control)
    for (const tap of taps) {
      if (look !== home) {
        page.close()
        page = await reopen(path)
      }
      tapsOf(page)[tap.control]?.[tap.way]?.()
      await answered()
      look = page.root.innerHTML
      if (looks.has(look)) continue
      looks.add(look)
      if (path.length + 1 < deep) waiting.push([...path, tap])
    }
    page.close()
  }
  return { looks: [...looks], nameless: [...nameless] }
}
