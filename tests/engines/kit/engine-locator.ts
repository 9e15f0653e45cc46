/** Finds elements in pages of any engine, with the names that Playwright's locators have. */
import { setTimeout as pause } from 'node:timers/promises'
import type { NamedLike, PlayLocator, PlayRole } from '../../e2e/kit/play-page.ts'
import type { FindStep, TextMatch, TouchSpot } from './page-kit.ts'

/** What a locator does in its page. */
export interface LocatorHost {
  /** Evaluates an expression that may use `pageKit`. */
  withKit(expression: string): Promise<unknown>
  press(at: { x: number; y: number }): Promise<void>
}

/** How long (ms) single-element methods wait for their element, and how long between two looks. */
const PATIENCE = 30_000
const LOOK = 50

const matchOf = (text: string | RegExp, exact = false): TextMatch =>
  typeof text === 'string'
    ? exact
      ? { whole: text }
      : { part: text }
    : { source: text.source, flags: text.flags }

/** The step that finds elements of a role. */
const roleStep = (role: PlayRole, { name, exact, disabled }: NamedLike): FindStep => ({
  by: 'role',
  role,
  ...(name !== undefined && { name: matchOf(name, exact) }),
  ...(disabled === false && { enabled: true }),
})

export class EngineLocator implements PlayLocator {
  readonly #host: LocatorHost
  readonly #steps: readonly FindStep[]

  constructor(host: LocatorHost, steps: readonly FindStep[]) {
    this.#host = host
    this.#steps = steps
  }

  locator(css: string): EngineLocator {
    return this.#then({ by: 'css', css })
  }
  getByRole(role: PlayRole, options: NamedLike = {}): EngineLocator {
    return this.#then(roleStep(role, options))
  }
  getByLabel(label: string): EngineLocator {
    return this.#then({ by: 'label', name: matchOf(label) })
  }
  getByText(text: string | RegExp): EngineLocator {
    return this.#then({ by: 'text', text: matchOf(text) })
  }
  nth(index: number): EngineLocator {
    return this.#then({ by: 'nth', index })
  }
  first(): EngineLocator {
    return this.nth(0)
  }

  async all(): Promise<EngineLocator[]> {
    return Array.from({ length: await this.count() }, (_, index) => this.nth(index))
  }
  count = (): Promise<number> => this.#read('count')
  isVisible = (): Promise<boolean> => this.#read('visible')
  allTextContents = (): Promise<string[]> => this.#read('texts')
  isEnabled = (): Promise<boolean> => this.#readOne('enabled')
  textContent = (): Promise<string | null> => this.#readOne('text')
  inputValue = (): Promise<string> => this.#readOne('value')
  focus = (): Promise<void> => this.#readOne('focus')
  fill = (value: string): Promise<void> => this.#readOne('fill', value)
  getAttribute(name: string, { timeout }: { timeout?: number } = {}): Promise<string | null> {
    return this.#readOne('attribute', name, timeout)
  }
  async boundingBox(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return (await this.#read<{ x: number; y: number; width: number; height: number } | null>('box')) ?? null
  }

  async evaluateAll<T>(read: (all: Element[]) => T): Promise<T> {
    return (await this.#host.withKit(`(${String(read)})(pageKit.find(${this.#json}))`)) as T
  }

  async click({
    timeout = PATIENCE,
    force = false,
  }: {
    timeout?: number
    force?: boolean
  } = {}): Promise<void> {
    const until = performance.now() + timeout
    for (;;) {
      const spot = (await this.#host.withKit(`pageKit.spotOf(${this.#json}, ${force})`)) as TouchSpot
      if ('x' in spot) return this.#host.press(spot)
      if (performance.now() > until) throw new Error(`Timeout: ${this.#json} ${spot.refused}`)
      await pause(LOOK)
    }
  }

  async waitFor({
    timeout = PATIENCE,
    state = 'visible',
  }: {
    timeout?: number
    state?: 'visible' | 'attached' | 'detached'
  } = {}): Promise<void> {
    const until = performance.now() + timeout
    const isSo = async (): Promise<boolean> => {
      if (state === 'visible') return this.isVisible()
      return (await this.count()) > 0 === (state === 'attached')
    }
    while (!(await isSo())) {
      if (performance.now() > until) throw new Error(`Timeout: ${this.#json} is not ${state}`)
      await pause(LOOK)
    }
  }

  #then(step: FindStep): EngineLocator {
    return new EngineLocator(this.#host, [...this.#steps, step])
  }

  get #json(): string {
    return JSON.stringify(this.#steps)
  }

  async #read<T>(what: string, detail = ''): Promise<T> {
    const call = `pageKit.read(${this.#json}, ${JSON.stringify(what)}, ${JSON.stringify(detail)})`
    // What is not there is `undefined`, which does not travel.
    return (await this.#host
      .withKit(`[${call}].map((it) => it === undefined ? [] : [it])[0]`)
      .then((found) => (found as T[])[0])) as T
  }

  /** Waits for the element, and reads it. */
  async #readOne<T>(what: string, detail = '', timeout = PATIENCE): Promise<T> {
    const until = performance.now() + timeout
    for (;;) {
      const call = `pageKit.find(${this.#json}).length > 0 ? [pageKit.read(${this.#json}, ${JSON.stringify(what)}, ${JSON.stringify(detail)}) ?? null] : []`
      const found = (await this.#host.withKit(call)) as T[]
      if (found.length > 0) return found[0] as T
      if (performance.now() > until) throw new Error(`Timeout: no ${this.#json}`)
      await pause(LOOK)
    }
  }
}
