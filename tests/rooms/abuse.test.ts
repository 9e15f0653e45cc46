import { connect } from 'node:net'
import { Protocol } from '@colyseus/core'
import { pack } from 'msgpackr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RawClient, requestFrame } from './kit/raw-client.ts'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer
/** A room in the middle of its game that takes no part in the attacks. */
let nextDoor: TestRoom
let family: TestClient[]
/** Connections that stay idle while the other tests run. */
let stalled: { silent: RawClient; mute: Promise<void>; slow: Promise<void> }

beforeAll(async () => {
  server = await startServer()
  nextDoor = await server.openRoom({ seed: 5 })
  nextDoor.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
  family = [
    await nextDoor.join({ as: 'seat', role: 'ava', name: 'Mia' }),
    await nextDoor.join({ as: 'seat', role: 'leo', name: 'Tom' }),
    await nextDoor.join({ as: 'screen' }),
  ]
  const house = await server.openRoom()
  stalled = {
    silent: await RawClient.join(
      server.url,
      house.code,
      { as: 'seat', role: 'ava', name: 'x' },
      { acknowledges: false },
    ),
    mute: hangs(''),
    slow: hangs('POST /matchmake/joinById/AAAA HTTP/1.1\r\nHost: x\r\nContent-'),
  }
})
afterAll(() => server.close())

/** Connects, sends a text, and waits until the server closes the connection. */
function hangs(text: string): Promise<void> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.on('error', () => {})
  socket.resume()
  socket.write(text)
  return new Promise((resolve) => socket.once('close', () => resolve()))
}

/** The players of the other room do something, get an answer, and all of them see it. */
async function lifeGoesOn(): Promise<void> {
  const [mia, tom, screen] = family
  const name = `Tom ${server.errors.length}${Math.floor(performance.now())}`
  expect(await tom?.ask('rename', { name })).toBeNull()
  await nextDoor.settle()
  for (const guest of [mia, screen]) expect(guest?.public.people.leo.player).toBe(name)
}

async function abused(): Promise<{ house: TestRoom; owner: TestClient; raw(): Promise<RawClient> }> {
  const house = await server.openRoom()
  const owner = await house.join({ as: 'seat', role: 'ava', name: 'Owner' })
  return { house, owner, raw: () => RawClient.join(server.url, house.code, { as: 'neighbour' }) }
}

describe('a client that ', () => {
  it.each<[string, Buffer[]]>([
    ['sends a frame that is too large', [Buffer.alloc(80_000, Protocol.ROOM_REQUEST)]],
    [
      'claims millions',
      [Buffer.concat([requestFrame('draw', {}).subarray(0, 7), Buffer.from([0xdd, 1, 255, 255, 255])])],
    ],
    ['sends a request cut short', [Buffer.from([Protocol.ROOM_REQUEST])]],
    ['sends what only a server sends', [Buffer.from([Protocol.ROOM_STATE, 1, 2, 3])]],
    [
      'sends no request but a message',
      [Buffer.concat([Buffer.from([Protocol.ROOM_DATA, 0xa4]), Buffer.from('time'), pack({})])],
    ],
    ['sends inputs', [Buffer.from([Protocol.ROOM_INPUT_RELIABLE, 0, 0])]],
    ['sends nothing at all', [Buffer.alloc(0)]],
  ])('%s is cut off, and no other client is', async (_, frames) => {
    const { owner, raw } = await abused()
    const guest = await raw()
    for (const frame of frames) guest.send(frame)
    expect([1006, 1009, 4002]).toContain(await guest.closed)
    await lifeGoesOn()
    expect(await owner.ask('gentle', { on: true })).toBeNull()
    expect(server.errors).toEqual([])
  })

  it('floods the server with messages or with bytes is cut off', async () => {
    const { owner, raw } = await abused()
    const guests = await Promise.all(Array.from({ length: 10 }, raw))
    for (const guest of guests.slice(0, 5))
      for (let i = 0; i < 400; i++) guest.send(requestFrame('cheer', { cheer: i % 6 }))
    const drawing = {
      of: 'leo',
      strokes: Array.from({ length: 10 }, () => ({ color: 1, points: Array(800).fill(1_000) })),
    }
    for (const guest of guests.slice(5))
      for (let i = 0; i < 40; i++) guest.send(requestFrame('draw', drawing))
    for (const guest of guests) expect([1006, 4002]).toContain(await guest.closed)
    await lifeGoesOn()
    expect(await owner.ask('gentle', { on: true })).toBeNull()
    expect(server.errors).toEqual([])
  })

  it('sends absurd requests gets an answer to each of them, and stays connected', async () => {
    const { raw } = await abused()
    const guest = await raw()
    const before = guest.heard
    const absurd = ['toString', '__proto__', 'constructor', 'hasOwnProperty', 'cheer', 'start', 'time']
    for (const type of absurd)
      for (const payload of [null, [], { __proto__: null, cheer: -1 }, 'x'.repeat(20_000), [[[[[1]]]]]])
        guest.send(requestFrame(type, payload))
    await expect
      .poll(() => guest.heard - before, { timeout: 10_000 })
      .toBeGreaterThanOrEqual(absurd.length * 5)
    expect(server.errors).toEqual([])
    guest.socket.close()
  })

  it('does not read what it is sent is cut off', async () => {
    const { house, raw } = await abused()
    const guest = await raw()
    guest.stopReading()
    const client = house.room.clients.get(guest.sessionId)
    for (let i = 0; i < 20; i++) client?.raw(Buffer.alloc(1024 * 1024, 0))
    await expect.poll(() => house.room.clients.length, { timeout: 5_000 }).toBe(1)
    guest.socket.terminate()
    await lifeGoesOn()
  })
})

describe('a hundred neighbours', () => {
  it('cheer at once: their cheers are merged, and the room still answers its players', async () => {
    const { house, owner } = await abused()
    const screen = await house.join({ as: 'screen' })
    const crowd: TestClient[] = []
    for (let i = 0; i < 10; i++)
      crowd.push(...(await Promise.all(Array.from({ length: 10 }, () => house.join({ as: 'neighbour' })))))
    const actions = house.room.session.driver.record().actions.length
    for (let second = 0; second < 3; second++) {
      const answers = await Promise.all(
        crowd.map((guest, i) => guest.ask('cheer', { cheer: i % 10 === 0 ? 1 : 2 })),
      )
      expect(answers.filter((answer) => answer !== null)).toEqual([])
      expect(await owner.ask('gentle', { on: second % 2 === 0 })).toBeNull()
      await house.advance(1_000)
      await house.settle()
    }
    const heard = screen.cues.filter(({ type }) => type === 'cheer').map(({ n }) => n)
    expect(heard.length).toBeGreaterThanOrEqual(6)
    expect(heard.length).toBeLessThanOrEqual(3 * 8)
    expect(heard.filter((n) => n === 2).length).toBeGreaterThanOrEqual(3)
    expect(house.room.session.driver.record().actions.length - actions).toBeLessThanOrEqual(3 * 9)
    await lifeGoesOn()
  })
})

describe('another room', () => {
  it('plays on undisturbed during all of these attacks', async () => {
    const { raw } = await abused()
    let going = true
    const attack = async () => {
      while (going) {
        const guests = await Promise.all(Array.from({ length: 5 }, raw)).catch(() => [])
        for (const [i, guest] of guests.entries())
          for (let n = 0; n < 80; n++)
            guest.send(i === 0 ? Buffer.from([n, 0xdd, 255, 255]) : requestFrame('cheer', { cheer: n }))
        await Promise.all(guests.map((guest) => guest.closed))
      }
    }
    const attacking = attack()
    const [mia, tom, screen] = family
    expect(await mia?.ask('start', { prologue: true })).toBeNull()
    const phases = new Set<string>()
    for (let turn = 0; turn < 30; turn++) {
      await nextDoor.advance(20_000)
      expect(await tom?.ask('slow', { on: true })).toBe('not-host')
      expect(await mia?.ask('slow', { on: turn % 2 === 0 })).toBeNull()
      await nextDoor.settle()
      const { driver } = nextDoor.room.session
      phases.add(driver.game.phase.id)
      for (const guest of [mia, tom, screen])
        expect(guest?.public).toEqual(JSON.parse(JSON.stringify(driver.publicView())))
    }
    going = false
    await attacking
    expect(phases.size).toBeGreaterThan(8)
    expect(server.errors).toEqual([])
  })
})

describe('an idle connection', () => {
  it('is closed: before a request, in the middle of one, and after joining', async () => {
    await Promise.all([stalled.mute, stalled.slow, stalled.silent.closed])
    expect(server.errors).toEqual([])
  })
})
