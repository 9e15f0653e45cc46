/** What a page holds after garbage collection. */
import { readFileSync } from 'node:fs'
import type { Browser, CDPSession } from 'playwright-core'

export interface PageMemory {
  /** Bytes of scripts' objects. */
  readonly heap: number
  /** Nodes of documents, also those that are only remembered by scripts. */
  readonly nodes: number
  readonly listeners: number
  /** Bytes that the page's process has for itself, of all kinds; NaN where the system does not tell. */
  readonly own: number
}

/** Collects garbage and reads what is left. @param tools of the only page in this browser */
export async function memoryOf(browser: Browser, tools: CDPSession): Promise<PageMemory> {
  await tools.send('Performance.enable')
  // Objects that hold others by weak references or finalisers take a second round.
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    own: await ownBytes(browser),
  }
}

/** The private bytes of the largest page process. */
async function ownBytes(browser: Browser): Promise<number> {
  const tools = await browser.newBrowserCDPSession()
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo')
  await tools.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id))
  return sizes.reduce((most, size) => (size > most || Number.isNaN(most) ? size : most), Number.NaN)
}

function privateBytes(process: number): number {
  try {
    const sums = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
    const kilobytes = [...sums.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].map(([, size]) => Number(size))
    return kilobytes.reduce((sum, size) => sum + size, 0) * 1_024
  } catch {
    // Another system than Linux, or a process that has ended.
    return Number.NaN
  }
}
