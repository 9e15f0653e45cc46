import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CLOSE_CODES } from '../../shared/protocol/notices.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

/** Mia plays Ava and Tom plays Leo; the game has begun. */
async function begun(house: TestRoom) {
  const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
  const tom = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
  await mia.ask('start', { prologue: true })
  await house.settle()
  return { mia, tom }
}

describe('a phone that loses its connection', () => {
  it('reconnects by itself to its own seat, and sees what others have done', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    await house.cut(tom)
    await mia.ask('skip', {})
    await tom.reconnected()
    await house.settle()
    expect(tom.mine?.role).toBe('leo')
    expect(tom.public).toEqual(mia.public)
    expect(tom.public.scene).toMatchObject({ aim: expect.any(String) })
    expect(tom.welcome.seat).toBe('leo')
    expect(house.room.session.driver.game.seats.leo).toMatchObject({ awake: 'human', droppedAt: null })
  })

  it('is replaced by a bot after a while, and gets its role back at once', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    await house.advance(14_999)
    expect(mia.public.people.leo.awake).toBe('human')
    await house.advance(1)
    expect(mia.public.people.leo).toMatchObject({ player: 'Tom', awake: 'sleepwalking' })
    const back = await house.join({ as: 'seat', token: tom.welcome.token ?? '' })
    await house.settle()
    expect(mia.public.people.leo.awake).toBe('human')
    expect(back.mine?.role).toBe('leo')
    expect(mia.cues.map(({ type }) => type)).toEqual(expect.arrayContaining(['fell-asleep', 'came-back']))
  })

  it('is played for while its page is hidden behind another app, though its socket lives', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    await tom.room.request('hidden', { hidden: true })
    await house.advance(14_999)
    expect(mia.public.people.leo.awake).toBe('human')
    await house.advance(1)
    expect(mia.public.people.leo.awake).toBe('sleepwalking')
    await tom.room.request('hidden', { hidden: false })
    await house.settle()
    expect(mia.public.people.leo.awake).toBe('human')
    await expect(tom.room.request('hidden', { hidden: 'yes' })).rejects.toMatchObject({ reason: 'malformed' })
  })

  it('opens its seat by its token after a reload, and the old page can no longer reconnect', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    const reconnectionToken = tom.room.reconnectionToken
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    const reloaded = await house.join({ as: 'seat', token: tom.welcome.token ?? '' })
    await house.settle()
    expect(reloaded.mine).toEqual(JSON.parse(JSON.stringify(house.room.session.driver.seatView('leo'))))
    await expect(server.sdk.reconnect(reconnectionToken)).rejects.toThrow()
    expect(await reloaded.ask('rename', { name: 'x' })).toBe('not-now')
    expect(reloaded.public).toEqual(mia.public)
  })

  it('has its role and its secret after ten minutes, and a list of what it missed', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    await house.join({ as: 'screen' })
    house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
    // On Wednesday they have chosen their secrets.
    while (mia.public.phase !== 'hour' || mia.public.evening !== 'wednesday') {
      await mia.ask('skip', {})
      await house.advance(1_000)
    }
    const [role, secret] = [tom.mine?.role, tom.mine?.secret]
    expect(secret).not.toBeNull()
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    await house.advance(600_000)
    const back = await house.join({ as: 'seat', token: tom.welcome.token ?? '' })
    await house.settle()
    expect([back.mine?.role, back.mine?.secret?.id]).toEqual([role, secret?.id])
    expect(back.mine?.whileAsleep).not.toEqual([])
    expect(mia.public.people.leo).toMatchObject({ player: 'Tom', awake: 'human' })
  })

  it('does not lose its seat to an earlier join attempt of its own that arrives late', async () => {
    const house = await server.openRoom()
    const { tom } = await begun(house)
    const knocking = (id: string, n: number) =>
      house.join({ as: 'seat', token: tom.welcome.token ?? '', page: id.repeat(22), knock: n })
    const back = await knocking('x', 2)
    expect(await tom.over()).toBe(CLOSE_CODES.elsewhere)
    await expect(knocking('x', 1)).rejects.toThrow('not-now')
    expect(await back.ask('goodnight', { to: 'ava' })).not.toBe('not-seated')
    expect(back.connected).toBe(true)
    // Attempts of another page are counted separately.
    await knocking('y', 0)
    expect(await back.over()).toBe(CLOSE_CODES.elsewhere)
  })

  it('does not by itself take the seat back from a page that was opened later, but does when a person opens it', async () => {
    const house = await server.openRoom()
    const { tom } = await begun(house)
    const token = tom.welcome.token ?? ''
    const first = await house.join({ as: 'seat', token, page: 'x'.repeat(22), knock: 0 })
    first.room.reconnection.enabled = false
    // Its connection breaks, so it is not told that the seat was opened elsewhere.
    await house.cut(first)
    const second = await house.join({ as: 'seat', token, page: 'y'.repeat(22), knock: 0 })
    const finding = house.join({ as: 'seat', token, page: 'x'.repeat(22), knock: 1, back: true })
    await expect(finding).rejects.toThrow('elsewhere')
    expect(second.connected).toBe(true)
    // The page that has the seat may reconnect, and any page may when a person opens it.
    second.room.reconnection.enabled = false
    await house.cut(second)
    const again = await house.join({ as: 'seat', token, page: 'y'.repeat(22), knock: 1, back: true })
    expect(again.connected).toBe(true)
    await house.join({ as: 'seat', token, page: 'x'.repeat(22), knock: 2 })
    expect(await again.over()).toBe(CLOSE_CODES.elsewhere)
  })

  it('takes its seat once, even if the connection broke before the answer', async () => {
    const house = await server.openRoom()
    const sitting = (id: string, n: number) =>
      house.join({ as: 'seat', role: 'leo', name: 'Tom', page: id.repeat(22), knock: n })
    const first = await sitting('x', 0)
    first.room.reconnection.enabled = false
    await house.cut(first)
    const again = await sitting('x', 1)
    expect(again.welcome).toMatchObject({ seat: 'leo', playerId: first.welcome.playerId })
    await expect(sitting('y', 0)).rejects.toThrow('taken')
  })

  it('has its seat kept for its person', async () => {
    const house = await server.openRoom()
    const { tom } = await begun(house)
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    await house.advance(60_000)
    await expect(house.join({ as: 'seat', role: 'leo', name: 'Eve' })).rejects.toThrow('taken')
  })

  it('is not the host any more when it leaves on purpose', async () => {
    const house = await server.openRoom()
    const { mia, tom } = await begun(house)
    await mia.room.leave()
    await house.settle()
    expect(await tom.ask('pause', { on: true })).toBeNull()
    await house.settle()
    expect(tom.public.paused).toBe(true)
  })
})

describe('a screen', () => {
  it('reconnects by itself and is up to date', async () => {
    const house = await server.openRoom()
    const { mia } = await begun(house)
    const screen = await house.join({ as: 'screen' })
    await house.cut(screen)
    await mia.ask('skip', {})
    await screen.reconnected()
    await house.settle()
    expect(screen.public).toEqual(mia.public)
    expect(screen.seatsSeen).toEqual([])
  })

  it('can be replaced by another', async () => {
    const house = await server.openRoom()
    const { mia } = await begun(house)
    const screen = await house.join({ as: 'screen' })
    await screen.room.leave()
    await house.advance(60_000)
    const another = await house.join({ as: 'screen' })
    await house.settle()
    expect(another.public).toEqual(mia.public)
  })
})

describe('a game that nobody watches', () => {
  const alone = async (house: TestRoom) => {
    const { mia, tom } = await begun(house)
    mia.room.reconnection.enabled = false
    await house.cut(mia)
    return { token: mia.welcome.token ?? '', tom }
  }

  it('has another host after a minute, whose phone keeps it going without a screen', async () => {
    const house = await server.openRoom()
    const { tom } = await alone(house)
    await house.advance(59_999)
    expect([tom.public.host, tom.public.paused]).toEqual(['ava', false])
    await house.advance(10_000)
    expect([tom.public.host, tom.public.paused]).toEqual(['leo', false])
  })

  it('is paused after a minute without a screen and without any player’s phone, and resumes with a countdown with either', async () => {
    const house = await server.openRoom()
    const { tom, token } = await alone(house)
    tom.room.reconnection.enabled = false
    await house.cut(tom)
    const { driver } = house.room.session
    await expect.poll(() => driver.game.seats.leo.droppedAt).not.toBeNull()
    await house.advance(59_999)
    expect(driver.game.clock.paused).toBe(false)
    await house.advance(1)
    expect(driver.game.clock).toMatchObject({ paused: true, pausedBy: 'nobody', countdown: null })
    const screen = await house.join({ as: 'screen' })
    await house.settle()
    expect(screen.public.countdown).not.toBeNull()
    await house.advance(3_000)
    expect(screen.public.paused).toBe(false)
    await screen.room.leave()
    await house.advance(60_000)
    expect(driver.game.clock.pausedBy).toBe('nobody')
    const mia = await house.join({ as: 'seat', token })
    await house.advance(3_000)
    expect(mia.public.paused).toBe(false)
  })

  it('is not paused when a screen is back in time', async () => {
    const house = await server.openRoom()
    const { tom } = await alone(house)
    await house.advance(40_000)
    await house.join({ as: 'screen' })
    await house.advance(40_000)
    expect(tom.public.paused).toBe(false)
  })

  it('is resumed by the host alone if the host has paused it', async () => {
    const house = await server.openRoom()
    const { mia } = await begun(house)
    await mia.ask('pause', { on: true })
    await house.join({ as: 'screen' })
    await house.advance(10 * 60_000)
    expect(mia.public).toMatchObject({ paused: true, pausedBy: 'host' })
    await mia.ask('pause', { on: false })
    await house.advance(3_000)
    expect(mia.public.paused).toBe(false)
  })
})

describe('screens', () => {
  it('that have lost their connection do not count towards the limit', async () => {
    const house = await server.openRoom()
    await begun(house)
    for (let i = 0; i < 12; i++) {
      const screen = await house.join({ as: 'screen' })
      screen.room.reconnection.enabled = false
      await house.cut(screen)
    }
    expect((await house.join({ as: 'screen' })).public.phase).toBe('prologue')
  })
})
