import { request } from 'node:http'
import { connect } from 'node:net'
import { ColyseusSDK } from '@colyseus/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { parseTrust } from '../../server/admission/client-address.ts'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

let server: TestServer

/** The header in which a proxy names the address of its client. */
const at = (address: string) => ({ 'x-forwarded-for': address })
const lookUp = (code: string, address: string) =>
  fetch(`${server.url}/api/rooms/${code}`, { headers: at(address) })
const open = (address: string) => fetch(`${server.url}/api/rooms`, { method: 'POST', headers: at(address) })
const join = (code: string, address: string, body: object = { version: PROTOCOL_VERSION, as: 'screen' }) =>
  fetch(`${server.url}/matchmake/joinById/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...at(address) },
    body: JSON.stringify(body),
  })
const reasonOf = async (answer: Response) => ((await answer.json()) as { error: string }).error
const statuses = async (answers: Promise<Response>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)

/** Codes of no room: codes have no letter I. */
const wrong = (n: number) =>
  `I${String.fromCharCode(65 + (n % 26))}I${String.fromCharCode(65 + ((n / 26) % 26))}`
const guess = (address: string, many: number) =>
  statuses(Array.from({ length: many }, (_, n) => lookUp(wrong(n), address)))

/** The server's answer to bytes that need not be valid HTTP. */
const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
    let heard = ''
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('close', () => resolve(heard))
    socket.on('error', () => resolve(heard))
    socket.write(text)
  })

describe('without a trusted proxy', () => {
  beforeAll(async () => {
    server = await startServer({ familyFilter: false })
  })
  afterAll(() => server.close())

  it('and with the family filter off, profanity is accepted', async () => {
    const house = await server.openRoom()
    const mia = await house.join({ as: 'seat', role: 'ava', name: 'Bloody Mary’s arse' })
    expect(await mia.ask('treasure', { text: 'my shitty bike' })).toBeNull()
  })

  it('a client does not get more guesses by claiming another address', async () => {
    const ask = async (n: number) => (await lookUp(wrong(n), `203.0.113.${n}`)).status
    for (let n = 0; n < 30; n++) expect(await ask(n)).toBe(404)
    expect(await ask(31)).toBe(429)
  })

  it('and without a password, there are no metrics', async () => {
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404)
  })
})

describe('behind a proxy', () => {
  beforeAll(async () => {
    server = await startServer({ trust: parseTrust('loopback'), metricsPassword: 'a dozen lights' })
  })
  afterAll(() => server.close())

  describe('a thousand half-open joins', () => {
    it('keep nobody out, neither from their address nor from others', async () => {
      const house = await server.openRoom()
      const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mia' })
      const refused: Response[] = []
      for (let i = 0; i < 10; i++) {
        const answers = await Promise.all(
          Array.from({ length: 100 }, () => join(house.code, '198.51.100.20')),
        )
        refused.push(...answers.filter(({ ok }) => !ok))
      }
      // On a slow machine some are let in again meanwhile.
      expect(refused.length).toBeGreaterThan(100)
      for (const answer of refused) {
        expect([answer.status, await reasonOf(answer)]).toEqual([429, 'too-fast'])
        expect(Number(answer.headers.get('retry-after'))).toBeLessThanOrEqual(8)
      }
      const leo = await house.join({ as: 'seat', role: 'leo', name: 'Tom' })
      const back = await house.join({ as: 'seat', token: mia.welcome.token ?? '' })
      expect([leo.welcome.seat, back.welcome.seat]).toEqual(['leo', 'ava'])
    })
  })

  describe('codes', () => {
    it('cannot be guessed in bulk: after thirty wrong ones an address gets no answer for a while, and is told how long', async () => {
      const house = await server.openRoom()
      expect(new Set(await guess('198.51.100.1', 30))).toEqual(new Set([404]))
      const answer = await lookUp(house.code, '198.51.100.1')
      expect(answer.status).toBe(429)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(await answer.json()).toMatchObject({ reason: 'too-many' })
      // Joining does not get around it, and neither does another address of the same network.
      const joined = await join(house.code, '198.51.100.1')
      expect([joined.status, await reasonOf(joined)]).toEqual([429, 'too-many'])
      expect((await lookUp(house.code, '198.51.100.2')).status).toBe(200)
      await guess('2001:db8:1:1::1', 30)
      expect((await lookUp(house.code, '2001:db8:1:1::2')).status).toBe(429)
      expect((await lookUp(house.code, '2001:db8:1:2::1')).status).toBe(200)
    })

    it('that an address has used before still work while it is blocked for guessing', async () => {
      const house = await server.openRoom()
      expect((await lookUp(house.code, '198.51.100.3')).status).toBe(200)
      await guess('198.51.100.3', 40)
      expect((await lookUp(house.code.toLowerCase(), '198.51.100.3')).status).toBe(200)
      expect((await join(house.code, '198.51.100.3')).status).toBe(200)
      expect((await lookUp('IIII', '198.51.100.3')).status).toBe(429)
    })

    it('of rooms that an address has opened itself still work, too', async () => {
      const headers = { 'x-forwarded-for': '198.51.100.9' }
      await guess('198.51.100.9', 40)
      const opened = await fetch(`${server.url}/api/rooms`, { method: 'POST', headers })
      const { code } = (await opened.json()) as { code: string }
      expect((await lookUp(code, '198.51.100.9')).status).toBe(200)
      expect((await join(code, '198.51.100.9')).status).toBe(200)
    })

    it('that are wrong may be asked for repeatedly without counting as more guesses', async () => {
      const answers = await statuses(Array.from({ length: 100 }, () => lookUp('IIII', '198.51.100.4')))
      expect(new Set(answers)).toEqual(new Set([404]))
      const house = await server.openRoom()
      expect((await lookUp(house.code, '198.51.100.4')).status).toBe(200)
    })
  })

  describe('one address with a hundred neighbours', () => {
    it('gets all of them in, and can open several rooms within a minute', async () => {
      const address = '198.51.100.10'
      expect(new Set(await statuses(Array.from({ length: 12 }, () => open(address))))).toEqual(new Set([201]))
      const house = await server.openRoom()
      const sdk = new ColyseusSDK(server.url, { headers: at(address) })
      const rooms = await Promise.all(
        Array.from({ length: 100 }, () =>
          sdk.joinById(house.code, { version: PROTOCOL_VERSION, as: 'neighbour' }),
        ),
      )
      expect(rooms).toHaveLength(100)
      expect((await lookUp(house.code, address)).status).toBe(200)
      await Promise.all(rooms.map((room) => room.leave()))
    })

    it('cannot open more than forty rooms', async () => {
      const opened = await statuses(Array.from({ length: 45 }, () => open('198.51.100.11')))
      expect(opened.filter((status) => status === 201)).toHaveLength(40)
      const answer = await open('198.51.100.11')
      expect([answer.status, await answer.json()]).toEqual([429, { reason: 'too-fast' }])
      expect((await open('198.51.100.12')).status).toBe(201)
    })
  })

  describe('the request guard', () => {
    const post = (path: string, body: string, headers: Record<string, string> = {}) =>
      fetch(server.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      })

    it('does not let pages of other origins join, even without a preflight request', async () => {
      const { code } = await server.openRoom()
      const body = JSON.stringify({ version: PROTOCOL_VERSION, as: 'screen' })
      const evil = await post(`/matchmake/joinById/${code}`, body, { origin: 'https://evil.example' })
      expect([evil.status, await reasonOf(evil)]).toEqual([403, 'wrong-origin'])
      expect((await post(`/matchmake/joinById/${code}`, body, { origin: server.url })).status).toBe(200)
      // So that a host behind a proxy learns which setting is missing.
      expect(server.logged.join('')).toMatch(/https:\/\/evil\.example.*PUBLIC_URL/)
    })

    it('rejects malformed requests, and does not read an endless body', async () => {
      const { code } = await server.openRoom()
      expect((await post(`/matchmake/joinById/${code}`, '{')).status).toBe(400)
      expect((await post(`/matchmake/joinById/${code}`, JSON.stringify('x'.repeat(100_000)))).status).toBe(
        413,
      )
      expect((await post('/matchmake/joinById/%E0%A4%A', '{}')).status).toBe(400)
      expect((await fetch(`${server.url}/matchmake/joinById/${code}`)).status).toBe(404)
      const endless = new Promise<number>((resolve) => {
        const asked = request(`${server.url}/matchmake/joinById/${code}`, { method: 'POST' }, (answer) => {
          resolve(answer.statusCode ?? 0)
          asked.destroy()
        })
        asked.on('error', () => {})
        for (let i = 0; i < 10; i++) asked.write('x'.repeat(10_000))
      })
      expect(await endless).toBe(413)
    })

    it('answers a request with an invalid host', async () => {
      for (const host of ['no host', '[', 'a/b', '']) {
        expect(
          await raw(`GET /__healthcheck HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
        ).toMatch(/^HTTP\/1\.1 400/)
      }
      const forged =
        'GET /__healthcheck HTTP/1.1\r\nHost: a\r\nX-Forwarded-Proto: no proto\r\nConnection: close\r\n\r\n'
      expect(await raw(forged)).toMatch(/^HTTP\/1\.1 200/)
      expect(server.errors).toEqual([])
    })

    it('answers health checks in HTTP 1.0, which name no host, and browsers with many cookies', async () => {
      expect(await raw('GET /api/health HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200/)
      expect(await raw('OPTIONS / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 20/)
      const cookies = Array.from({ length: 12 }, (_, i) => `session${i}=${'x'.repeat(4_000)}`).join('; ')
      expect((await fetch(`${server.url}/api/health`, { headers: { cookie: cookies } })).status).toBe(200)
    })

    it('rejects a WebSocket that leads to no room', async () => {
      const answer = (path: string, headers: Record<string, string> = {}) =>
        new Promise((resolve) => {
          const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, { headers })
          socket.on('unexpected-response', (_, response) => resolve(response.statusCode))
          socket.on('open', () => resolve('open'))
          socket.on('error', () => {})
        })
      expect(await answer('/')).toBe(404)
      expect(await answer('/a/b')).toBe(404)
      expect(await answer('/a/b/c?sessionId=1')).toBe(404)
      expect(await answer('/a/b?sessionId=1', { origin: 'https://evil.example' })).toBe(403)
      const many = await Promise.all(Array.from({ length: 1_600 }, () => answer('/', at('198.51.100.30'))))
      expect(many.filter((status) => status === 429).length).toBeGreaterThanOrEqual(100)
      expect(await answer('/', at('198.51.100.31'))).toBe(404)
    })
  })

  describe('metrics', () => {
    const figures = (password: string | null, address: string) =>
      fetch(`${server.url}/metrics`, {
        headers: {
          ...at(address),
          ...(password !== null && { authorization: `Basic ${btoa(`operator:${password}`)}` }),
        },
      })

    it('are served with the password, and say nothing about games', async () => {
      const house = await server.openRoom()
      const mia = await house.join({ as: 'seat', role: 'ava', name: 'Mirabella' })
      await mia.ask('treasure', { text: 'grandma’s whistle' })
      await mia.ask('blanket', {})
      const page = await (await figures('a dozen lights', '198.51.100.40')).text()
      expect(page).toContain('goodnight_actions_total{type="treasure",answer="done"} 1')
      expect(page).toContain('goodnight_actions_total{type="blanket",answer="not-now"} 1')
      expect(page).toMatch(/goodnight_reduce_seconds_count [1-9]/)
      expect(page).toMatch(/goodnight_sent_bytes [1-9]/)
      expect(page).toMatch(/goodnight_rooms [1-9]/)
      expect(page).toContain('process_resident_memory_bytes')
      for (const secret of [
        'Mirabella',
        'whistle',
        house.code,
        mia.welcome.token ?? '?',
        mia.welcome.playerId,
      ])
        expect(page).not.toContain(secret)
    })

    it('are not served without the password, which cannot be guessed in bulk', async () => {
      expect((await figures(null, '198.51.100.41')).status).toBe(401)
      for (let i = 0; i < 10; i++)
        expect((await figures(`a dozen light${i}`, '198.51.100.42')).status).toBe(401)
      expect((await figures('a dozen lights', '198.51.100.42')).status).toBe(429)
      expect((await figures('a dozen lights', '198.51.100.43')).status).toBe(200)
    })
  })
})
