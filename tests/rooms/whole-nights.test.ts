import { isDeepStrictEqual } from 'node:util'
import { StateView } from '@colyseus/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatOf } from '../../server/room/state-sync.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { playNight } from './kit/room-player.ts'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'
import { mentions, SecretWatch, tapWires } from './kit/wiretap.ts'

let server: TestServer
const wires = tapWires()
beforeAll(async () => {
  server = await startServer()
})
afterAll(async () => {
  wires.release()
  await server.close()
})

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What differs between a client's views and the server's. */
function differences(house: TestRoom, guests: readonly TestClient[]): string[] {
  const { driver } = house.room.session
  return guests.flatMap((guest) => {
    const { seat } = guest.welcome
    const wrong: string[] = []
    if (!isDeepStrictEqual(guest.public, asJson(driver.publicView()))) wrong.push(`public of ${seat}`)
    if (seat && !isDeepStrictEqual(guest.mine, asJson(driver.seatView(seat)))) wrong.push(`${seat}'s own`)
    if (!isDeepStrictEqual(guest.seatsSeen, seat ? [seat] : [])) wrong.push(`seats seen by ${seat}`)
    return wrong
  })
}

async function table(roles: readonly Role[], seed: number) {
  const house = await server.openRoom({ seed })
  // Hours of room time pass in seconds here, and so do their messages.
  house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
  const watch = new SecretWatch(house)
  const players: TestClient[] = []
  for (const role of roles) players.push(await house.join({ as: 'seat', role, name: `${role}'s player` }))
  const others = [await house.join({ as: 'screen' }), await house.join({ as: 'neighbour' })]
  return { house, watch, players, guests: [...players, ...others] }
}

describe('a night over real connections', () => {
  it.each<[string, Role[], number]>([
    ['one person', ['leo'], 11],
    ['two people', ['ava', 'caleb'], 12],
    ['three people', ['ava', 'elara', 'leo'], 13],
    ['four people', [...ROLES], 14],
  ])(
    'with %s reaches its storybook; no client ever receives another’s private texts, and all see what they should',
    async (_, roles, seed) => {
      const { house, watch, players, guests } = await table(roles, seed)
      const wrong = new Set<string>()
      let steps = 0
      await playNight(house, players, () => {
        steps++
        for (const difference of differences(house, guests)) wrong.add(difference)
        for (const guest of guests) watch.check(guest, wires.sentTo(guest.room.sessionId))
      })
      expect(steps).toBeGreaterThan(50)
      expect([...wrong]).toEqual([])
      expect(watch.leaks).toEqual([])
      expect(server.errors).toEqual([])

      // The wiretap had something to look for: each seat had private texts, and its own phone received them.
      for (const player of players) {
        const bytes = Buffer.concat(wires.sentTo(player.room.sessionId))
        const own = watch.secretsOf(player.welcome.seat ?? 'ava')
        expect(own.length).toBeGreaterThan(3)
        expect(own.filter((text) => mentions(bytes, text))).toEqual(own)
      }

      // Only its owner knows a token.
      for (const owner of players) {
        for (const guest of guests) {
          const bytes = Buffer.concat(wires.sentTo(guest.room.sessionId))
          expect(bytes.includes(owner.welcome.token ?? '?')).toBe(guest === owner)
        }
      }

      // There is a storybook, and every client has its link.
      const [path = ''] = players[0]?.books ?? []
      for (const guest of guests) expect(guest.books).toEqual([path])
      const page = await fetch(server.url + path)
      expect(page.status).toBe(200)
      const { scene } = players[0]?.public ?? {}
      expect(await page.text()).toContain(scene?.phase === 'storybook' ? scene.book.title : '?')
    },
  )

  it('would be found to leak if a screen were sent a seat’s private view', async () => {
    const { house, watch, guests } = await table(['ava', 'leo'], 15)
    const [player, , screen] = guests
    const client = house.room.clients.get(screen?.room.sessionId ?? '')
    if (!player || !screen || !client) throw new Error('somebody is missing')
    client.view = new StateView()
    client.view.add(seatOf(house.room.state, 'leo'))
    await playNight(house, [player], () => watch.check(screen, wires.sentTo(screen.room.sessionId)))
    expect(watch.leaks).toContainEqual({ role: null, of: 'leo', text: expect.any(String) })
  })

  it('is the same for a phone that is reloaded in every phase', async () => {
    const { house, players } = await table(['elara', 'leo'], 21)
    const [host, second] = players
    const token = second?.welcome.token ?? ''
    let phone = second
    const phases = new Set<string>()
    const wrong = new Set<string>()
    await playNight(house, host ? [host] : [], async () => {
      const { phase } = host?.public ?? {}
      if (!phase || phases.has(phase)) return
      phases.add(phase)
      const reloaded = await house.join({ as: 'seat', token })
      await phone?.over()
      phone = reloaded
      await house.settle()
      for (const difference of differences(house, [reloaded])) wrong.add(`${difference} in ${phase}`)
    })
    expect([...wrong]).toEqual([])
    expect(phases.size).toBeGreaterThan(20)
  })

  it('goes on to its end without any phone', async () => {
    const { house, players } = await table(['ava', 'leo'], 31)
    await players[0]?.ask('start', { prologue: false })
    for (const player of players) {
      player.room.reconnection.enabled = false
      await house.cut(player)
    }
    await house.advance(2 * 60 * 60_000)
    expect(house.room.session.driver.game.phase.id).toBe('storybook')
  })
})
