/**
 * `npm run capacity -- --rooms 100 [--seconds 240] [--profile FOLDER]`: how much CPU time and memory rooms take.
 *
 * Plays that many rooms at once in real time, each with four phones and a screen, on a server in a process of its own. The
 * load is a second process; this one measures latencies in one more room, with real clients. If the load's process is
 * saturated, the figures say nothing about the server, and the command fails.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { LoadOrder, LoadReport } from './capacity/load-players.ts'
import { lengthOf, planRooms } from './capacity/load-rooms.ts'
import { startMeasured, type Usage } from './capacity/load-server.ts'
import { type Latencies, Probe } from './capacity/probe.ts'

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '240' },
    profile: { type: 'string' },
  },
})
const playing = Number(values.rooms)
const span = Number(values.seconds) * 1_000

/** How long (ms) the countdown in the last room takes after its players have joined. */
const SETTLE = 5_000
/** Highest utilisation (0–1) of a core for a server; a load process above it sends its requests late. */
const FULL = 0.8
const MB = 2 ** 20

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

// The SDK logs every connection.
console.info = console.warn = () => {}

const empty = await startMeasured([])
const { memory: emptyMemory } = await empty.usage()
await empty.close()

const plans = planRooms(playing, span)
const server = await startMeasured(plans, values.profile)
const load = fork(new URL('./capacity/load-players.ts', import.meta.url))
const measured = await measure().finally(async () => {
  load.kill()
  await server.close()
})
report(measured)
process.exit(isSound(measured) ? 0 : 1)

interface MeasuredLoad {
  before: Usage
  after: Usage
  seconds: number
  load: LoadReport
  latencies: Latencies
}

async function measure(): Promise<MeasuredLoad> {
  load.send({ url: server.url, plans } satisfies LoadOrder)
  await nextMessage()
  const probe = await Probe.open(server.url)
  await wait(SETTLE)
  load.send('measure')
  probe.start()
  const [before, began] = [await server.usage(), performance.now()]
  await wait(span)
  const [after, seconds] = [await server.usage(), (performance.now() - began) / 1_000]
  probe.stop()
  load.send('enough')
  return { before, after, seconds, load: (await nextMessage()) as LoadReport, latencies: probe.latencies }
}

/** The next message of the load's process. @throws Error if the process ends instead */
async function nextMessage(): Promise<unknown> {
  const [what] = await Promise.race([
    once(load, 'message'),
    once(load, 'exit').then(() => Promise.reject(new Error('the process of the load has ended'))),
  ])
  return what
}

function report({ before, after, seconds, load, latencies: { acknowledged, shown } }: MeasuredLoad): void {
  const cpu = after.cpu - before.cpu
  const perNight = cpu / load.nights
  const nightSeconds = lengthOf('four-people') / 1_000
  const percent = (part: number): string => `${Math.round(part * 100)} %`
  console.log(`
${playing} rooms at once for ${Math.round(seconds)} s: ${load.nights.toFixed(1)} nights of ${(nightSeconds / 60).toFixed(0)} minutes, ${load.acknowledged.length} actions granted, ${load.refused} refused
server     ${cpu.toFixed(1)} s of a processor, ${percent(cpu / seconds)} of a core
a night    ${perNight.toFixed(2)} s of a processor
a core     ${Math.floor(nightSeconds / perNight)} rooms, ${Math.floor((FULL * nightSeconds) / perNight)} at ${percent(FULL)} of it
a room     ${((after.memory - emptyMemory) / plans.length / MB).toFixed(2)} MB of memory
the load   granted after ${figures(load.acknowledged)}; ${percent(load.busy)} busy
SDK room   granted after ${figures(acknowledged)}; on another phone after ${figures(shown)}`)
  if (load.busy > FULL)
    console.log('The process of the load is full: these figures are its own. Ask for fewer rooms.')
  if (load.lost > 0) console.log(`${load.lost} connections were lost.`)
}

function isSound({ load }: MeasuredLoad): boolean {
  return load.busy <= FULL && load.lost === 0
}

/** Median, 99th percentile and number of times (ms). */
function figures(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${sorted.length})`
}
