/**
 * `npm run soak -- --rooms 500 --at-once 25`: opens rooms, plays their nights, closes them, and checks that their memory is
 * freed. Fails if the heap grows by more than a tenth.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { TestServer } from '../rooms/kit/test-server.ts'
import { startServer } from '../rooms/kit/test-server.ts'

const { values } = parseArgs({
  options: { rooms: { type: 'string', default: '500' }, 'at-once': { type: 'string', default: '25' } },
})
const rooms = Number(values.rooms)
const atOnce = Number(values['at-once'])

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Bytes of the heap in use after garbage collection. */
async function inUse(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return process.memoryUsage().heapUsed
}

const inMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

/** Opens a room, lets two players, a screen and a neighbour join, plays to the storybook, and closes the room. */
async function play(server: TestServer, seed: number): Promise<void> {
  const house = await server.openRoom({ seed })
  house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
  const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
  const guests = [
    mia,
    await house.join({ as: 'seat', role: 'leo', name: 'Tom' }),
    await house.join({ as: 'screen' }),
    await house.join({ as: 'neighbour' }),
  ]
  await mia.ask('treasure', { text: `whistle ${seed}` })
  const points = Array.from({ length: 200 }, (_, i) => (i * 37 + seed) % 1_001)
  await mia.ask('draw', { of: 'leo', strokes: [{ color: seed % 6, points }] })
  await mia.ask('start', { prologue: false })
  for (let minute = 0; minute < 120 && mia.public.phase !== 'storybook'; minute++) {
    await house.advance(60_000)
    await mia.ask('ready', {})
    await guests[3]?.ask('cheer', { cheer: minute % 6 })
  }
  if (mia.public.phase !== 'storybook') throw new Error(`the night does not end: ${mia.public.phase}`)
  for (const guest of guests.slice(1)) await guest.room.leave()
  // One phone loses its connection instead of leaving.
  mia.room.reconnection.enabled = false
  await house.cut(mia)
  await house.room.disconnect()
}

async function playAll(server: TestServer, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += atOnce) {
    const many = Math.min(atOnce, to - first)
    await Promise.all(Array.from({ length: many }, (_, i) => play(server, first + i)))
    process.stdout.write(
      `\r${first + many} of ${warmUp + rooms} rooms, ${inMegabytes(process.memoryUsage().heapUsed)}  `,
    )
  }
}

// The SDK logs every connection.
console.info = console.warn = () => {}
const server = await startServer()
const warmUp = Math.min(120, Math.ceil(rooms / 4))
// Fills the cache of storybooks and compiles the code, so that neither counts as growth.
await playAll(server, 0, warmUp)
const before = await inUse()
const began = performance.now()
await playAll(server, warmUp, warmUp + rooms)
const after = await inUse()
const minutes = ((performance.now() - began) / 60_000).toFixed(1)
const growth = (after - before) / before
console.log(
  `\n${rooms} rooms opened, played and closed in ${minutes} min: ${inMegabytes(before)} before, ${inMegabytes(after)} after (${(growth * 100).toFixed(1)} %), ${server.errors.length} errors`,
)
await server.close()
process.exit(growth <= 0.1 && server.errors.length === 0 ? 0 : 1)
