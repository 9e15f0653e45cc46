/** A simulated player who uses touch, and shouts orders across the table. */
import type { Locator, Page } from 'playwright-core'
import type { Role } from '../../../shared/content/ids.ts'
import { BrowserPlayer } from './browser-player.ts'
import { Finger } from './finger.ts'
import type { PlayerPlan } from './page-player.ts'
import { type OrderTarget, parseOrder, readConsole } from './shouting.ts'
import type { TableTalk } from './table-talk.ts'

/** How long a player takes before acting (tests do not wait at all), and what they do differently. */
export interface HumanDelays {
  /** Waits as long as reading an order aloud takes. */
  reads(): Promise<void>
  /** Waits as long as finding a control or a door takes. */
  finds(): Promise<void>
  /** Waits as long as a tap takes that was expected. */
  taps(): Promise<void>
  /** Whether they send the pictures of their orders instead of shouting. */
  pings: boolean
  /** Whether they miss the first order for one of their controls. */
  dreamy: boolean
}

/** A control that is being held; the attribute goes away when it has been held long enough. */
const HELD = '.control[data-held]'
/** How far down a player pulls a cord, in px. */
const PULLED = 60

export class TouchPlayer extends BrowserPlayer {
  readonly #finger: Finger
  readonly #delays: HumanDelays
  readonly #read = new Set<string>()
  readonly #said = new Set<string>()
  readonly #done = new Set<string>()
  #slept: string | null = null
  /** Id of the order that this player is shouting, until it is done or too late. */
  #shouting: string | null = null

  constructor(
    page: Page,
    role: Role,
    table: TableTalk,
    plan: PlayerPlan,
    company: number,
    delays: HumanDelays,
  ) {
    super(page, role, table, plan, company)
    this.#finger = new Finger(page)
    this.#delays = delays
  }

  override async press(what: Locator): Promise<void> {
    const waited = (await this.page.locator('.lullaby').count()) > 0
    await (waited ? this.#delays.taps() : this.#delays.finds())
    await what.tap({ timeout: 2_000 })
  }

  override async readOut(what: string): Promise<void> {
    if (this.#read.has(what)) return
    await this.#delays.reads()
    this.#read.add(what)
  }

  override async holdThumb(spot: Locator): Promise<boolean> {
    if (this.#finger.isDown) return false
    const box = await spot.boundingBox()
    if (!box) return false
    await this.#finger.down({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
    this.thumbDown = true
    return true
  }

  protected override async liftThumb(): Promise<void> {
    if (this.#finger.isDown) await this.#finger.lift()
    this.thumbDown = false
  }

  protected override async act(): Promise<void> {
    const phase = await this.phaseShown()
    const shouts =
      phase === 'shout' || (phase === 'supper' && (await this.page.locator('.console').count()) > 0)
    if (!shouts) return super.act()
    if (!(await this.#shout())) await this.lookUp()
  }

  /** Looks at the phone once and does one thing. Resolves to whether there was anything to do. */
  async #shout(): Promise<boolean> {
    const seen = await readConsole(this.page)
    if (seen.blanket) return this.#tap(seen.blanket)
    if (seen.reach) return this.#tap(seen.reach)
    const { order } = seen
    if (this.#shouting !== null && order?.from !== this.#shouting) {
      this.table.hush(this.#shouting)
      this.#shouting = null
    }
    if (order && !this.#said.has(order.from)) {
      await this.#delays.reads()
      this.#said.add(order.from)
      if (this.#delays.pings && order.ping) {
        // `press` waits until the button has stopped moving.
        await this.press(this.page.locator('.order-ping'))
        return true
      }
      this.table.shout(order.from, order.text)
      this.#shouting = order.from
      return true
    }
    const heard = [...this.table.shouts, ...seen.pings.map((text) => ({ n: `ping ${text}`, text }))]
    for (const { n, text } of heard) {
      const asked = parseOrder(text)
      const control = seen.controls.find(({ label }) => label === asked.label)
      if (!control || this.#done.has(n)) continue
      this.#done.add(n)
      this.#slept ??= asked.label
      if (this.#delays.dreamy && this.#slept === asked.label) continue
      await this.#delays.finds()
      return this.#use(control, asked)
    }
    return false
  }

  async #tap(at: { x: number; y: number }): Promise<boolean> {
    await this.#finger.tap(at)
    return true
  }

  /** Uses a control by touch, the way its kind is used. */
  async #use(
    { kind, box, spots, value }: Awaited<ReturnType<typeof readConsole>>['controls'][number],
    asked: OrderTarget,
  ): Promise<boolean> {
    const { x, y, width, height } = box
    if (kind === 'dial') return this.#tap(spots[asked.value] ?? box)
    if (kind === 'swipe') {
      await this.#finger.sweep({ x: x - width * 0.4, y }, { x: x + width * 0.4, y })
      return true
    }
    if (kind === 'slider') {
      const at = (step: number) => ({ x, y: y + height * (0.4 - step * 0.4) })
      await this.#finger.sweep(at(value), at(asked.value))
      return true
    }
    if (kind === 'knock') {
      for (let i = 0; i <= asked.value; i++) await this.#finger.tap(box)
      return true
    }
    if (kind === 'crank') {
      await this.#finger.circle(box, Math.min(width, height) * 0.35)
      return true
    }
    if (kind === 'pull') {
      await this.#finger.sweep({ x, y: y - height * 0.2 }, { x, y: y - height * 0.2 + PULLED })
      return true
    }
    if (kind === 'hold') {
      await this.#finger.down(box)
      await this.page
        .locator(HELD)
        .waitFor({ state: 'detached', timeout: 3_000 })
        .catch(() => undefined)
      await this.#finger.lift()
      return true
    }
    return this.#tap(box)
  }
}
