/** What a page holds after garbage collection. */
import { readFileSync } from 'node:fs'

export interface PageMemory {
  /** Bytes of scripts' objects. */
  readonly heap: number
  /** Nodes of documents, also those that are only remembered by scripts. */
  readonly nodes: number
  readonly listeners: number
}

/** What is needed of the tools of a page, as Playwright and Puppeteer have them. */
interface PageTools {
  send(method: 'Performance.enable' | 'HeapProfiler.collectGarbage'): Promise<unknown>
  send(method: 'Performance.getMetrics'): Promise<{ metrics: { name: string; value: number }[] }>
}

/** What is needed of the tools of a browser. */
interface BrowserTools {
  send(method: 'SystemInfo.getProcessInfo'): Promise<{ processInfo: { type: string; id: number }[] }>
}

/** Collects garbage and reads what is left. */
export async function memoryOf(tools: PageTools): Promise<PageMemory> {
  await tools.send('Performance.enable')
  // Objects that hold others by weak references or finalisers take a second round.
  for (let round = 0; round < 3; round++) await tools.send('HeapProfiler.collectGarbage')
  const { metrics } = await tools.send('Performance.getMetrics')
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') }
}

/** Bytes that the largest page process has for itself, of all kinds; NaN where the system does not tell. */
export async function ownBytes(tools: BrowserTools): Promise<number> {
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo')
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
