/** How much of the processor a browser takes. */
import type { Browser } from 'playwright-core'

/** Seconds of a processor that each kind of process has taken so far: `browser`, `renderer`, `GPU` … */
export type ProcessorTime = Readonly<Record<string, number>>

/** Reads what all processes of a Chromium have taken so far. */
export async function processorTime(browser: Browser): Promise<ProcessorTime> {
  const tools = await browser.newBrowserCDPSession()
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo')
  await tools.detach()
  const sums: Record<string, number> = {}
  for (const { type, cpuTime } of processInfo) sums[type] = (sums[type] ?? 0) + cpuTime
  return sums
}

/** What was taken between two readings, and by all kinds together. */
export function takenBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime & { all: number } {
  const taken: Record<string, number> = {}
  for (const [type, seconds] of Object.entries(after)) taken[type] = seconds - (before[type] ?? 0)
  return { ...taken, all: Object.values(taken).reduce((sum, part) => sum + part, 0) }
}
