/** A simulated player who takes as long as people do in every phase: they read, draw, write, talk and decide. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { between, createRng, type RngState } from '../../../shared/rng.ts'
import { humanDelays } from './human-delays.ts'
import type { PlayerPlan } from './page-player.ts'
import type { TableTalk } from './table-talk.ts'
import { TouchPlayer } from './touching-player.ts'

/**
 * How long (ms) people take before a tap, by phase. Estimates: 200 words a minute read, 150 read aloud, 3 s a typed word, half a
 * minute for a face, and the talk that a phase invites: at the doors four clues are said one after the other. In phases that are
 * missing here they tap as soon as they have found the button.
 */
const PONDERS: Readonly<Record<string, readonly [number, number]>> = {
  lobby: [14_000, 26_000],
  prologue: [18_000, 40_000],
  supper: [6_000, 12_000],
  card: [7_000, 14_000],
  post: [8_000, 15_000],
  hour: [14_000, 34_000],
  lights: [8_000, 12_000],
  bedtime: [5_000, 10_000],
  night: [5_000, 9_000],
  paper: [9_000, 12_000],
  breakfast: [9_000, 18_000],
  vote: [10_000, 18_000],
  rest: [5_000, 12_000],
  guess: [10_000, 18_000],
  argument: [8_000, 16_000],
  experiment: [5_000, 9_000],
  talk: [6_000, 12_000],
  'let-go': [4_000, 8_000],
  choice: [14_000, 30_000],
  ending: [12_000, 22_000],
  reveal: [12_000, 20_000],
  stars: [10_000, 16_000],
  'last-lines': [8_000, 14_000],
}

export class PatientPlayer extends TouchPlayer {
  readonly #rng: RngState

  constructor(page: Page, role: TouchPlayer['role'], table: TableTalk, plan: PlayerPlan, seed: number) {
    super(page, role, table, plan, 4, humanDelays(page, seed))
    this.#rng = createRng(seed)
  }

  override async press(what: Locator): Promise<void> {
    const phase = (await this.phone.getAttribute('data-phase')) ?? ''
    const [least, most] = PONDERS[phase] ?? [0, 0]
    // Notes of the lullaby are tapped on the beat.
    if ((await this.page.locator('.lullaby').count()) === 0) await pause(between(this.#rng, least, most))
    // Whoever has thought for too long has to look at the phone again.
    if (await what.isVisible()) await super.press(what)
  }
}
