import { existsSync, mkdtempSync, rmSync, utimesSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { isAllowedOrigin } from '../../server/admission/origins.ts'
import { renderBook } from '../../server/storage/storybook-page.ts'
import { type StoredBook, Storybooks } from '../../server/storage/storybooks.ts'
import { sampleBook } from './kit/sample-book.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'goodnight-'))
let server: TestServer
beforeAll(async () => {
  server = await startServer({ allowFast: true, publicUrl: 'https://dream.example', dataDir })
})
afterAll(async () => {
  await server.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
const post = (path: string, body?: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  })

describe('rooms over HTTP', () => {
  it('are opened with a code, and have a summary of who is there', async () => {
    const opened = await post('/api/rooms')
    expect(opened.status).toBe(201)
    const { code } = (await opened.json()) as { code: string }
    expect(code).toMatch(/^[A-Z]{4}$/)
    const known = await get(`/api/rooms/${code.toLowerCase()}`)
    const nobody = { player: null, second: null, awake: 'house' }
    expect(await known.json()).toEqual({
      code,
      language: 'en',
      phase: 'lobby',
      locked: false,
      roles: { ava: nobody, leo: nobody, elara: nobody, caleb: nobody },
      neighbours: 0,
    })
  })

  it('that do not exist are unknown', async () => {
    for (const code of ['ZZZZ', 'abc', '%00', 'a'.repeat(1_000)]) {
      const response = await get(`/api/rooms/${code}`)
      expect([code.slice(0, 8), response.status, await response.json()]).toEqual([
        code.slice(0, 8),
        404,
        { reason: 'unknown-code' },
      ])
    }
  })

  it('speak the language they are opened in, and say so; without one they speak English', async () => {
    for (const body of [{}, { language: 'en' }]) {
      const { code } = (await (await post('/api/rooms', body)).json()) as { code: string }
      expect(await (await get(`/api/rooms/${code}`)).json()).toMatchObject({ language: 'en' })
    }
  })

  it('are not opened in a language that is not installed: the answer says which are', async () => {
    for (const language of ['xx', 'en-XA', '', 'EN']) {
      const refused = await post('/api/rooms', { language })
      expect(refused.status).toBe(400)
      expect(await refused.json()).toEqual({ reason: 'unknown-language', languages: ['en'] })
    }
    expect((await post('/api/rooms', { language: 7 })).status).toBe(400)
  })

  it('take a pace and a seed for tests, and refuse malformed options', async () => {
    expect((await post('/api/rooms', { percent: 5, seed: 1 })).status).toBe(201)
    expect((await post('/api/rooms', { percent: 0 })).status).toBe(400)
    const garbled = await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(garbled.status).toBe(400)
  })

  it('are not opened by pages of other origins', async () => {
    expect((await post('/api/rooms', {}, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await post('/api/rooms', {}, { origin: 'https://dream.example' })).status).toBe(201)
    expect((await post('/api/rooms', {}, { origin: server.url })).status).toBe(201)
  })
})

describe('pages of other origins', () => {
  it('cannot read the server’s answers, nor open a WebSocket', async () => {
    const evil = await get('/api/health', { origin: 'https://evil.example' })
    expect(evil.headers.get('access-control-allow-origin')).not.toBe('https://evil.example')
    const own = await get('/api/health', { origin: 'https://dream.example' })
    expect(own.headers.get('access-control-allow-origin')).toBe('https://dream.example')

    const answer = (origin: string) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`${server.url.replace('http', 'ws')}/x/y?sessionId=1`, { origin })
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode))
        socket.on('open', () => resolve('open'))
        socket.on('error', () => {})
      })
    expect(await answer('https://evil.example')).toBe(403)
    expect(await answer('https://dream.example')).toBe('open')
    expect(await answer(server.url)).toBe('open')
  })

  it('are told apart from our own', () => {
    expect(isAllowedOrigin(null, 'a:1', [])).toBe(true)
    expect(isAllowedOrigin('http://a:1', 'a:1', [])).toBe(true)
    expect(isAllowedOrigin('http://a:2', 'a:1', [])).toBe(false)
    expect(isAllowedOrigin('null', 'a:1', [])).toBe(false)
    expect(isAllowedOrigin('https://b', 'a:1', ['https://b'])).toBe(true)
    // Hosts as proxies and people write them.
    expect(isAllowedOrigin('https://a', 'A:443', [])).toBe(true)
    expect(isAllowedOrigin('http://a', 'a:80', [])).toBe(true)
    expect(isAllowedOrigin('http://a', 'a:443', [])).toBe(false)
    expect(isAllowedOrigin('http://[::1]:1', '[::1]:1', [])).toBe(true)
    expect(isAllowedOrigin('http://a', 'a b', [])).toBe(false)
  })
})

describe('every page', () => {
  it('has a content security policy that allows the server’s own files only', async () => {
    const { headers } = await get('/api/health')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    // What is in the page itself is named by its hash.
    for (const what of ['script-src', 'style-src'])
      expect(policy).toMatch(new RegExp(`;${what} 'self'( 'sha256-[\\w+/=]+')*;`))
    expect(policy).not.toContain('unsafe-eval')
    const unsafe = policy.split(';').filter((rule) => rule.includes('unsafe'))
    expect(unsafe).toEqual(["style-src-attr 'unsafe-inline'"])
    expect(policy).toContain(`ws://${new URL(server.url).host}`)
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBeNull()
  })

  it('that does not exist is answered with 404', async () => {
    expect((await get('/nothing/here/at/all')).status).toBe(404)
  })
})

describe('health', () => {
  it('is reported', async () => {
    expect(await (await get('/api/health')).json()).toMatchObject({ ok: true, rooms: expect.any(Number) })
  })
})

describe('a storybook', () => {
  const books = new Storybooks(join(dataDir, 'books'), (error) => {
    throw error
  })

  it('is a page under a link that cannot be guessed, with everything escaped', async () => {
    const path = books.save(sampleBook({ line: '<script>alert(1)</script> & "so on"', player: '<b>Mia</b>' }))
    expect(path).toMatch(/^\/book\/[A-Za-z0-9_-]{22}$/)

    const page = await get(path)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const html = await page.text()
    expect(html).toContain('The Night of the Whistle')
    expect(html).toMatch(/id="p1">\s*<header.*href="#p2">Turn the page/s)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;')
    expect(html).toContain('Ava was &lt;b&gt;Mia&lt;/b&gt;')
    expect(html).toContain('Leo was played by the house')
    expect(html).not.toMatch(/<script|<b>Mia|style="| on[a-z]+="/)
    expect(html).toContain('<polyline class="crayon-4" points="10 20 30 40"/>')
    expect(html).toContain('<polyline class="crayon-0" points="500 500 500 500"/>')
    expect(html).toContain('Caleb gave this away')
    expect(html).toContain('“The Kite”, a constellation of Leo’s')
    expect(html).toMatch(/<path d="M\d+ \d+L\d+ \d+M\d+ \d+L\d+ \d+"\/>/)
  })

  it('is loaded from its file by another server', async () => {
    const path = books.save(sampleBook({}))

    const id = path.split('/').at(-1) ?? ''
    const another = new Storybooks(join(dataDir, 'books'), () => {})
    expect((await another.load(id))?.book.title).toBe('The Night of the Whistle')
  })

  it('of the first edition is still opened', async () => {
    const book = sampleBook({})
    const pages = [{ title: 'Monday', lines: ['A line.'], faces: [0], emptyFrames: ['caleb'] }]
    const path = books.save({ ...book, book: { ...book.book, pages } } as unknown as StoredBook)
    const another = new Storybooks(join(dataDir, 'books'), () => {})
    const opened = await another.load(path.split('/').at(-1) ?? '')
    const page = renderBook(opened!, 'x', './')
    expect(page).toContain('<polyline class="crayon-4" points="10 20 30 40"/>')
    expect(page).toContain('Caleb gave this away')
  })

  it('names who of two people that share a role has a prize', () => {
    const stored = sampleBook({})
    const awards = [{ role: 'leo' as const, for: 'Uma & Co', title: 'The Foghorn', text: 'for orders' }]
    const page = renderBook({ ...stored, book: { ...stored.book, awards } } as StoredBook, 'x', './')
    expect(page).toContain('<b>The Foghorn</b> <i>for Uma &amp; Co</i>')
  })

  it('can be deleted from its own page, after a question, and from no page of another origin', async () => {
    const path = books.save(sampleBook({}))
    expect(await (await get(path)).text()).toContain(`href="..${path}/remove"`)
    const page = await get(`${path}/remove`)
    expect(await page.text()).toContain(`<form method="post" action="../..${path}/remove">`)
    // With `no-referrer` browsers would send the form with the origin `null`.
    expect(page.headers.get('referrer-policy')).toBe('same-origin')
    const ask = (origin: string) =>
      fetch(`${server.url}${path}/remove`, { method: 'POST', headers: { origin } }).then(
        ({ status }) => status,
      )
    expect(await ask('https://evil.example')).toBe(403)
    expect(await ask('null')).toBe(403)
    expect((await get(path)).status).toBe(200)
    expect(await ask(server.url)).toBe(200)
    expect((await get(path)).status).toBe(404)
    expect(await ask(server.url)).toBe(404)
  })

  it('has a style sheet and fonts', async () => {
    const style = await get('/book/style.css')
    expect(style.headers.get('content-type')).toContain('text/css')
    const fonts = [...(await style.text()).matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url ?? '')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts)
      expect((await get(`/book/${font}`)).headers.get('content-type')).toBe('font/woff2')
  })

  it('is kept for 30 days', async () => {
    const old = { ...sampleBook({}), boundAt: new Date(Date.now() - 31 * 24 * 60 * 60_000).toISOString() }
    expect((await get(books.save(old))).status).toBe(404)
    const file = join(dataDir, 'books', `${books.save(sampleBook({})).split('/').at(-1)}.json`)
    const then = (Date.now() - 31 * 24 * 60 * 60_000) / 1_000
    utimesSync(file, then, then)
    await books.deleteExpired()
    expect(existsSync(file)).toBe(false)
  })

  it('that does not exist has a page that says so, and no path leads out of the folder', async () => {
    for (const id of ['A'.repeat(22), 'nope', '..%2F..%2Fpackage.json']) {
      const page = await get(`/book/${id}`)
      expect([id, page.status]).toEqual([id, 404])
    }
    const page = await (await get(`/book/${'A'.repeat(22)}`)).text()
    expect(page).toContain('No such storybook')
    expect(page).toContain('href="../">Open the game</a>')
  })
})

describe('the policy of pages', () => {
  /** Sources of scripts and sockets for a page that is asked for at a host. */
  const policyFor = (host: string) =>
    new Promise<string>((resolve, reject) => {
      const { port } = new URL(server.url)
      request({ port, path: '/api/health', headers: { host } }, (answer) => {
        answer.resume()
        resolve(/connect-src ([^;]*)/.exec(String(answer.headers['content-security-policy']))?.[1] ?? '')
      })
        .on('error', reject)
        .end()
    })

  it('names sockets of the host asked for and of the public one, and no IPv6 literal, which is no valid source', async () => {
    const own = 'ws://dream.example wss://dream.example'
    expect(await policyFor('127.0.0.1:99')).toBe(`'self' ws://127.0.0.1:99 wss://127.0.0.1:99 ${own}`)
    for (const host of ['[::1]:3102', '[fd00::1]', '[fe80::1%25eth0]:80'])
      expect(await policyFor(host)).not.toContain('[')
  })
})
