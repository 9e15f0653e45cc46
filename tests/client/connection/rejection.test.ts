// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://house.test/BKHT" }
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchRoom, GameStopped, NetworkPage, openRoom } from '../../../client/connection/lobby-api.ts'
import { asRejection } from '../../../client/connection/rejection.ts'
import { failureText } from '../../../client/join/failure-text.ts'
import { t } from '../../../client/join/join-translator.ts'

const nobody = { player: null, awake: 'house' }
const ROOM = {
  code: 'BKHT',
  locked: false,
  roles: { ava: nobody, leo: nobody, elara: nobody, caleb: nobody },
}
/** What stands between a phone and the internet in hotels, trains and schools. */
const PORTALS = {
  'with a page to sign in': () => new Response('<h1>Sign in to Wi-Fi</h1>'),
  'with nothing': () => new Response(''),
  'with JSON of its own': () => Response.json({ login: 'https://wifi.test/' }),
  'with something else in JSON': () => Response.json(['blocked']),
  'with null': () => Response.json(null),
  'with status 401': () => new Response('', { status: 401 }),
  'with status 403': () => new Response('<h1>Category: games</h1>', { status: 403 }),
  'with status 407': () => new Response('', { status: 407 }),
  'with status 451': () => new Response('', { status: 451 }),
  'with status 511': () => new Response('<h1>Accept the terms</h1>', { status: 511 }),
  'with reasons of its own': () => Response.json({ reason: 'not signed in' }, { status: 403 }),
}
const NOT_FOUND = () => new Response('<h1>It works!</h1>', { status: 404 })

/** Answers requests by the end of their path. */
function answer(answers: Record<string, () => Response>): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const found = Object.entries(answers).find(([path]) => url.endsWith(path))
    return (found?.[1] ?? NOT_FOUND)()
  })
}
afterEach(() => vi.unstubAllGlobals())

const textFor = async (error: unknown) => {
  const found: unknown = await asRejection(error, 'BKHT').catch((thrown: unknown) => thrown)
  return failureText(found)
}

describe('a socket that does not open', () => {
  const socket = new Error('the socket was closed')

  it('is the network’s fault if the game answers', async () => {
    answer({
      '/api/rooms/BKHT': () => Response.json(ROOM),
      '/api/checkup': () => Response.json({ findings: [] }),
    })
    expect(await textFor(socket)).toBe(t('error.socket'))
  })

  it('is the proxy’s fault if the game has got it as something else', async () => {
    const checkup = { findings: [{ id: 'nobody' }, { id: 'no-sockets' }] }
    answer({ '/api/rooms/BKHT': () => Response.json(ROOM), '/api/checkup': () => Response.json(checkup) })
    expect(await textFor(socket)).toBe(t('error.proxy'))
  })

  it('is the network’s fault, too, if the game cannot say', async () => {
    answer({ '/api/rooms/BKHT': () => Response.json(ROOM) })
    expect(await textFor(socket)).toBe(t('error.socket'))
  })

  it('belongs to a game that has stopped if only a proxy is left', async () => {
    for (const status of [500, 502, 503, 504, 521]) {
      answer({ '/api/rooms/BKHT': () => new Response('<h1>Bad gateway</h1>', { status }) })
      expect([status, await textFor(socket)]).toEqual([status, t('error.stopped')])
    }
  })

  it('belongs to a game that is not there if another server answers', async () => {
    answer({})
    expect(await textFor(socket)).toBe(t('error.stopped'))
  })

  it.each(Object.entries(PORTALS))(
    'belongs to the page of a network that answers %s',
    async (_what, page) => {
      answer({ '/api/rooms/BKHT': page })
      expect(await textFor(socket)).toBe(t('error.portal'))
    },
  )

  it('says nothing of a full or locked room, which only the matchmaker can', async () => {
    const taken = { player: 'Mia', second: 'Tom', awake: 'awake' }
    const roles = { ava: taken, leo: taken, elara: taken, caleb: taken }
    const locked = () => Response.json({ ...ROOM, roles, locked: true })
    answer({ '/api/rooms/BKHT': locked })
    expect(await textFor(socket)).toBe(t('error.socket'))
    const refused = Object.assign(new Error('no such room'), { status: 400 })
    expect(await textFor(refused)).toBe(t('reject.locked'))
    answer({ '/api/rooms/BKHT': () => Response.json({ ...ROOM, roles }) })
    expect(await textFor(refused)).toBe(t('reject.full'))
    const alone = { ...taken, second: null }
    answer({ '/api/rooms/BKHT': () => Response.json({ ...ROOM, roles: { ...roles, leo: alone } }) })
    expect(await textFor(refused)).toBe(t('error.socket'))
  })

  it('is nobody’s fault but the connection’s if nothing answers', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await textFor(socket)).toBe(t('error.network'))
  })
})

describe('asking for a room', () => {
  it('is never answered with “too late” by a server that is not there, or just stopping', async () => {
    for (const gone of [
      () => new Response('', { status: 502 }),
      () => Response.json({ reason: 'not-now' }, { status: 503 }),
    ]) {
      answer({ '/api/rooms/BKHT': gone, '/api/rooms': gone })
      await expect(fetchRoom('BKHT')).rejects.toThrow(GameStopped)
      await expect(openRoom('en', [], 'week')).rejects.toThrow(GameStopped)
    }
  })

  it('or for a new one is not answered by a network’s own page', async () => {
    for (const page of Object.values(PORTALS)) {
      answer({ '/api/rooms/BKHT': page, '/api/rooms': page })
      await expect(fetchRoom('BKHT')).rejects.toThrow(NetworkPage)
      await expect(openRoom('en', [], 'week')).rejects.toThrow(NetworkPage)
    }
  })

  it('is still refused with the game’s own reasons', async () => {
    answer({ '/api/rooms/BKHT': () => Response.json({ reason: 'unknown-code' }, { status: 404 }) })
    expect(await fetchRoom('BKHT')).toBe('unknown-code')
    answer({ '/api/rooms': () => Response.json({ reason: 'full' }, { status: 503 }) })
    await expect(openRoom('en', [], 'week')).rejects.toThrow('full')
  })
})
