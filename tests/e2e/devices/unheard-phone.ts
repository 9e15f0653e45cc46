/**
 * A small phone whose network no tools listen to. Chromium keeps a copy of whatever a page loads for tools that do, as Playwright's,
 * in the memory of that page: up to 100 MB.
 */
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core'
import { findChromium } from '../../../scripts/lib/chromium.ts'
import { bundlePageKit } from '../../engines/kit/bundle-page-kit.ts'
import { EnginePage } from '../../engines/kit/engine-page.ts'
import { driverOf } from '../../engines/kit/puppeteer-driver.ts'
import { BROWSER_ARGS } from '../kit/chromium-browser.ts'
import { SMALL_PHONE } from './slow-phone.ts'

export interface UnheardPhone {
  /** For simulated players. */
  readonly page: EnginePage
  /** For functions that run before a page does. */
  readonly tab: Page
  readonly tools: CDPSession
  /** The tools of the whole browser. */
  readonly browserTools: CDPSession
  close(): Promise<void>
}

/**
 * Starts a Chromium with one page.
 * @param cpu how many times slower its processor is than this machine's
 * @throws Error if there is no Chromium
 */
export async function openUnheardPhone(cpu: number): Promise<UnheardPhone> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('no Chromium here: install one, or set CHROMIUM_PATH')
  const [browser, kit] = await Promise.all([
    puppeteer.launch({
      executablePath,
      headless: true,
      args: [...BROWSER_ARGS],
      networkEnabled: false,
    }),
    bundlePageKit(),
  ])
  const tab = await browser.newPage()
  const { viewport, ...device } = SMALL_PHONE
  await tab.setViewport({ ...viewport, ...device })
  const tools = await tab.createCDPSession()
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return {
    page: new EnginePage(driverOf(tab), kit),
    tab,
    tools,
    browserTools: await browser.target().createCDPSession(),
    close: () => browser.close(),
  }
}
