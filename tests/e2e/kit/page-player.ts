/**
 * A simulated player with a phone: reads the page and taps what a person would tap, by accessible names and roles. What
 * players say aloud goes through the {@link TableTalk}.
 */
import type { Role } from '../../../shared/content/ids.ts'
import { joinText, phoneText } from './page-texts.ts'
import { PHASE_MOVES, ready } from './phase-moves.ts'
import type { PlayLocator, PlayPage } from './play-page.ts'
import type { TableTalk } from './table-talk.ts'

/** What a player decides in this night. */
export interface PlayerPlan {
  /** The place for each evening, by the name on its card. */
  places: readonly [RegExp, RegExp, RegExp]
  /** Whether they tell at breakfast what came in the night, or keep it. */
  tells: boolean
  run: boolean
  choice: RegExp
}

const EVENINGS = [phoneText('evening.monday'), phoneText('evening.wednesday'), phoneText('evening.friday')]

/** Errors after which the player looks at the page again: a button has gone, or the page is being reloaded. */
const PASSING = /Timeout|detached|not visible|not enabled|navigat|destroyed|intercepts/i

/** How long (ms) even the quickest take to see that the page has changed; what they press sooner was meant for the one before. */
const REACTION = 260

export class PagePlayer<P extends PlayPage = PlayPage> {
  readonly page: P
  readonly role: Role
  readonly table: TableTalk
  readonly plan: PlayerPlan
  /** How many people play, bots not counted. */
  readonly company: number
  protected thumbDown = false
  private stopped = false
  /** The phase that was on the phone when the player looked last. */
  private seen = ''

  constructor(page: P, role: Role, table: TableTalk, plan: PlayerPlan, company: number) {
    this.page = page
    this.role = role
    this.table = table
    this.plan = plan
    this.company = company
  }

  /** Joins through the join page, like a player who has scanned the code. */
  async join(url: string, name: string): Promise<void> {
    await this.page.goto(url)
    await this.page.getByLabel(joinText('door.name')).fill(name)
    await this.page.getByRole('radio', { name: new RegExp(this.role, 'i') }).click()
    await this.page.getByRole('button', { name: joinText('door.go') }).click()
    await this.phone.waitFor()
  }

  get phone(): ReturnType<P['locator']> {
    return this.page.locator('.phone') as ReturnType<P['locator']>
  }

  /** Plays until {@link stop} is called. @throws what goes wrong, except for passing errors */
  async play(): Promise<void> {
    this.stopped = false
    while (!this.stopped) {
      try {
        await this.act()
      } catch (error) {
        if (!this.stopped && !PASSING.test(String(error))) throw error
      }
    }
  }

  stop(): void {
    this.stopped = true
  }

  /** The phase on the phone. Before a player does anything on a new page, a moment passes, as it does for everybody. */
  protected async phaseShown(): Promise<string> {
    const phase = (await this.phone.getAttribute('data-phase', { timeout: 10_000 })) ?? ''
    if (phase !== this.seen) await this.page.evaluate(`new Promise((done) => setTimeout(done, ${REACTION}))`)
    this.seen = phase
    return phase
  }

  protected async act(): Promise<void> {
    const phase = await this.phaseShown()
    if (this.thumbDown && phase !== 'whisper') await this.liftThumb()
    const acted = await (PHASE_MOVES[phase] ?? ready)(this)
    if (!acted) await this.lookUp()
  }

  /**
   * Waits until there may be something to do: the page has changed (other than in its styles), another player has said
   * something, or 400 ms have passed.
   */
  protected async lookUp(): Promise<void> {
    const changed = `new Promise((done) => {
      const watch = new MutationObserver((changes) => {
        if (changes.every(({ attributeName }) => attributeName === 'style')) return
        watch.disconnect()
        done()
      })
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
      setTimeout(() => { watch.disconnect(); done() }, 400)
    })`
    await Promise.race([this.page.evaluate(changed), this.table.heard])
  }

  /** Taps the first visible and enabled element of a role and name. @returns whether there was one */
  async tap(
    role: 'button' | 'radio' | 'switch',
    name: RegExp | string,
    within: PlayLocator = this.phone,
  ): Promise<boolean> {
    const found = within.getByRole(role, { name, disabled: false, exact: typeof name === 'string' }).first()
    if (!(await found.isVisible())) return false
    await this.press(found)
    return true
  }

  /** Taps a visible element. */
  async press(what: PlayLocator): Promise<void> {
    await what.click({ timeout: 2_000 })
  }

  /** Waits as long as reading this aloud takes, once for the same words; here, not at all. */
  async readOut(_what: string): Promise<void> {}

  /** The name of tonight's place in the plan, by the evening that the phone shows. */
  async placeTonight(): Promise<RegExp> {
    const said = (await this.phone.locator('.phone-who').textContent()) ?? ''
    return (
      this.plan.places[EVENINGS.findIndex((name) => said.includes(name))] ??
      new RegExp(phoneText('place.nook'))
    )
  }

  /** Ava and Caleb tap the same sign without a word: by habit, the first. */
  async agreeSign(): Promise<boolean> {
    const first = this.phone
      .getByRole('group', { name: phoneText('sign.group') })
      .getByRole('button')
      .first()
    if (
      !(await first.isVisible()) ||
      (await first.getAttribute('aria-pressed')) === 'true' ||
      !(await first.isEnabled())
    )
      return false
    await this.press(first)
    return true
  }

  /** Moves a thumb about on the playing field for a moment. */
  async rubThumb(field: PlayLocator): Promise<boolean> {
    const box = await field.boundingBox()
    if (!box) return false
    const { mouse } = this.page
    await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6)
    await mouse.down()
    await mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.4, { steps: 4 })
    await mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.5, { steps: 4 })
    await mouse.up()
    return true
  }

  /** Puts a thumb on a spot and keeps it there. */
  async holdThumb(spot: PlayLocator): Promise<boolean> {
    if (this.thumbDown) return false
    const box = await spot.boundingBox()
    if (!box) return false
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.down()
    this.thumbDown = true
    return true
  }

  protected async liftThumb(): Promise<void> {
    await this.page.mouse.up()
    this.thumbDown = false
  }

  /** Uses a control the way its kind is used, and sets it to the value that the order names. */
  async operate(control: PlayLocator, order: string): Promise<boolean> {
    const kind = await control.getAttribute('data-kind')
    const [digit] = order.match(/\d/) ?? []
    switch (kind) {
      case 'dial':
        await control.getByRole('radio', { name: digit ?? '0' }).click({ timeout: 1_000, force: true })
        return true
      case 'slider': {
        const slider = control.getByRole('slider')
        const next = (Number(await slider.inputValue()) + 1) % 3
        await slider.fill(String(next))
        return true
      }
      case 'knock': {
        const times = [/three times/, /twice/].findIndex((word) => word.test(order))
        await control
          .getByRole('button')
          .nth(times < 0 ? 0 : 2 - times)
          .focus()
        await this.page.keyboard.press('Enter')
        return true
      }
      case 'hold':
      case 'crank':
      case 'pull':
        await control.getByRole('button').focus()
        await this.page.keyboard.press('Enter')
        return true
      case 'swipe': {
        const box = await control.boundingBox()
        if (!box) return false
        await this.page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.4)
        await this.page.mouse.down()
        await this.page.mouse.move(box.x + box.width * 0.9, box.y + box.height * 0.4, { steps: 3 })
        await this.page.mouse.up()
        return true
      }
      default:
        await control.getByRole(kind === 'switch' ? 'switch' : 'button').click({ timeout: 1_000 })
        return true
    }
  }
}
