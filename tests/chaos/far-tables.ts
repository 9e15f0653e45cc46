/**
 * `npm run far -- --tables 10 --latency 300 --jitter 100 --loss 1 [--only room|call]`: plays the malfunction with four bots a table in real time,
 * as many tables in one room and on a call: their phones far from the server, their words as late. Everything but suppers and
 * the malfunction is skipped. Prints how many tables slept safely, and how long the answers of the server took.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Skill } from '../../shared/bots/index.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { startProcess } from '../rooms/kit/server-process.ts'
import { type FarNetworkOptions, farNetwork } from '../support/far-network.ts'
import { installFakeBrowser } from './fake-browser.ts'
import { Call, FarPhone } from './far-phone.ts'

const { values } = parseArgs({
  options: {
    tables: { type: 'string', default: '10' },
    latency: { type: 'string', default: '300' },
    jitter: { type: 'string', default: '100' },
    loss: { type: 'string', default: '1' },
    skill: { type: 'string', default: 'normal' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

/** Longest time (ms) that a table may take. */
const PATIENCE = 1_200_000
const LOOK_EVERY = 150
/** Phases that are played; the host skips the others. */
const KEPT: ReadonlySet<string> = new Set(['supper', 'sign', 'shout', 'talk', 'whisper', 'let-go', 'home'])

interface Outcome {
  woke: boolean
  lights: number
  acknowledged: number[]
  refused: number
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Plays one table to the end of its malfunction. @param ways addresses of the networks of its four phones */
async function play(seed: number, ways: readonly string[], apart: boolean, delay: number): Promise<Outcome> {
  const opened = await fetch('/api/rooms', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seed }),
  })
  const { code } = (await opened.json()) as { code: string }
  const call = new Call(delay)
  const phones: FarPhone[] = []
  for (const [i, role] of ROLES.entries())
    phones.push(
      await FarPhone.join({ code, role, seed, skill: values.skill as Skill, url: ways[i] ?? '' }, call),
    )
  const { connection } = phones[0] as FarPhone
  if (apart) await connection.ask('apart', { on: true })
  await connection.ask('start', { prologue: false })
  const end = performance.now() + PATIENCE
  let lights = 0
  for (;;) {
    const view = connection.store.getState().public
    if (view.phase === 'choice' || view.phase === 'ending') break
    if (performance.now() > end) throw new Error(`it does not end: ${view.phase}`)
    lights = view.lights ?? lights
    if (!KEPT.has(view.phase)) await connection.ask('skip', {})
    await wait(LOOK_EVERY)
  }
  const woke = connection.store.getState().public.phase === 'choice'
  for (const phone of phones) phone.stop()
  return {
    woke,
    lights,
    acknowledged: phones.flatMap(({ acknowledged }) => acknowledged),
    refused: phones.reduce((sum, { refused }) => sum + refused, 0),
  }
}

function told(name: string, outcomes: readonly Outcome[]): string {
  const times = outcomes.flatMap(({ acknowledged }) => acknowledged).sort((a, b) => a - b)
  const at = (part: number) => Math.round(times[Math.floor((times.length - 1) * part)] ?? 0)
  const woke = outcomes.filter((each) => each.woke).length
  const lights = outcomes.reduce((sum, each) => sum + each.lights, 0) / outcomes.length
  const refused = outcomes.reduce((sum, each) => sum + each.refused, 0)
  return `${name}: ${woke} of ${outcomes.length} woke, ${lights.toFixed(1)} lights left on average; ${times.length} requests accepted and ${refused} refused, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}

const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-far-'))
const server = startProcess({
  DATA_DIR: dataDir,
  ALLOW_FAST: '1',
  LOG_LEVEL: 'info',
  PUBLIC_URL: '',
  MAX_ROOMS_EACH: '800',
})
const port = await server.port()
installFakeBrowser(`http://127.0.0.1:${port}`)
const [tables, seed] = [Number(values.tables), Number(values.seed)]
const far: FarNetworkOptions = {
  latency: Number(values.latency),
  jitter: Number(values.jitter),
  loss: Number(values.loss),
}

/** Plays tables of one kind, all at once. */
async function playAll(name: string, network: FarNetworkOptions | null): Promise<void> {
  const near = `http://127.0.0.1:${port}`
  const running = Array.from({ length: tables }, async (_, n) => {
    // Not all in the same moment, so that joining meets no limit.
    await wait(n * 700)
    const lines = network ? await Promise.all(ROLES.map(() => farNetwork(port, network))) : []
    const ways = network ? lines.map(({ url }) => url) : ROLES.map(() => near)
    try {
      return await play(seed * 1_000 + n, ways, network !== null, network ? network.latency / 2 : 0)
    } finally {
      for (const line of lines) await line.close()
    }
  })
  const done = await Promise.allSettled(running)
  for (const each of done) if (each.status === 'rejected') console.error(name, each.reason)
  console.log(
    told(
      name,
      done.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : [])),
    ),
  )
}

if (values.only !== 'call') await playAll('in one room', null)
if (values.only !== 'room')
  await playAll(`on a call, ${far.latency} ms + 0–${far.jitter} ms, ${far.loss} % lost`, far)
server.child.kill('SIGKILL')
await server.ended
rmSync(dataDir, { recursive: true, force: true })
process.exit(0)
