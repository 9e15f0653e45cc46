/** Kills the server before and after each step of logging an action, acknowledging it and sending it to clients. */
import { rmSync } from 'node:fs'
import { WebSocketClient } from '@colyseus/ws-transport'
import { afterEach, expect, it } from 'vitest'
import { createGameRules } from '../../server/room/rules-game.ts'
import { ActionLog } from '../../server/storage/action-log.ts'
import type { PhaseId } from '../../shared/content/ids.ts'
import { crashNow, savedIn } from './kit/crash.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

const { raw } = WebSocketClient.prototype
const { flush } = ActionLog.prototype
const servers: TestServer[] = []
const folders: string[] = []
const untap = () => {
  WebSocketClient.prototype.raw = raw
  ActionLog.prototype.flush = flush
}
afterEach(async () => {
  untap()
  for (const server of servers.splice(0)) await server.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** What would be on the disk at one moment, and what clients had been sent by then. */
interface CrashPoint {
  at: string
  dataDir: string
  /** Frames that had left since the action was asked for. */
  frames: number
}

/** Copies what would be on the disk, before and after each step. */
function tap(dataDir: string): CrashPoint[] {
  const points: CrashPoint[] = []
  let frames = 0
  const note = (at: string) => {
    const copy = crashNow(dataDir)
    folders.push(copy)
    points.push({ at, dataDir: copy, frames })
  }
  ActionLog.prototype.flush = function () {
    note('before writing')
    flush.call(this)
    note('after writing')
  }
  WebSocketClient.prototype.raw = function (data, options, done) {
    note('before a frame')
    frames++
    raw.call(this, data, options, done)
    note('after a frame')
  }
  return points
}

/** Skips phases as the host until a phase is reached. */
async function skipTo(house: TestRoom, mia: TestClient, phase: PhaseId): Promise<void> {
  if (phase !== 'lobby') expect(await mia.ask('start', { prologue: false })).toBeNull()
  await house.settle()
  for (let tries = 0; mia.public.phase !== phase && tries < 400; tries++) {
    await mia.ask('skip', {})
    await house.advance(1_000)
  }
  expect(mia.public.phase).toBe(phase)
}

it.each([
  ['lobby', 'treasure', { text: 'Pancake letter' }],
  ['hour', 'pick', { room: 'nook' }],
  ['shout', 'ping', {}],
] as const)(
  'in the %s: a %s that was acknowledged or shown is restored, and the game goes on',
  async (phase, type, payload) => {
    const server = await startServer()
    servers.push(server)
    const house = await server.openRoom()
    house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
    await skipTo(house, mia, phase)
    const before = house.room.session.driver.length
    const points = tap(server.dataDir)
    expect(await mia.send(type, payload)).toBeNull()
    await house.settle()
    untap()
    const { actions } = house.room.session.driver.record()
    const done = actions.findIndex((action, n) => n >= before && action.type === type)
    expect(done).toBeGreaterThanOrEqual(before)
    const lengths = points.map(({ dataDir }) => savedIn(dataDir)[0]?.actions.length ?? 0)
    // There are copies from before the writing as well as after it, and no frame left in between.
    expect(lengths[0]).toBeLessThanOrEqual(done)
    expect(lengths.at(-1)).toBeGreaterThan(done)
    for (const [i, { frames, at }] of points.entries())
      if (frames > 0 || at === 'before a frame') expect(lengths[i], `${at} ${frames}`).toBeGreaterThan(done)

    // A server that starts with any of them has the game so far, and resumes it when the players are back.
    const tokens = [mia, tom].map(({ welcome }) => welcome.token ?? '')
    for (const kind of new Set(points.map(({ at }) => at))) {
      const i = points.findLastIndex(({ at }) => at === kind)
      const clock = new FakeClock(house.clock.now() + 60_000)
      const again = await startServer({ dataDir: points[i]?.dataDir ?? '' }, createGameRules(), clock)
      servers.push(again)
      const room = again.room(house.code)
      expect(room.session.driver.record().actions.slice(0, lengths[i])).toEqual(actions.slice(0, lengths[i]))
      for (const token of tokens) await TestClient.join(again.sdk, house.code, { as: 'seat', token })
      clock.advance(3_000)
      expect(room.session.driver.game).toMatchObject({ phase: { id: phase }, clock: { paused: false } })
      expect(again.errors).toEqual([])
    }
    expect(tom.connected).toBe(true)
  },
)
