/** A process learns late that another one has its room: it keeps nothing of it, however many clients have just asked for seats. */
import { setTimeout } from 'node:timers/promises'
import { matchMaker, Protocol } from '@colyseus/core'
import { ColyseusSDK } from '@colyseus/sdk'
import { afterAll, beforeAll, expect, it } from 'vitest'
import WebSocket from 'ws'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import { TestClient } from '../rooms/kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from '../rooms/kit/test-server.ts'
import { type BadNetwork, badNetwork } from '../support/bad-network.ts'
import { describeWith } from './kit/describe-with.ts'
import { type FleetProcess, type ProcessFleet, startProcessFleet } from './kit/process-fleet.ts'
import { until } from './kit/redis-server.ts'

interface Reservation {
  sessionId: string
  processId: string
}

describeWith(['redis-server'], 'a process that has lost a room', () => {
  let fleet: ProcessFleet
  let line: BadNetwork
  let old: TestServer
  let fresh: FleetProcess
  let house: TestRoom
  let token: string | null
  /** Seats at the old process, reserved before the room was lost; most of them are never taken. */
  let early: Reservation[]

  const reserve = async ({ url }: { url: string }): Promise<Reservation> => {
    const asked = await fetch(`${url}/matchmake/joinById/${house.code}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as: 'screen', version: PROTOCOL_VERSION }),
    })
    return (await asked.json()) as Reservation
  }
  /** How many states a socket gets that comes with a reservation, until it is closed. */
  const statesFor = ({ sessionId, processId }: Reservation): Promise<number> => {
    const { promise, resolve } = Promise.withResolvers<number>()
    const address = `${old.url.replace('http', 'ws')}/${processId}/${house.code}?sessionId=${sessionId}`
    const socket = new WebSocket(address)
    let states = 0
    socket.on('message', (frame: Buffer) => {
      if (frame[0] === Protocol.JOIN_ROOM) socket.send(Buffer.of(Protocol.JOIN_ROOM))
      if (frame[0] === Protocol.ROOM_STATE) states++
    })
    socket.on('close', () => resolve(states))
    socket.on('error', () => resolve(states))
    return promise
  }

  beforeAll(async () => {
    fleet = await startProcessFleet()
    line = await badNetwork(Number(new URL(fleet.redis.url).port))
    old = await startServer({ redisUrl: line.url.replace('http', 'redis') })
    house = await old.openRoom()
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    mia.room.reconnection.enabled = false
    token = mia.welcome.token
    expect(await mia.ask('start', { prologue: true })).toBeNull()
    await house.settle()
    fresh = await fleet.start()
    early = [await reserve(old), await reserve(old)]
    line.freeze()
    await until(async () => (await fleet.ownerOf(house.code).catch(() => null)) === fresh)
    line.heal()
    await until(async () => !mia.room.connection.isOpen)
  })
  afterAll(async () => {
    line.heal()
    await old.close()
    await line.close()
    await fleet.close()
  })

  it('shows nothing to whoever comes with a seat that it reserved before', async () => {
    expect(await statesFor(early[0] as Reservation)).toBe(0)
  })

  it('leads whoever asks it for a seat to the new owner, while others ask all the time', async () => {
    const asking = new AbortController()
    const crowd = (async () => {
      while (!asking.signal.aborted) {
        await reserve(old)
        await setTimeout(200)
      }
    })()
    const sdk = new ColyseusSDK(old.url)
    await until(async () => {
      const mia = await TestClient.join(sdk, house.code, { as: 'seat', token: token ?? '' }).catch(() => null)
      if (mia) mia.room.reconnection.enabled = false
      return mia !== null
    })
    asking.abort()
    await crowd
    expect(matchMaker.getLocalRoomById(house.code)).toBeUndefined()
  })

  it('takes the room back when its new owner dies, and the players go on', async () => {
    fresh.child.kill('SIGKILL')
    await until(async () => matchMaker.getLocalRoomById(house.code) !== undefined)
    const mia = await TestClient.join(new ColyseusSDK(old.url), house.code, {
      as: 'seat',
      token: token ?? '',
    })
    mia.room.reconnection.enabled = false
    await until(async () => !mia.public.paused && !mia.public.countdown)
    expect(await mia.ask('pace', { pace: 'brisk' })).toBeNull()
  })
})
