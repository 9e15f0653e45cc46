/**
 * What slow phones get, and a screen without a graphics card; see docs/slow-devices.md.
 *
 * `npm run slow-devices -- door [--times 7]`: how long a phone takes from an address to a page that answers, with a processor four times
 * slower than this machine's and Slow 4G. `-- table`: from the host's page to four phones with seats, and what the
 * screen takes of a core. `-- nights [--nights 3] [--percent 5]`: nights in a row on a phone six times slower than this machine, with
 * bots in the other seats, in so many percent of their time: what kept its page busy for long, and what is left in memory.
 */
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import type { PhaseId } from '../../shared/content/ids.ts'
import { type DoorVisit, doorsOf, visitDoor } from './devices/door.ts'
import { playNights } from './devices/nights.ts'
import { SLOW_NETWORKS, type SlowNetwork } from './devices/slow-phone.ts'
import { shareOfScreen } from './devices/standing-screen.ts'
import { gatherTable } from './devices/table.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { startServer } from './kit/e2e-server.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string' },
    nights: { type: 'string', default: '3' },
    percent: { type: 'string', default: '5' },
  },
})

/** Phases in which a screen mostly stands, and the storm, in which everything moves. */
const STANDING: readonly PhaseId[] = ['lobby', 'hour', 'night', 'breakfast', 'shout']

// The SDK logs every connection.
console.info = console.warn = () => {}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`
const percent = (part: number): string => `${Math.round(part * 100)} %`

const server = await startServer()

async function measureDoors(browser: Browser, times: number): Promise<void> {
  const code = await server.openRoom({ percent: 100, seed: 4 })
  for (const network of Object.keys(SLOW_NETWORKS) as SlowNetwork[])
    for (const door of doorsOf(code)) {
      const visits: DoorVisit[] = []
      for (let n = 0; n < times; n++) visits.push(await visitDoor(browser, server.url, door, network))
      const of = (part: 'painted' | 'seen' | 'answered') =>
        seconds(middle(visits.map((visit) => visit[part])))
      const slowest = seconds(Math.max(...visits.map(({ answered }) => answered)))
      console.log(
        `${network}, ${door.title}: painted after ${of('painted')}, field after ${of('seen')}, answers after ${of('answered')} (median of ${times}, slowest ${slowest})`,
      )
    }
}

async function measureTables(browser: Browser, times: number): Promise<void> {
  const ends: number[] = []
  for (let n = 0; n < times; n++) {
    const { milestones, taken } = await gatherTable(browser, server.url)
    console.log(milestones.map(([what, at]) => `${what} ${seconds(at)}`).join(', '))
    console.log(`  processor: ${seconds(taken.all * 1_000)}`)
    ends.push(milestones.at(-1)?.[1] ?? Number.NaN)
  }
  console.log(`four phones seated after ${seconds(middle(ends))} (median of ${times})`)
  for (const phase of STANDING) {
    const { all, renderer = 0, GPU = 0 } = await shareOfScreen(browser, server, phase)
    console.log(
      `the screen in ${phase}: ${percent(all)} of a core (page ${percent(renderer)}, graphics process ${percent(GPU)})`,
    )
  }
}

/** Tasks of a page up to this long (ms) are not felt. */
const FELT = 200
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

async function measureNights(nights: number, percent: number): Promise<void> {
  const code = await server.openRoom({ percent, seed: 4 })
  await playNights(`${server.url}/${code}`, { nights, cpu: 6 }, ({ longTasks, memory, errors }) => {
    const felt = longTasks.filter(({ duration, loading }) => !loading && duration > FELT)
    console.log(
      `a night: ${longTasks.length} long tasks, ${felt.length} over ${FELT} ms outside of loading: ${felt.map(({ phase, duration }) => `${phase} ${Math.round(duration)} ms`).join(', ')}`,
    )
    const { heap, own, nodes, listeners } = memory
    console.log(
      `  at its end ${megabytes(own)} of memory, ${megabytes(heap)} of it scripts' objects; ${nodes} nodes, ${listeners} listeners`,
      ...errors,
    )
  })
}

/** Runs something with a browser. */
async function withBrowser(measure: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await openBrowser()
  await measure(browser)
  await browser.close()
}

const [what] = positionals
if (what === 'door') await withBrowser((browser) => measureDoors(browser, Number(values.times ?? 7)))
else if (what === 'table') await withBrowser((browser) => measureTables(browser, Number(values.times ?? 3)))
else if (what === 'nights') await measureNights(Number(values.nights), Number(values.percent))
else console.error('Usage: npm run slow-devices -- door|table|nights')
await server.stop()
process.exit(what !== undefined && ['door', 'table', 'nights'].includes(what) ? 0 : 2)
