/** A finger that touches a page: sends real touch events through the browser. */
import type { CDPSession, Page } from 'playwright-core'

export interface PagePoint {
  x: number
  y: number
}

export class Finger {
  readonly #session: Promise<CDPSession>
  #at: PagePoint | null = null

  constructor(page: Page) {
    this.#session = page.context().newCDPSession(page)
  }

  get isDown(): boolean {
    return this.#at !== null
  }

  async down(at: PagePoint): Promise<void> {
    this.#at = at
    await this.#send('touchStart', [at])
  }

  async move(to: PagePoint): Promise<void> {
    this.#at = to
    await this.#send('touchMove', [to])
  }

  async lift(): Promise<void> {
    this.#at = null
    await this.#send('touchEnd', [])
  }

  async tap(at: PagePoint): Promise<void> {
    await this.down(at)
    await this.lift()
  }

  /** Moves the finger from one point to another, touching. */
  async sweep(from: PagePoint, to: PagePoint, steps = 4): Promise<void> {
    await this.down(from)
    for (let i = 1; i <= steps; i++)
      await this.move({
        x: from.x + ((to.x - from.x) * i) / steps,
        y: from.y + ((to.y - from.y) * i) / steps,
      })
    await this.lift()
  }

  /** Moves the finger once around a point, touching. */
  async circle(middle: PagePoint, radius: number, steps = 12): Promise<void> {
    const at = (step: number): PagePoint => ({
      x: middle.x + radius * Math.sin((step * 2 * Math.PI) / steps),
      y: middle.y - radius * Math.cos((step * 2 * Math.PI) / steps),
    })
    await this.down(at(0))
    for (let i = 1; i <= steps; i++) await this.move(at(i))
    await this.lift()
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: PagePoint[]): Promise<void> {
    await (await this.#session).send('Input.dispatchTouchEvent', { type, touchPoints })
  }
}
