/**
 * `npm run abuse -- --seconds 10`: how fast a room answers its players while another room of the same server is attacked by
 * floods, malformed frames, hanging connections and guesses. Server and attacker are processes of their own.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { ColyseusSDK } from '@colyseus/sdk'
import { RawClient, requestFrame, reserve } from '../rooms/kit/raw-client.ts'
import { TestClient } from '../rooms/kit/test-client.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    attack: { type: 'string' },
    room: { type: 'string' },
  },
})
const span = Number(values.seconds) * 1_000

if (values.attack) await attack(values.attack, values.room ?? '')
else await measure()

async function measure(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
  const { child, url } = await startServer(dataDir)
  const open = async () =>
    ((await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }).code
  const sdk = new ColyseusSDK(url)
  const code = await open()
  const mia = await TestClient.join(sdk, code, { as: 'seat', role: 'ava', name: 'Mia' })
  const tom = await TestClient.join(sdk, code, { as: 'seat', role: 'leo', name: 'Tom' })

  print('before', await timed(mia, tom))
  const attacker = fork(process.argv[1] ?? '', ['--attack', url, '--room', await open()])
  const counted = once(attacker, 'message')
  print('meanwhile', await timed(mia, tom))
  attacker.send('enough')
  console.log('the attacker:', JSON.stringify((await counted)[0]))
  print('afterwards', await timed(mia, tom))
  const still = await mia.ask('gentle', { on: true })
  console.log(
    `the players are ${mia.connected && tom.connected && still === null ? 'still playing' : 'GONE'}`,
  )
  attacker.kill()
  child.kill('SIGTERM')
  await once(child, 'exit')
  rmSync(dataDir, { recursive: true, force: true })
  process.exit(still === null ? 0 : 1)
}

async function startServer(dataDir: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('"listening"')) continue
    child.stdout.resume()
    return { child, url: `http://127.0.0.1:${(JSON.parse(line) as { port: number }).port}` }
  }
  throw new Error('the server did not start')
}

/** Sends requests of two players, one after another. @returns how long each took (ms) */
async function timed(mia: TestClient, tom: TestClient): Promise<number[]> {
  const times: number[] = []
  for (const until = performance.now() + span; performance.now() < until; ) {
    const from = performance.now()
    await (times.length % 2 === 0 ? mia : tom).ask('gentle', { on: times.length % 4 < 2 })
    times.push(performance.now() - from)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  return times
}

function print(when: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
  console.log(
    `${when.padEnd(10)} ${times.length} requests, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`,
  )
}

/** Runs all attacks against one room until the parent process sends a message; then reports how often each was run. */
async function attack(url: string, code: string): Promise<void> {
  let going = true
  const done: Record<string, number> = {}
  const again = async (what: string, act: () => Promise<unknown>) => {
    while (going) {
      await act().catch(() => {})
      done[what] = (done[what] ?? 0) + 1
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const neighbour = () => RawClient.join(url, code, { as: 'neighbour' })
  const port = Number(new URL(url).port)
  const drawing = {
    of: 'leo',
    strokes: Array.from({ length: 10 }, () => ({ color: 1, points: Array(800).fill(1_000) })),
  }
  const attacks: Record<string, () => Promise<unknown>> = {
    guesses: () => fetch(`${url}/api/rooms/${Math.random().toString(36).slice(2, 6)}`),
    'half-open joins': () => reserve(url, code, { as: 'neighbour' }),
    'hanging connections': async () =>
      void connect(port, '127.0.0.1')
        .on('error', () => {})
        .write('GET / HTTP/1.1\r\n'),
    'floods of cheers': async () => {
      const guest = await neighbour()
      for (let i = 0; i < 200; i++) guest.send(requestFrame('cheer', { cheer: i % 6 }))
      await guest.closed
    },
    'floods of bytes': async () => {
      const guest = await neighbour()
      for (let i = 0; i < 40; i++) guest.send(requestFrame('draw', drawing))
      await guest.closed
    },
    lies: async () => {
      const guest = await neighbour()
      guest.send(
        Buffer.concat([requestFrame('draw', {}).subarray(0, 7), Buffer.from([0xdd, 1, 255, 255, 255])]),
      )
      await guest.closed
    },
    'joins unacknowledged': () => RawClient.join(url, code, { as: 'neighbour' }, { acknowledges: false }),
    'large bodies': () =>
      fetch(`${url}/matchmake/joinById/${code}`, { method: 'POST', body: 'x'.repeat(1_000_000) }),
  }
  process.once('message', () => {
    going = false
    process.send?.(done)
  })
  await Promise.all(Object.entries(attacks).flatMap(([what, act]) => [again(what, act), again(what, act)]))
}
