/** How many bytes a page downloads, with gzip: browsers accept nothing better over plain HTTP. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

const CLIENT = fileURLToPath(new URL('../../../dist/client', import.meta.url))
const PAGE = join(CLIENT, 'index.html')

/** Pictures, fonts and sounds; everything else counts as code. */
const MEDIA = /\.(?:webp|png|svg|woff2|mp3|ogg|wav)$/

/** Bytes on the wire, without headers. */
export interface PageWeight {
  /** Pages, scripts and styles. */
  code: number
  /** Art, fonts and sound. */
  media: number
  all: number
}

/** The record of a page's downloads. */
export interface DownloadTracker {
  /** Everything the page has downloaded so far. */
  total(): PageWeight
}

/** Starts to record what a page downloads. To be called before it is navigated. */
export function trackDownloads(page: Page): DownloadTracker {
  const files = new Set<string>()
  page.on('request', (request) => {
    const file = request.isNavigationRequest() ? PAGE : fileAt(request.url())
    if (file !== null) files.add(file)
  })
  return { total: () => weightOf(files) }
}

/** Opens a page, waits for an element, and returns what had been downloaded when the element appeared. */
export async function downloadsBefore(page: Page, url: string, selector: string): Promise<PageWeight> {
  await page.addInitScript((selector) => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      watch.disconnect()
      performance.mark('stands')
    })
    watch.observe(document, { childList: true, subtree: true, attributes: true })
  }, selector)
  await page.goto(url)
  await page.locator(selector).first().waitFor()
  const urls = await page.evaluate(() => {
    const at = performance.getEntriesByName('stands')[0]?.startTime ?? 0
    const come = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    return come.filter(({ responseEnd }) => responseEnd <= at).map(({ name }) => name)
  })
  return weightOf(new Set([PAGE, ...urls.map(fileAt).filter((file) => file !== null)]))
}

/** The built file that is served at an address, or null. */
function fileAt(url: string): string | null {
  const file = join(CLIENT, new URL(url).pathname)
  return existsSync(file) && statSync(file).isFile() ? file : null
}

function weightOf(files: ReadonlySet<string>): PageWeight {
  const weight: PageWeight = { code: 0, media: 0, all: 0 }
  for (const file of files) {
    const bytes = statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size
    weight[MEDIA.test(file) ? 'media' : 'code'] += bytes
    weight.all += bytes
  }
  return weight
}
