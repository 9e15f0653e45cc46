/**
 * What slow phones get, and a screen without a graphics card; see docs/slow-devices.md.
 *
 * `npm run slow-devices -- door [--times 7]`: how long a phone takes from an address to a page that answers, with a processor four times
 * slower than this machine's and Slow 4G. `-- table`: from the host's page to four phones with seats, and what the
 * screen takes of a core.
 */
import { parseArgs } from 'node:util'
import type { PhaseId } from '../../shared/content/ids.ts'
import { type DoorVisit, doorsOf, visitDoor } from './devices/door.ts'
import { SLOW_NETWORKS, type SlowNetwork } from './devices/slow-phone.ts'
import { shareOfScreen } from './devices/standing-screen.ts'
import { gatherTable } from './devices/table.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { startServer } from './kit/e2e-server.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' } },
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
const browser = await openBrowser()

async function measureDoors(times: number): Promise<void> {
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

async function measureTables(times: number): Promise<void> {
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

const [what] = positionals
if (what === 'door') await measureDoors(Number(values.times ?? 7))
else if (what === 'table') await measureTables(Number(values.times ?? 3))
else console.error('Usage: npm run slow-devices -- door|table')
await browser.close()
await server.stop()
process.exit(what === 'door' || what === 'table' ? 0 : 2)
