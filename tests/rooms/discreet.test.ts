import { Protocol } from '@colyseus/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActionType } from '../../shared/protocol/actions.ts'
import { RawClient, requestFrame } from './kit/raw-client.ts'
import { playNight } from './kit/room-player.ts'
import type { TestClient } from './kit/test-client.ts'
import { startServer, type TestRoom, type TestServer } from './kit/test-server.ts'
import { SecretWatch } from './kit/wiretap.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ metricsPassword: 'a dozen lights' })
})
afterAll(() => server.close())

/** A bot that types something of its own, with markup in it, wherever its seat may type. */
async function typeWherePossible(guest: TestClient, typed: string[]): Promise<void> {
  for (const [type, options] of Object.entries(guest.mine?.legal ?? {})) {
    if (!options.some((option) => 'text' in option) || typed.length > 40) continue
    const text = `<i>${guest.welcome.seat} ${typed.length}</i> & "snow"`
    if ((await guest.send(type as ActionType, { text })) === null) typed.push(text)
  }
}

async function family(house: TestRoom): Promise<TestClient[]> {
  house.room.maxMessagesPerSecond = Number.POSITIVE_INFINITY
  return [
    await house.join({ as: 'seat', role: 'ava', name: '<b>Mirabella</b>' }),
    await house.join({ as: 'seat', role: 'leo', name: 'Tom "the" Owl' }),
  ]
}

describe('the log of a whole night', () => {
  it('has no token, no secret and nothing that was typed in it; the storybook shows what was typed, escaped', async () => {
    const house = await server.openRoom({ seed: 17 })
    const watch = new SecretWatch(house)
    const guests = await family(house)
    const typed: string[] = []
    const known = new Set<string>()
    const wrong = 'W'.repeat(22)
    await house.join({ as: 'seat', token: wrong }).catch(() => {})
    await guests[1]?.send('treasure', { text: 7, whisper: 'the cellar key' })
    await house.settle()
    for (const guest of guests) await typeWherePossible(guest, typed)
    await playNight(house, guests, async () => {
      for (const guest of guests) await typeWherePossible(guest, typed)
      for (const role of ['ava', 'leo'] as const) for (const text of watch.secretsOf(role)) known.add(text)
    })
    const secrets = [
      ...guests.flatMap(({ welcome, room }) => [
        welcome.token ?? '?',
        room.reconnectionToken,
        room.sessionId,
      ]),
      ...known,
      ...typed,
      ...['Mirabella', 'the "owl"', 'the cellar key', 'a dozen lights', wrong],
    ]
    expect(typed.length).toBeGreaterThan(5)
    expect(known.size).toBeGreaterThan(10)
    const log = server.logged.join('')
    expect(log).toContain(house.code)
    expect(
      secrets.filter((text) => log.includes(text) || log.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual([])
    expect(server.errors).toEqual([])

    const [path = ''] = guests[0]?.books ?? []
    const page = await fetch(server.url + path)
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    const html = await page.text()
    expect(html).toContain('&lt;b&gt;Mirabella&lt;/b&gt;')
    expect(html).toContain('&lt;/i&gt; &amp; &quot;snow&quot;')
    expect(html).not.toMatch(/<i>(ava|leo)|<script|<b>Mira| on[a-z]+="|style="/)
  })
})

describe('a host', () => {
  it('can hide the code: no view has it any more, of a screen, a neighbour or a seat', async () => {
    const house = await server.openRoom()
    const [mia, tom] = await family(house)
    const others = [await house.join({ as: 'screen' }), await house.join({ as: 'neighbour' })]
    expect(await mia?.ask('hide-code', { on: true })).toBeNull()
    await house.settle()
    for (const guest of [mia, tom, ...others]) {
      expect(guest?.public.codeHidden).toBe(true)
      expect(JSON.stringify([guest?.public, guest?.mine])).not.toContain(house.code)
    }
  })

  it('can switch typing off: typed text is refused everywhere, and no phone offers to type', async () => {
    const house = await server.openRoom()
    const [mia, tom] = await family(house)
    expect(await mia?.ask('typing', { on: false })).toBeNull()
    await house.settle()
    expect(JSON.stringify(tom?.mine?.legal)).not.toContain('"text"')
    expect(tom?.mine?.legal).toHaveProperty('treasure')
    for (const type of ['treasure', 'fear', 'line', 'name-stars', 'last-line'])
      expect([type, await tom?.send(type, { text: 'my own words' })]).toEqual([type, 'typing-off'])
    expect(await tom?.ask('rename', { name: 'my own words' })).toBe('typing-off')
    // A new player is called by their role: names are typed, too.
    const late = await house.join({ as: 'seat', role: 'elara', name: 'my own words' })
    await house.settle()
    expect(late.public.people.elara.player).toBe('Elara')
    expect(JSON.stringify(house.room.session.driver.game)).not.toContain('my own words')
  })
})

describe('what one seat alone sees', () => {
  it('reaches that seat, and nobody else hears that anything was sent', async () => {
    const house = await server.openRoom()
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
    const heard = { screen: 0, leo: 0 }
    const others = {
      screen: await RawClient.join(server.url, house.code, { as: 'screen' }),
      leo: await RawClient.join(server.url, house.code, { as: 'seat', role: 'leo', name: 'Tom' }),
    }
    for (const guest of Object.values(others)) await roundTrip(guest)
    await house.settle()
    for (const [who, guest] of Object.entries(others)) {
      await roundTrip(guest)
      heard[who as keyof typeof heard] = guest.heard
    }
    const change = new Promise((resolve) => mia.room.onStateChange.once(resolve))
    expect(await mia.ask('gentle', { on: true })).toBeNull()
    await house.settle()
    await change
    expect(mia.mine?.gentle).toBe(true)
    for (const [who, guest] of Object.entries(others)) {
      await roundTrip(guest)
      // The answer to its own question is all it has heard.
      expect(guest.heard - heard[who as keyof typeof heard]).toBe(1)
    }
  })
})

/** Everything the server has sent until now has arrived when this is done. */
async function roundTrip(guest: RawClient): Promise<void> {
  const answered = new Promise<void>((resolve) => {
    guest.socket.on('message', function listen(frame: Buffer) {
      if (frame[0] !== Protocol.ROOM_RESPONSE) return
      guest.socket.off('message', listen)
      resolve()
    })
  })
  guest.send(requestFrame('time', {}))
  await answered
}
