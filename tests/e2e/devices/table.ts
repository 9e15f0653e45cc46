/** Measures how long a table takes to gather around a screen that is drawn without a graphics card. */
import type { Browser, Page } from 'playwright-core'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { joinText } from '../kit/page-texts.ts'
import { type ProcessorTime, processorTime, takenBetween } from './processor-time.ts'
import { SMALL_PHONE } from './slow-phone.ts'

/** What has happened, and when: ms since the host's page was opened. */
export type Milestone = readonly [what: string, at: number]

/**
 * Opens the host's page, starts a game there, and seats four phones one after another, all in one browser.
 * @returns the milestones, and the processor time from the first to the last
 */
export async function gatherTable(
  browser: Browser,
  url: string,
): Promise<{ milestones: Milestone[]; taken: ProcessorTime & { all: number } }> {
  const began = performance.now()
  const before = await processorTime(browser)
  const milestones: Milestone[] = []
  const mark = (what: string) => milestones.push([what, performance.now() - began])

  const host = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const shown = whenShown(host).then(() => mark('the house is shown'))
  await host.goto(url)
  await host.getByRole('button', { name: joinText('home.open') }).click()
  await host.waitForURL(/\/[A-Z]{4}\/screen$/)
  mark('the room is open')
  const code = /\/([A-Z]{4})\/screen$/.exec(host.url())?.[1] ?? ''
  await host.locator('.scene[data-phase=lobby]').waitFor()
  mark('the screen shows the code')
  for (const role of ROLES) {
    await seat(browser, `${url}/${code}`, role)
    mark(`${role} has a seat`)
  }
  await host.waitForFunction(
    (names) => names.every((name) => document.querySelector('.stage-words')?.textContent?.includes(name)),
    ROLES.map(nameOf),
  )
  mark('the screen shows all four')
  await shown
  const taken = takenBetween(before, await processorTime(browser))
  for (const context of browser.contexts()) await context.close()
  return { milestones, taken }
}

const nameOf = (role: Role): string => `P${role}`

async function seat(browser: Browser, address: string, role: Role): Promise<void> {
  const context = await browser.newContext(SMALL_PHONE)
  const page = await context.newPage()
  await page.goto(address)
  await page.getByLabel(joinText('door.name')).fill(nameOf(role))
  await page.locator(`.role-card[data-role=${role}]`).tap()
  await page.getByRole('button', { name: joinText('door.go') }).tap()
  await page.locator('.phone').waitFor()
}

/** Resolves when a screen's picture is painted for the first time. */
const whenShown = async (page: Page): Promise<void> => {
  await page.locator('.stage-canvas[data-shown]').waitFor({ state: 'attached', timeout: 120_000 })
}
