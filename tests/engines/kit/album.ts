/** Pictures of every page in every phase, for `scripts/engine-sheets.ts`. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { PagePlayer } from '../../e2e/kit/page-player.ts'
import type { EnginePage } from './engine-page.ts'

/** How long (ms) a page's animations take before it is photographed. */
const SETTLED = 700
/** How long (ms) players wait for pictures of a phase: phases that end with the last tap would end before they are taken. */
const POSE = 3_500

export class Album {
  readonly #folder: string
  readonly #pages: number
  /** How many pages have been photographed in each phase. */
  readonly #taken = new Map<string, number>()
  readonly #began = new Map<string, number>()

  /** @param pages how many pages are photographed */
  constructor(folder: string, pages: number) {
    this.#folder = folder
    this.#pages = pages
  }

  /** @param engine name of the folder, in any case */
  async take(page: EnginePage, engine: string, name: string, phase: string): Promise<void> {
    const folder = join(this.#folder, engine.toLowerCase())
    mkdirSync(folder, { recursive: true })
    await pause(SETTLED)
    await page.screenshot({ path: join(folder, `${name}-${phase}.png`) })
    this.#taken.set(phase, (this.#taken.get(phase) ?? 0) + 1)
  }

  /** Whether players may go on in a phase: all pages have been photographed, or one of them takes too long. */
  isComplete(phase: string): boolean {
    const now = performance.now()
    const began = this.#began.get(phase) ?? now
    this.#began.set(phase, began)
    return (this.#taken.get(phase) ?? 0) >= this.#pages || now - began > POSE
  }
}

/** A player who holds still in every phase until the pictures have been taken. */
export class PosingPlayer extends PagePlayer<EnginePage> {
  readonly #album: Album

  constructor(album: Album, ...player: ConstructorParameters<typeof PagePlayer<EnginePage>>) {
    super(...player)
    this.#album = album
  }

  protected override async act(): Promise<void> {
    const phase = (await this.phone.getAttribute('data-phase', { timeout: 10_000 })) ?? ''
    if (this.#album.isComplete(phase)) return super.act()
    await pause(100)
  }
}
