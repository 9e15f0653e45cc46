/**
 * What rooms cost: `npm run capacity -- --rooms 100 [--seconds 240] [--profile FOLDER]`. Plays so many rooms of four
 * people and their screen at once, at real time, on a server of its own, and prints what a night takes of a processor.
 * Server, load and the one room of real clients that feels the latencies are three processes; where the load's is what
 * is full, the figures say nothing of the server, and the command fails.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import type { LoadOrder, LoadReport } from './capacity/players.ts'
import { Probe } from './capacity/probe.ts'
import { lengthOf, planRooms } from './capacity/rooms.ts'
import { startMeasured } from './capacity/server.ts'

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '240' },
    profile: { type: 'string' },
  },
})
const playing = Number(values.rooms)
const span = Number(values.seconds) * 1_000

/** After the last room has been entered, its clock is still counted down to going on. */
const SETTLE = 5_000
/** A server is kept below this part of a core; a load process that is above it is late with what it asks. */
const FULL = 0.8
const MB = 2 ** 20

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

// What the SDK has to say of every connection is of no interest here.
console.info = console.warn = () => {}

const empty = await startMeasured([])
const { memory: emptyMemory } = await empty.usage()
await empty.close()

const plans = planRooms(playing, span)
const server = await startMeasured(plans, values.profile)
const load = fork(new URL('./capacity/players.ts', import.meta.url))
load.send({ url: server.url, plans } satisfies LoadOrder)
await once(load, 'message')
const probe = await Probe.open(server.url)
await wait(SETTLE)

load.send('measure')
probe.start()
const [before, began] = [await server.usage(), performance.now()]
await wait(span)
const [after, seconds] = [await server.usage(), (performance.now() - began) / 1_000]
probe.stop()
const answer = once(load, 'message')
load.send('enough')
const [report] = (await answer) as [LoadReport]
await server.close()

const cpu = after.cpu - before.cpu
const perNight = cpu / report.nights
const nightSeconds = lengthOf('four-people') / 1_000
const percent = (part: number): string => `${Math.round(part * 100)} %`
const { acknowledged, shown } = probe.latencies
console.log(`
${playing} rooms at once for ${Math.round(seconds)} s: ${report.nights.toFixed(1)} nights of ${(nightSeconds / 60).toFixed(0)} minutes, ${report.acknowledged.length} actions granted, ${report.refused} refused
server     ${cpu.toFixed(1)} s of a processor, ${percent(cpu / seconds)} of a core
a night    ${perNight.toFixed(2)} s of a processor
a core     ${Math.floor(nightSeconds / perNight)} rooms, ${Math.floor((FULL * nightSeconds) / perNight)} at ${percent(FULL)} of it
a room     ${((after.memory - emptyMemory) / plans.length / MB).toFixed(2)} MB of memory
the load   granted after ${figures(report.acknowledged)}; ${percent(report.busy)} busy
SDK room   granted after ${figures(acknowledged)}; on another phone after ${figures(shown)}`)
if (report.busy > FULL)
  console.log('The process of the load is full: these figures are its own. Ask for fewer rooms.')
if (report.lost > 0) console.log(`${report.lost} connections were lost.`)
process.exit(report.busy > FULL || report.lost > 0 ? 1 : 0)

/** Median, 99 % and number of some times (ms). */
function figures(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1)
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms (${sorted.length})`
}
