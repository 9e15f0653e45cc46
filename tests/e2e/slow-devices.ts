/**
 * `npm run slow-devices -- door [--times 7]`: how long a phone takes from an address to a page that answers, with a processor four times
 * slower than this machine's and Slow 4G.
 */
import { parseArgs } from 'node:util'
import { type DoorVisit, doorsOf, visitDoor } from './devices/door.ts'
import { SLOW_NETWORKS, type SlowNetwork } from './devices/slow-phone.ts'
import { openBrowser } from './kit/chromium-browser.ts'
import { startServer } from './kit/e2e-server.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string' } },
})

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN
const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`

async function measureDoors(times: number): Promise<void> {
  const server = await startServer()
  const browser = await openBrowser()
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
  await browser.close()
  await server.stop()
}

const [what] = positionals
if (what === 'door') await measureDoors(Number(values.times ?? 7))
else {
  console.error('Usage: npm run slow-devices -- door')
  process.exit(2)
}
