/**
 * Opens rooms, plays their nights, closes them, and looks whether the memory comes back:
 * `npm run soak -- --rooms 500 --at-once 25`. Fails when more than a tenth stays.
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

/** Bytes in use when everything that is over has been forgotten. */
async function inUse(): Promise<number> {
  for (let i = 0; i < 5; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return process.memoryUsage().heapUsed
}

const inMegabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`

/** One room: two people and a screen come, the night is played to its storybook, they leave, it is closed. */
async function play(server: TestServer, seed: number): Promise<void> {
  const house = await server.openHouse({ seed })
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
    await house.turn(60_000)
    await mia.ask('ready', {})
    await guests[3]?.ask('cheer', { cheer: minute % 6 })
  }
  if (mia.public.phase !== 'storybook') throw new Error(`the night does not end: ${mia.public.phase}`)
  for (const guest of guests.slice(1)) await guest.room.leave()
  // One phone is simply switched off.
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

// What the SDK has to say of every connection is of no interest here.
console.info = console.warn = () => {}
const server = await startServer()
const warmUp = Math.min(120, Math.ceil(rooms / 4))
// The newest storybooks stay in memory, and code that has run once is compiled: neither grows with what follows.
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
