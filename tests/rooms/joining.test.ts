import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

const sit = (house: TestRoom, role: Role, name: string = role) => house.join({ as: 'seat', role, name })
/** Why a join was refused. */
const refusal = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'let in',
    (error: Error) => error.message,
  )

describe('joining', () => {
  it('gives a player a seat, a token, and the address of the room', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava', '  Mia  ')
    expect(mia.welcome.seat).toBe('ava')
    expect(mia.welcome.token).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(mia.welcome.address).toBe(`${server.url}/${house.code}`)
    await house.settle()
    expect(mia.public.people.ava.player).toBe('Mia')
    expect(mia.mine?.role).toBe('ava')
    expect(mia.mine?.host).toBe(true)
  })

  it('shows screens and neighbours the public view, and no private one', async () => {
    const house = await server.openRoom()
    await sit(house, 'leo')
    const guests = [await house.join({ as: 'screen' }), await house.join({ as: 'neighbour' })]
    await house.settle()
    for (const guest of guests) {
      expect(guest.public.people.leo.player).toBe('leo')
      expect(guest.seatsSeen).toEqual([])
      expect(guest.welcome).toMatchObject({ seat: null, token: null })
    }
  })

  it('shows the room at once, to the first client too, and when it has just been opened', async () => {
    const house = await server.openRoom()
    const screen = await house.join({ as: 'screen' })
    expect(screen.public.phase).toBe('lobby')
  })

  it('refuses a role that is taken, and every role when all are taken', async () => {
    const house = await server.openRoom()
    await sit(house, 'ava')
    expect(await refusal(sit(house, 'ava'))).toBe('taken')
    for (const role of ['leo', 'elara', 'caleb'] as const) await sit(house, role)
    expect(await refusal(sit(house, 'ava'))).toBe('full')
    const neighbour = await house.join({ as: 'neighbour' })
    expect(neighbour.welcome.seat).toBeNull()
  })

  it('gives a lobby seat whose phone is gone for good to whoever takes it, but to nobody once the night has begun', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava', 'Mia')
    const tom = await sit(house, 'leo', 'Tom')
    const summary = () => house.room.summary().roles
    mia.room.reconnection.enabled = false
    await house.cut(mia)
    expect(await refusal(sit(house, 'ava', 'Zoe'))).toBe('taken')
    house.room.session.disconnect(mia.room.sessionId)
    expect(summary().ava.player).toBeNull()
    expect((await sit(house, 'ava', 'Zoe')).welcome.seat).toBe('ava')
    expect(summary().ava.player).toBe('Zoe')
    expect(await refusal(house.join({ as: 'seat', token: mia.welcome.token ?? '' }))).toBe('not-seated')
    // With the seat the host's controls have passed on.
    await house.settle()
    expect(tom.mine?.host).toBe(true)
    expect(await tom.ask('start', { prologue: false })).toBeNull()
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    house.room.session.disconnect(tom.room.sessionId)
    expect(await refusal(sit(house, 'leo', 'Ann'))).toBe('taken')
  })

  it('keeps a lobby seat for a phone that comes back by its token, however late', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava', 'Mia')
    mia.room.reconnection.enabled = false
    await house.cut(mia)
    house.room.session.disconnect(mia.room.sessionId)
    const back = await house.join({ as: 'seat', token: mia.welcome.token ?? '' })
    expect(back.welcome.seat).toBe('ava')
    expect(await refusal(sit(house, 'ava', 'Zoe'))).toBe('taken')
  })

  it('refuses new players and neighbours while the room is locked, but neither its players nor screens', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava')
    expect(await mia.ask('lock', { on: true })).toBeNull()
    expect(await refusal(sit(house, 'leo'))).toBe('locked')
    expect(await refusal(house.join({ as: 'neighbour' }))).toBe('locked')
    await house.join({ as: 'screen' })
    const again = await house.join({ as: 'seat', token: mia.welcome.token ?? '' })
    expect(again.welcome.seat).toBe('ava')
  })

  it('refuses clients of another version, and malformed options', async () => {
    const house = await server.openRoom()
    const join = (options: object) => refusal(server.sdk.joinById(house.code, options))
    expect(await join({ version: PROTOCOL_VERSION + 1, as: 'screen' })).toBe('old-version')
    expect(await join({ version: PROTOCOL_VERSION, as: 'host' })).toBe('malformed')
    expect(await join({})).toBe('malformed')
    expect(await join({ version: PROTOCOL_VERSION, as: 'seat', token: 'A'.repeat(22) })).toBe('not-seated')
  })

  it('refuses a profane name', async () => {
    const house = await server.openRoom()
    expect(await refusal(sit(house, 'ava', 'fuck'))).toBe('not-kind')
    expect(house.room.session.summary(house.code).roles.ava.player).toBeNull()
  })

  it('truncates a name of ten thousand characters, and keeps an emoji', async () => {
    const house = await server.openRoom()
    await sit(house, 'ava', 'x'.repeat(10_000))
    const leo = await sit(house, 'leo', '🦄 Łukasz')
    await house.settle()
    expect(leo.public.people.ava.player).toBe('x'.repeat(20))
    expect(leo.public.people.leo.player).toBe('🦄 Łukasz')
  })

  it('is possible for a hundred neighbours and no more', async () => {
    const house = await server.openRoom()
    for (let i = 0; i < 100; i += 10) {
      await Promise.all(Array.from({ length: 10 }, () => house.join({ as: 'neighbour' })))
    }
    expect(await refusal(house.join({ as: 'neighbour' }))).toBe('full')
    expect((await sit(house, 'ava')).welcome.seat).toBe('ava')
    expect(house.room.session.summary(house.code).neighbours).toBe(100)
  })

  it('is not possible without a room, and clients cannot create rooms by the matchmaker', async () => {
    expect(await refusal(server.sdk.joinById('ZZZZ', { version: PROTOCOL_VERSION, as: 'screen' }))).toMatch(
      /not found/,
    )
    expect(await refusal(server.sdk.create('house', {}))).toMatch(/invalid method/)
    expect(await refusal(server.sdk.joinOrCreate('house', {}))).toMatch(/invalid method/)
  })
})

describe('a seat opened twice', () => {
  it('belongs to the newest connection; the older one is told, and can do nothing any more', async () => {
    const house = await server.openRoom()
    const first = await sit(house, 'ava')
    const token = first.welcome.token ?? ''
    const second = await house.join({ as: 'seat', token })
    expect(await first.over()).toBe(CLOSE_CODES.elsewhere)
    expect(second.welcome).toEqual(first.welcome)
    await house.settle()
    expect(second.mine?.role).toBe('ava')
    expect(await second.ask('gentle', { on: true })).toBeNull()
    expect(house.room.session.driver.game.seats.ava).toMatchObject({ awake: 'human', droppedAt: null })
  })

  it('is the one of the token, even if another role is asked for', async () => {
    const house = await server.openRoom()
    const first = await sit(house, 'ava')
    const token = first.welcome.token ?? ''
    const second = await house.join({ as: 'seat', role: 'leo', name: 'Mia', token })
    expect(second.welcome.seat).toBe('ava')
    await first.over()
    expect(house.room.session.summary(house.code).roles.leo.player).toBeNull()
  })
})

describe('changing roles', () => {
  it('by a swap in the lobby: a player gets the view of the new role, and the old one no longer', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava', 'Mia')
    expect(await mia.ask('swap', { role: 'caleb' })).toBeNull()
    await house.settle()
    expect(mia.welcome.seat).toBe('caleb')
    expect(mia.welcomes[0]?.token).toBe(mia.welcome.token)
    expect(mia.seatsSeen).toEqual(['caleb'])
    expect(mia.mine?.role).toBe('caleb')
    const tom = await sit(house, 'ava', 'Tom')
    await house.settle()
    expect(tom.seatsSeen).toEqual(['ava'])
    expect(mia.seatsSeen).toEqual(['caleb'])
  })

  it('by leaving: a bot plays the role, and the next phone is the host’s', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava')
    const tom = await sit(house, 'leo')
    await mia.room.leave()
    await house.settle()
    expect(tom.public.people.ava).toMatchObject({ player: null, awake: 'house' })
    expect(tom.mine?.host).toBe(true)
    expect(await refusal(house.join({ as: 'seat', token: mia.welcome.token ?? '' }))).toBe('not-seated')
  })

  it('by joining late: a new player takes over a role from a bot', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava')
    await mia.ask('start', { prologue: true })
    await house.advance(50_000)
    const late = await sit(house, 'elara', 'Nora')
    await house.settle()
    expect(late.mine?.role).toBe('elara')
    expect(mia.public.people.elara).toMatchObject({ player: 'Nora', awake: 'human' })
    expect(mia.cues.map(({ type }) => type)).toContain('took-over')
  })

  it('by being removed by the host: the player is told, and the token opens nothing any more', async () => {
    const house = await server.openRoom()
    const mia = await sit(house, 'ava')
    const tom = await sit(house, 'leo')
    expect(await mia.ask('remove', { role: 'leo' })).toBeNull()
    expect(await tom.over()).toBe(CLOSE_CODES.removed)
    expect(await refusal(house.join({ as: 'seat', token: tom.welcome.token ?? '' }))).toBe('not-seated')
    await house.settle()
    expect(mia.public.people.leo.player).toBeNull()
  })

  it('for another night: roles rotate, and each player gets the view of the new one', async () => {
    const house = await server.openRoom({ percent: 10 })
    const guests = [await sit(house, 'ava'), await sit(house, 'leo')]
    await guests[0]?.ask('start', { prologue: false })
    await house.advance(60 * 60_000)
    expect(guests[0]?.public.phase).toBe('storybook')
    for (const guest of guests) expect(await guest.ask('again', {})).toBeNull()
    await house.settle()
    const { seats } = house.room.session.driver.game
    for (const guest of guests) {
      const role = ROLES.find((each) => seats[each].player?.id === guest.welcome.playerId)
      expect(role).toBeDefined()
      expect(guest.welcome.seat).toBe(role)
      expect(guest.seatsSeen).toEqual([role])
    }
  })
})
