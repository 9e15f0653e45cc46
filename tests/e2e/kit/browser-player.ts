/** A simulated player in Chromium, whose page's errors and downloads are recorded. */
import type { Page } from 'playwright-core'
import type { Role } from '../../../shared/content/ids.ts'
import { PagePlayer, type PlayerPlan } from './page-player.ts'
import { type DownloadTracker, trackDownloads } from './page-weight.ts'
import type { TableTalk } from './table-talk.ts'
import { recordPhases } from './watch.ts'

export class BrowserPlayer extends PagePlayer<Page> {
  /** Errors in this player's page. */
  readonly errors: string[] = []
  /** The first sentence of each phase that the phone has shown. */
  readonly sentences = new Map<string, string>()
  /** What this phone has downloaded. */
  readonly downloads: DownloadTracker

  constructor(page: Page, role: Role, table: TableTalk, plan: PlayerPlan, company: number) {
    super(page, role, table, plan, company)
    this.downloads = trackDownloads(page)
    page.on('pageerror', (error) => this.errors.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text())
    })
  }

  override async join(url: string, name: string): Promise<void> {
    await recordPhases(this.page, '.phone', 'h1', this.sentences)
    await super.join(url, name)
  }
}
