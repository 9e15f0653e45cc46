import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ColyseusSDK } from '@colyseus/sdk'
import { WebSocketClient } from '@colyseus/ws-transport'
import { afterEach, describe, expect, it } from 'vitest'
import type { Clock } from '../../server/room/room-clock.ts'
import { createGameRules } from '../../server/room/rules-game.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { crashNow, LOG_FILE, savedIn } from './kit/crash.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { reserve } from './kit/raw-client.ts'
import { playNight } from './kit/room-player.ts'
import { type ServerProcess, startProcess } from './kit/server-process.ts'
import { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer | null = null
const processes: ServerProcess[] = []
const folders: string[] = []
const folder = (path = mkdtempSync(join(tmpdir(), 'goodnight-'))) => {
  folders.push(path)
  return path
}
afterEach(async () => {
  await server?.close()
  server = null
  for (const { child } of processes.splice(0)) child.kill('SIGKILL')
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

/** Starts another server with what would be on the disk if this one were killed now, and closes this one. */
async function killAndRestart(
  killed: TestServer,
  rules = createGameRules(),
  clock?: Clock,
): Promise<TestServer> {
  const dataDir = folder(crashNow(killed.dataDir))
  await killed.close()
  server = await startServer({ dataDir }, rules, clock)
  return server
}

/** Mia plays Ava and Tom plays Leo; the game is in its second phase. */
async function begun(house: TestRoom) {
  const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
  const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
  expect(await mia.ask('start', { prologue: true })).toBeNull()
  await house.advance(7_000)
  return { mia, tom }
}

describe('a room whose server was killed', () => {
  it('knows both people of a seat, who each come back by their own token', async () => {
    server = await startServer()
    const house = await server.openRoom()
    await begun(house)
    const uma = await house.join({ as: 'seat', role: 'leo', name: 'Uma', second: true })
    const token = uma.welcome.token ?? ''
    const again = await killAndRestart(server)
    const { driver } = again.room(house.code).session
    expect(driver.game.seats.leo).toMatchObject({
      player: { name: 'Tom' },
      second: { name: 'Uma' },
      gone: ['first', 'second'],
    })
    const back = await TestClient.join(again.sdk, house.code, { as: 'seat', token })
    expect(back.welcome).toMatchObject({ seat: 'leo', second: true })
    expect(driver.game.seats.leo).toMatchObject({ awake: 'human', gone: ['first'] })
  })

  it('is restored with its code, paused at the same moment; seats are opened by their tokens alone', async () => {
    server = await startServer()
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    const { driver } = house.room.session
    const [before, secret] = [driver.game, mia.welcome.token ?? '']
    const actions = driver.record().actions
    const again = await killAndRestart(server)
    const { game, length } = again.room(house.code).session.driver
    expect(length).toBeGreaterThanOrEqual(actions.length)
    expect(game.phase).toEqual(before.phase)
    expect(game.clock.paused).toBe(true)
    // The log notes the room’s time regularly, too: it may have done so after the last action.
    expect(game.clock.now).toBeGreaterThanOrEqual(before.clock.now)
    expect(game.clock.now).toBeLessThanOrEqual(house.clock.now())
    expect(again.room(house.code).session.driver.record().actions.slice(0, actions.length)).toEqual(actions)

    const back = await TestClient.join(again.sdk, house.code, { as: 'seat', token: secret })
    again.room(house.code).broadcastPatch()
    await back.roundTrip()
    expect(back.mine).toMatchObject({ role: 'ava', host: true })
    expect(back.public).toMatchObject({ paused: true, phase: mia.public.phase })
    expect(back.welcome).toMatchObject({ playerId: mia.welcome.playerId, token: secret })
    const wrong = TestClient.join(again.sdk, house.code, { as: 'seat', token: 'A'.repeat(22) })
    await expect(wrong).rejects.toThrow('not-seated')
    expect((await fetch(`${again.url}/api/rooms/${house.code}`)).status).toBe(200)
    expect(tom.welcome.token).not.toBe(secret)
  })

  it('resumes with a countdown once everybody is back, or soon after if somebody stays away', async () => {
    server = await startServer()
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    const tokens = [mia, tom].map(({ welcome }) => welcome.token ?? '')
    for (const [i, missing] of [false, true].entries()) {
      const clock = new FakeClock(60_000 * (i + 1))
      const again = await killAndRestart(server, createGameRules(), clock)
      const room = again.room(house.code)
      const settle = async (guest: TestClient) => {
        room.broadcastPatch()
        await guest.roundTrip()
      }
      const back = await TestClient.join(again.sdk, house.code, { as: 'seat', token: tokens[0] ?? '' })
      await settle(back)
      expect(back.public).toMatchObject({ pausedBy: 'restart', countdown: null })
      if (missing) clock.advance(10_000)
      else await TestClient.join(again.sdk, house.code, { as: 'seat', token: tokens[1] ?? '' })
      await settle(back)
      expect(back.public.countdown).not.toBeNull()
      clock.advance(3_000)
      await settle(back)
      expect(back.public.paused).toBe(false)
      clock.advance(15_000)
      await settle(back)
      expect(back.public.people.leo.awake).toBe(missing ? 'sleepwalking' : 'human')
    }
  })

  it('gives a seat back to the page that took it, even if the page has not got its token', async () => {
    server = await startServer()
    const house = await server.openRoom()
    const sitting = (sdk: ColyseusSDK, page: string, knock: number, back = false) =>
      TestClient.join(sdk, house.code, {
        as: 'seat',
        role: 'leo',
        name: 'Tom',
        page: page.repeat(22),
        knock,
        back,
      })
    const first = await sitting(server.sdk, 'x', 0)
    const again = await killAndRestart(server)
    await expect(sitting(again.sdk, 'y', 0)).rejects.toThrow('taken')
    const back = await sitting(again.sdk, 'x', 1, true)
    expect(back.welcome).toMatchObject({ seat: 'leo', playerId: first.welcome.playerId })
  })

  it('knows which page has a seat, and which attempts of it are out of date', async () => {
    server = await startServer()
    const house = await server.openRoom()
    const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom', page: 'x'.repeat(22), knock: 0 })
    const token = tom.welcome.token ?? ''
    await house.join({ as: 'seat', token, page: 'y'.repeat(22), knock: 5 })
    const again = await killAndRestart(server)
    const joining = (page: string, knock: number, back: boolean) =>
      TestClient.join(again.sdk, house.code, { as: 'seat', token, page: page.repeat(22), knock, back })
    await expect(joining('x', 1, true)).rejects.toThrow('elsewhere')
    await expect(joining('y', 4, true)).rejects.toThrow('not-now')
    expect((await joining('y', 6, true)).welcome.seat).toBe('leo')
  })

  it('has one storybook for each night: an existing one is announced again', async () => {
    server = await startServer()
    const house = await server.openRoom({ percent: 5 })
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    await mia.ask('start', { prologue: false })
    await house.advance(60 * 60_000)
    expect(mia.public.phase).toBe('storybook')
    const [path] = mia.books
    const again = await killAndRestart(server)
    const back = await TestClient.join(again.sdk, house.code, { as: 'seat', token: mia.welcome.token ?? '' })
    expect([back.public.phase, back.books]).toEqual(['storybook', [path]])
    expect(readdirSync(again.dataDir)).not.toContain('books')
  })

  it('is closed if the rules have changed, and its story so far is kept', async () => {
    server = await startServer()
    const house = await server.openRoom()
    await begun(house)
    await house.advance(30 * 60_000)
    const rules = createGameRules()
    const again = await killAndRestart(server, { ...rules, version: rules.version + 1 })
    const answer = await fetch(`${again.url}/api/rooms/${house.code}`)
    const { reason, book } = (await answer.json()) as { reason: Rejection; book: string }
    expect([answer.status, reason]).toEqual([410, 'retired'])
    const page = await (await fetch(again.url + book)).text()
    expect(page).toContain('The Night That Was Put Back on the Shelf')
    expect(page).toContain('Ava was Mia')
    expect(page).toContain('Monday, when everyone')
    expect(savedIn(folder(crashNow(again.dataDir)))).toEqual([])
  })

  it('goes on from the last action that can be replayed', async () => {
    server = await startServer()
    const house = await server.openRoom()
    await begun(house)
    const { driver } = house.room.session
    const [accepted, rules] = [driver.length, createGameRules()]
    const forgetful = {
      ...rules,
      replay: ((seed, language, actions, after) =>
        rules.replay(seed, language, actions.slice(0, accepted - 1), after)) as typeof rules.replay,
    }
    const again = await killAndRestart(server, forgetful)
    const [saved] = savedIn(folder(crashNow(again.dataDir)))
    expect(saved?.actions).toEqual(again.room(house.code).session.driver.record().actions)
  })

  it('is not restored after half an hour without a server', async () => {
    const dataDir = folder()
    server = await startServer({ dataDir })
    const house = await server.openRoom()
    house.room.session.driver.stop()
    const copy = folder(crashNow(dataDir))
    await server.close()
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(join(copy, LOG_FILE))
    db.exec('UPDATE marks SET seen = seen - 31 * 60000')
    db.close()
    server = await startServer({ dataDir: copy })
    expect((await fetch(`${server.url}/api/rooms/${house.code}`)).status).toBe(404)
  })
})

describe('a server that is asked to stop', () => {
  it('does not wait for reserved seats', async () => {
    server = await startServer()
    const house = await server.openRoom()
    await begun(house)
    house.room.seatReservationTimeout = 3_600
    await reserve(server.url, house.code, { as: 'seat', role: 'ava', name: 'Mia' })
    const again = await killAndRestart(server)
    expect(again.room(house.code).session.driver.game.phase.id).toBe('prologue')
  })
})

describe('a server that is killed at any moment', () => {
  it('has sent nothing that is not in the log', async () => {
    server = await startServer()
    const house = await server.openRoom({ percent: 30 })
    house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
    const players = [
      await house.join({ as: 'seat', role: 'ava', name: 'Mia' }),
      await house.join({ as: 'seat', role: 'caleb', name: 'Tom' }),
    ]
    const { dataDir } = server
    const { driver } = house.room.session
    const { raw } = WebSocketClient.prototype
    let [frames, checked, lost] = [0, 0, 0]
    let known = 0
    WebSocketClient.prototype.raw = function (data, options, done) {
      frames++
      // What is in the log stays in it: only new actions are checked.
      if (driver.length > known && (checked < 30 || driver.length % 40 === 0)) {
        const copy = crashNow(dataDir)
        const length = savedIn(copy).find(({ code }) => code === house.code)?.actions.length ?? 0
        rmSync(copy, { recursive: true })
        if (length < driver.length) lost++
        known = driver.length
        checked++
      }
      return raw.call(this, data, options, done)
    }
    try {
      await playNight(house, players)
    } finally {
      WebSocketClient.prototype.raw = raw
    }
    expect(lost).toBe(0)
    expect(checked).toBeGreaterThan(30)
    expect(frames).toBeGreaterThan(checked)
  })
})

describe('the server’s process', () => {
  it('keeps its room and its players when it is killed and started again, and when it is stopped and started again', async () => {
    const dataDir = folder()
    const first = startProcess({ DATA_DIR: dataDir })
    processes.push(first)
    const port = await first.port()
    const url = `http://127.0.0.1:${port}`
    const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
    const mia = await TestClient.join(new ColyseusSDK(url), code, { as: 'seat', role: 'ava', name: 'Mia' })
    mia.room.reconnection.enabled = false
    const as = { as: 'seat', token: mia.welcome.token ?? '' } as const
    expect(await mia.ask('treasure', { text: 'Pancake letter' })).toBeNull()
    let running = first
    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      running.child.kill(signal)
      await running.ended
      running = startProcess({ DATA_DIR: dataDir, PORT: String(port) })
      processes.push(running)
      await running.port()
      const back = await TestClient.join(new ColyseusSDK(url), code, as)
      back.room.reconnection.enabled = false
      expect(back.public.people.ava).toMatchObject({
        player: 'Mia',
        treasure: 'Pancake letter',
        awake: 'human',
      })
      expect(running.lines.join()).not.toContain(as.token)
    }
  })
})
