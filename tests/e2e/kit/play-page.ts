/** What a simulated player needs of a page: the part of Playwright's interface that pages in other engines have, too. */

/** The ARIA roles that players look for. */
export type PlayRole =
  | 'button'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'link'
  | 'main'
  | 'radio'
  | 'slider'
  | 'switch'

export interface NamedLike {
  /** A string matches a part of the name in any case, or with `exact` the whole name. */
  name?: string | RegExp
  exact?: boolean
  disabled?: boolean
}

/** Where elements are looked for. */
export interface PlayScope {
  locator(css: string): PlayLocator
  getByRole(role: PlayRole, options?: NamedLike): PlayLocator
  getByLabel(label: string): PlayLocator
  getByText(text: string | RegExp): PlayLocator
}

/** Elements on a page, looked for anew with each call. Single-element methods wait for the first one. */
export interface PlayLocator extends PlayScope {
  first(): PlayLocator
  nth(index: number): PlayLocator
  all(): Promise<PlayLocator[]>
  count(): Promise<number>
  isVisible(): Promise<boolean>
  isEnabled(): Promise<boolean>
  getAttribute(name: string, options?: { timeout?: number }): Promise<string | null>
  textContent(): Promise<string | null>
  allTextContents(): Promise<string[]>
  inputValue(): Promise<string>
  /** Relative to the window, in CSS px. */
  boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null>
  /** Runs a function of all found elements in the page. */
  evaluateAll<T>(read: (all: Element[]) => T): Promise<T>
  /** Waits until the element is visible, stands still and is not covered, unless forced. */
  click(options?: { timeout?: number; force?: boolean }): Promise<void>
  fill(value: string): Promise<void>
  focus(): Promise<void>
  waitFor(options?: { timeout?: number; state?: 'visible' | 'attached' | 'detached' }): Promise<void>
}

export interface PlayPage extends PlayScope {
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>
    down(): Promise<void>
    up(): Promise<void>
  }
  readonly keyboard: { press(key: string): Promise<void> }
  goto(url: string): Promise<unknown>
  reload(): Promise<unknown>
  /** Evaluates an expression, and waits if it is a promise. */
  evaluate(expression: string): Promise<unknown>
  /** A picture of the window, as PNG. */
  screenshot(options?: { path?: string }): Promise<Uint8Array>
}

/** Runs a function in a page. It must need nothing but its argument, which must be plain JSON. */
export const runInPage = async <A, T>(
  page: Pick<PlayPage, 'evaluate'>,
  run: (argument: A) => T,
  argument: A,
): Promise<Awaited<T>> =>
  (await page.evaluate(`(${String(run)})(${JSON.stringify(argument) ?? ''})`)) as Awaited<T>
