// npm run chaos -- --nights 200 --seed 1 [--tables 8] [--percent 50] [--speed 12] [--kill-every 20000]
// Plays that many nights over bad networks and prints what was lost. Fails if anything was.
// With --fleet 3 that many processes share a Redis behind a balancer (Debian's redis-server and haproxy); --logs FOLDER keeps
// what they say.
import { parseArgs } from 'node:util'
import { fleetChaos } from '../fleet/chaos/fleet-run.ts'
import { chaos, type NightsReport } from './chaos-run.ts'

const { values } = parseArgs({
  options: {
    nights: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    tables: { type: 'string', default: '8' },
    percent: { type: 'string', default: '50' },
    speed: { type: 'string', default: '12' },
    'kill-every': { type: 'string', default: '20000' },
    fleet: { type: 'string' },
    logs: { type: 'string' },
  },
})

const started = performance.now()
const nights = Number(values.nights)
const options = {
  nights,
  seed: Number(values.seed),
  tables: Number(values.tables),
  percent: Number(values.percent),
  speed: Number(values.speed),
  killEvery: Number(values['kill-every']),
  after: (done: number) => process.stderr.write(`\r${done} of ${nights} nights`),
}
const report = values.fleet ? await fleetNights(Number(values.fleet)) : await singleNights()
console.log(`${report.acknowledged} actions acknowledged, ${report.lost} of them lost
${report.wrong.length} things wrong`)
for (const wrong of report.wrong.slice(0, 50)) console.log(`  ${wrong}`)
process.exit(report.lost > 0 || report.wrong.length > 0 ? 1 : 0)

async function singleNights(): Promise<NightsReport> {
  const report = await chaos(options)
  const { cuts, freezes, back } = report
  begin(report)
  console.log(`${report.kills} kills of the server, ${report.stops} graceful stops
${cuts} cuts and ${freezes} freezes of lines; ${framesOf(report)}
heard again after: ${spread(back)}`)
  return report
}

async function fleetNights(processes: number): Promise<NightsReport> {
  const report = await fleetChaos({ ...options, processes, logs: values.logs })
  const { kills, freezes, stops, cuts, restarts } = report.troubles
  begin(report)
  console.log(`${processes} processes: ${kills} kills, ${freezes} freezes, ${stops} graceful stops; ${cuts} cuts between a process and Redis, ${restarts} restarts of Redis
${report.takeovers} times a room changed hands; ${framesOf(report)}
in play again, after its process was killed or stood still: ${spread(report.inPlay)}`)
  return report
}

function begin(report: NightsReport): void {
  console.log(`\n${report.nights} nights in ${Math.round((performance.now() - started) / 1000)} s`)
}

/** What happened to requests and answers on the way. */
function framesOf({ frames }: NightsReport): string {
  return `${frames.lost} requests or answers lost, ${frames.doubled} doubled, ${frames.swapped} overtaken`
}

/** Median, 95th percentile, longest and number of some times (ms). */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)} ms`
  return `median ${at(0.5)}, 95 % within ${at(0.95)}, worst ${at(1)} (${sorted.length} times)`
}
