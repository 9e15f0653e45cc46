/**
 * `npm run capacity -- --rooms 100 [--seconds 240] [--redis [--processes 2] [--dealt]] [--profile FOLDER]`: how much CPU time and
 * memory rooms take.
 *
 * Plays that many rooms at once in real time, each with four phones and a screen, on a server in a process of its own. The
 * load is a second process; this one measures latencies in one more room, with real clients. If the load's process is
 * saturated, the figures say nothing about the server, and the command fails.
 *
 * With --redis it does so again with Debian's redis-server, which writes everything down before it answers, and with
 * --processes once more with that many processes, each with as many rooms. With --dealt half of their sockets reach the wrong
 * process and are handed on.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { memoryInRedis, startMeasuredFleet } from './capacity/load-fleet.ts'
import type { LoadOrder, LoadReport } from './capacity/load-players.ts'
import { lengthOf, planRooms, type RoomPlan } from './capacity/load-rooms.ts'
import { type MeasuredHouse, startMeasured, type Usage } from './capacity/load-server.ts'
import { type Latencies, Probe } from './capacity/probe.ts'

const { values } = parseArgs({
  options: {
    rooms: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '240' },
    redis: { type: 'boolean' },
    processes: { type: 'string', default: '1' },
    dealt: { type: 'boolean' },
    profile: { type: 'string' },
  },
})
const playing = Number(values.rooms)
const span = Number(values.seconds) * 1_000
const processes = Number(values.processes)

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

const { profile, dealt } = values
const plans = planRooms(playing, span)
const sound = [await run('In a file', plans, await startMeasured(plans, profile))]
if (values.redis) {
  sound.push(await runFleet('In Redis', 1))
  if (processes > 1) sound.push(await runFleet(`In Redis, ${processes} processes`, processes))
  const { room, book } = await memoryInRedis()
  console.log(`\nMemory of Redis: ${room} bytes for a room at the end of its night, ${book} for a storybook`)
}
process.exit(sound.every(Boolean) ? 0 : 1)

/** Measures processes that share a Redis, each with as many rooms as one alone has. */
async function runFleet(name: string, count: number): Promise<boolean> {
  const plans = planRooms(count * playing, span)
  return run(name, plans, await startMeasuredFleet(plans, { processes: count, routed: !dealt, profile }))
}

/** Measures a house and ends it. @returns whether the figures say something about it */
async function run(name: string, plans: readonly RoomPlan[], house: MeasuredHouse): Promise<boolean> {
  const load = fork(new URL('./capacity/load-players.ts', import.meta.url))
  try {
    const measured = await measure(house, plans, load)
    report(name, plans.length, measured, house.urls.length)
    return isSound(measured)
  } finally {
    load.kill()
    await house.close()
  }
}

interface MeasuredLoad {
  before: Usage
  after: Usage
  seconds: number
  load: LoadReport
  latencies: Latencies
}

async function measure(
  house: MeasuredHouse,
  plans: readonly RoomPlan[],
  load: ChildProcess,
): Promise<MeasuredLoad> {
  const [url = ''] = house.urls
  load.send({ urls: house.urls, plans: [...plans] } satisfies LoadOrder)
  await nextMessage(load)
  const probe = await Probe.open(url)
  await wait(SETTLE)
  load.send('measure')
  probe.start()
  const [before, began] = [await house.usage(), performance.now()]
  await wait(span)
  const [after, seconds] = [await house.usage(), (performance.now() - began) / 1_000]
  probe.stop()
  load.send('enough')
  const report = (await nextMessage(load)) as LoadReport
  return { before, after, seconds, load: report, latencies: probe.latencies }
}

/** The next message of the load's process. @throws Error if the process ends instead */
async function nextMessage(load: ChildProcess): Promise<unknown> {
  const [what] = await Promise.race([
    once(load, 'message'),
    once(load, 'exit').then(() => Promise.reject(new Error('the process of the load has ended'))),
  ])
  return what
}

function report(
  name: string,
  restored: number,
  { before, after, seconds, load, latencies: { acknowledged, shown } }: MeasuredLoad,
  count: number,
): void {
  const cpu = after.cpu - before.cpu
  const perNight = cpu / load.nights
  const nightSeconds = lengthOf('four-people') / 1_000
  const percent = (part: number): string => `${Math.round(part * 100)} %`
  console.log(`
${name}: ${count * playing} rooms at once for ${Math.round(seconds)} s, ${load.nights.toFixed(1)} nights of ${(nightSeconds / 60).toFixed(0)} minutes, ${load.acknowledged.length} actions granted, ${load.refused} refused
server     ${cpu.toFixed(1)} s of a processor, ${percent(cpu / seconds / count)} of a core each
a night    ${perNight.toFixed(2)} s of a processor
a core     ${Math.floor(nightSeconds / perNight)} rooms, ${Math.floor((FULL * nightSeconds) / perNight)} at ${percent(FULL)} of it
a room     ${((after.memory - count * emptyMemory) / restored / MB).toFixed(2)} MB of memory
the load   granted after ${figures(load.acknowledged)}; ${percent(load.busy)} busy
SDK room   granted after ${figures(acknowledged)}; on another phone after ${figures(shown)}`)
  if (after.redis && before.redis) {
    const [own, written] = [after.redis.cpu - before.redis.cpu, after.redis.written - before.redis.written]
    console.log(
      `Redis      ${(own / load.nights).toFixed(2)} s of a processor a night, which it writes down in ${Math.round(written / load.nights / 1_000)} kB`,
    )
  }
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
