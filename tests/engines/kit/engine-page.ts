/** A page in any engine, for simulated players and for tests. */
import { writeFileSync } from 'node:fs'
import type { NamedLike, PlayPage, PlayRole } from '../../e2e/kit/play-page.ts'
import { EngineLocator, type LocatorHost } from './engine-locator.ts'
import type { SeenOnPage, SoundState } from './page-kit.ts'

export interface WindowPoint {
  x: number
  y: number
}

/** What an engine has to be able to do with one page. */
export interface EngineDriver {
  /** Evaluates an expression, and waits if it is a promise. The value must be plain JSON. */
  evaluate(expression: string): Promise<unknown>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** Goes one page back or forward in the history. */
  travel(to: 'back' | 'forward'): Promise<void>
  /** As PNG. */
  screenshot(): Promise<Uint8Array>
  /** Presses and lets go at once. */
  tap(at: WindowPoint): Promise<void>
  down(at: WindowPoint): Promise<void>
  move(to: WindowPoint): Promise<void>
  up(at: WindowPoint): Promise<void>
  key(name: string): Promise<void>
  /** Errors that the engine has reported about the page. */
  readonly reported: readonly string[]
  close(): Promise<void>
}

export class EnginePage implements PlayPage, LocatorHost {
  readonly #driver: EngineDriver
  readonly #kit: string
  readonly #errors: string[] = []
  #at: WindowPoint = { x: 0, y: 0 }
  #isDown = false
  #hand: Promise<void> = Promise.resolve()
  #departures = 0
  #leaving = false

  /** @param kit the script of `page-kit.ts` */
  constructor(driver: EngineDriver, kit: string) {
    this.#driver = driver
    this.#kit = kit
  }

  locator(css: string): EngineLocator {
    return new EngineLocator(this, [{ by: 'css', css }])
  }
  getByRole(role: PlayRole, options?: NamedLike): EngineLocator {
    return new EngineLocator(this, []).getByRole(role, options)
  }
  getByLabel(label: string): EngineLocator {
    return new EngineLocator(this, []).getByLabel(label)
  }
  getByText(text: string | RegExp): EngineLocator {
    return new EngineLocator(this, []).getByText(text)
  }

  /** The one pointer: a finger where the engine lets tests touch, else a mouse. */
  readonly mouse = {
    move: async (x: number, y: number, { steps = 1 } = {}): Promise<void> => {
      const from = this.#at
      for (let i = 1; i <= steps; i++) {
        this.#at = { x: from.x + ((x - from.x) * i) / steps, y: from.y + ((y - from.y) * i) / steps }
        // A finger in the air moves nothing.
        if (this.#isDown) await this.#driver.move(this.#at)
      }
    },
    down: async (): Promise<void> => {
      await this.#driver.down(this.#at)
      this.#isDown = true
    },
    up: async (): Promise<void> => {
      this.#isDown = false
      await this.#driver.up(this.#at)
    },
  }
  readonly keyboard = { press: (key: string): Promise<void> => this.#driver.key(key) }

  async press(at: WindowPoint): Promise<void> {
    // A player's gesture and a test's tap on the same page must not be woven into each other.
    const free = this.#hand
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#hand = promise
    await free
    try {
      this.#at = at
      await this.#driver.tap(at)
    } finally {
      resolve()
    }
  }

  goto(url: string): Promise<void> {
    return this.#leave(() => this.#driver.goto(url))
  }
  reload(): Promise<void> {
    return this.#leave(() => this.#driver.reload())
  }
  travel(to: 'back' | 'forward'): Promise<void> {
    return this.#leave(() => this.#driver.travel(to))
  }

  async evaluate(expression: string): Promise<unknown> {
    const began = this.#departures
    try {
      return await this.#driver.evaluate(expression)
    } catch (error) {
      // Engines have many words for an answer that was lost with its page.
      throw began === this.#departures && !this.#leaving ? error : new Error(`navigated away: ${error}`)
    }
  }

  async withKit(expression: string): Promise<unknown> {
    for (;;) {
      const found = (await this.evaluate(
        `window.pageKit ? Promise.resolve(${expression}).then((it) => [it ?? null]) : []`,
      )) as unknown[]
      if (found.length > 0) return found[0]
      await this.evaluate(`(() => { ${this.#kit} ; return null })()`)
    }
  }

  async screenshot({ path }: { path?: string } = {}): Promise<Uint8Array> {
    const picture = await this.#driver.screenshot()
    if (path !== undefined) writeFileSync(path, picture)
    return picture
  }

  /** What the page has shown in this tab. */
  seen(): Promise<SeenOnPage> {
    return this.withKit('pageKit.seen()') as Promise<SeenOnPage>
  }

  /** The last presses that have reached the page, a line each. */
  presses(): Promise<string[]> {
    return this.withKit('pageKit.presses()') as Promise<string[]>
  }

  /** What has become of the page's sound. */
  soundState(): Promise<SoundState> {
    return this.withKit('pageKit.soundState()') as Promise<SoundState>
  }

  /** All errors so far: thrown, rejected, and in the console. */
  async errors(): Promise<string[]> {
    await this.#collectErrors()
    return [...this.#errors, ...this.#driver.reported]
  }

  close(): Promise<void> {
    return this.#driver.close()
  }

  async #leave(go: () => Promise<void>): Promise<void> {
    await this.#collectErrors()
    this.#departures++
    this.#leaving = true
    try {
      await go()
    } finally {
      this.#leaving = false
    }
    await this.withKit('null')
  }

  async #collectErrors(): Promise<void> {
    this.#errors.push(
      ...((await this.#driver.evaluate('window.pageKit ? window.pageKit.takeErrors() : []')) as string[]),
    )
  }
}
