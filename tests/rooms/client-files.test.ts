import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ServerWithoutRooms, serveWithoutRooms } from './kit/no-rooms.ts'

const SCRIPT = 'export const warm = true\n'.repeat(100)
let server: ServerWithoutRooms
let url: string

beforeAll(async () => {
  server = await serveWithoutRooms({
    'index.html': '<!doctype html><title>the house</title>',
    'assets/main-abc.js': SCRIPT,
    'assets/main-abc.js.gz': gzipSync(SCRIPT),
  })
  url = server.url
})
afterAll(() => server.close())

describe('the client', () => {
  it.each(['/', '/ABKX', '/abkx', '/ABKX/', '/ABKX/screen', '/ABKX?lang=en'])(
    'is served at %s',
    async (path) => {
      const page = await fetch(url + path)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('the house')
      expect(page.headers.get('cache-control')).toBe('no-cache')
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
    },
  )

  it.each(['/ABCDE', '/AB1X', '/ABKX/other', '/assets/none.js', '/../package.json'])(
    'is not served at %s',
    async (path) => {
      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  it.each([
    ['/ABKX.', '/ABKX'],
    ['/ABKX),', '/ABKX'],
    ['/abkx!', '/abkx'],
    ['/ABKX%E2%80%9D', '/ABKX'],
    ['/%3CABKX%3E', '/ABKX'],
    ['/%22AB-KX%22', '/ABKX'],
    ['/AB%20KX', '/ABKX'],
    ['/*ABKX*', '/ABKX'],
    ['/ABKX%', '/ABKX'],
    ['/%EF%BC%A1%EF%BC%A2%EF%BC%AB%EF%BC%B8', '/ABKX'],
    ['//ABKX', '/ABKX'],
    ['/ABKX/screen.', '/ABKX/screen'],
    ['/abkx/SCREEN', '/abkx/screen'],
    ['/ABKX)/screen', '/ABKX/screen'],
    ['/ABKX%2Fscreen', '/ABKX/screen'],
    ['/%41B%4BX/%73creen', '/ABKX/screen'],
    ['/%2541BKX', '/ABKX'],
    ['/ABKX%2520', '/ABKX'],
    ['/ABKX%E2%80', '/ABKX'],
    ['/ABKX%3Futm_source=chat', '/ABKX'],
    ['/ABKX%2Fscreen%23top', '/ABKX/screen'],
  ])('is found from the link %s, with what is around it', async (path, place) => {
    const answer = await fetch(url + path, { redirect: 'manual' })
    expect([answer.status, new URL(answer.headers.get('location') ?? '', url + path).pathname]).toEqual([
      302,
      place,
    ])
  })

  it.each(['/%', '/%E0%A4%A', '/nothing/%', '/book/%E0%A4%A'])(
    'is linked from the page that says so where an address makes no sense: %s',
    async (path) => {
      const answer = await fetch(url + path, { headers: { accept: 'text/html,*/*;q=0.8' } })
      expect(answer.headers.get('content-type')).toContain('text/html')
      expect(answer.status).toBeGreaterThanOrEqual(400)
      const [, home = ''] = /<a href="(.*?)">/.exec(await answer.text()) ?? []
      expect(new URL(home, url + path).pathname).toBe('/')
    },
  )

  it('is only read: other methods find nothing', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH'])
      expect((await fetch(`${url}/`, { method })).status).toBe(404)
  })

  it('is linked from the page that says that there is nothing', async () => {
    expect(await (await fetch(`${url}/nothing/here`)).text()).toContain('<a href="../">')
  })

  it.each(['/nothing/here', '/%'])(
    'sends with %s a page that follows the browser’s colours, and the width of a narrow one',
    async (path) => {
      const html = await (await fetch(url + path, { headers: { accept: 'text/html' } })).text()
      expect(html).toContain('<meta name="color-scheme" content="light dark">')
      expect(html).toContain('width=device-width')
      expect(html).not.toMatch(/style|px/)
    },
  )

  it('has its files sent compressed, and cached for good', async () => {
    const script = await fetch(`${url}/assets/main-abc.js`)
    expect(script.headers.get('content-encoding')).toBe('gzip')
    expect(script.headers.get('cache-control')).toContain('immutable')
    expect(await script.text()).toBe(SCRIPT)
  })

  it('learns no details of an error in a route', async () => {
    const response = await fetch(`${url}/api/rooms`, { method: 'POST' })
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ reason: 'not-now' })
  })
})

describe('a page with its own script and style', () => {
  const STYLE = '@font-face{font-family:House;src:url(./assets/house.woff2)}p::before{content:"</"}'
  const NOTE = 'globalThis.note="<p>…</p>"\n'
  let game: ServerWithoutRooms
  beforeAll(async () => {
    game = await serveWithoutRooms({
      'index.html': `<!doctype html><meta name="base-path" content="/" /><style>${STYLE}</style><script type="module">${NOTE}</script><script src="./assets/more.js"></script>`,
    })
  })
  afterAll(() => game.close())

  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  const sourcesOf = (answer: Response, directive: string) =>
    new RegExp(`(?:^|;)${directive} ([^;]*)`).exec(answer.headers.get('content-security-policy') ?? '')?.[1]

  it.each(['/', '/ABKX', '/ABKX/', '/ABKX/screen', '/ABKX/screen/'])(
    'may run them at %s, and no others',
    async (path) => {
      for (const encoding of ['identity', 'gzip', 'br']) {
        const answer = await fetch(game.url + path, { headers: { 'accept-encoding': encoding } })
        const html = await answer.text()
        const [, style = ''] = /<style>(.*)<\/style>/s.exec(html) ?? []
        expect(html).toContain(`<script type="module">${NOTE}</script>`)
        expect(sourcesOf(answer, 'script-src')).toBe(`'self' ${hashOf(NOTE)}`)
        expect(sourcesOf(answer, 'style-src')?.split(' ')).toContain(hashOf(style))
        const [, font = ''] = /url\((.*?)\)/.exec(style) ?? []
        expect(new URL(font, game.url + path).href).toBe(`${game.url}/assets/house.woff2`)
      }
    },
  )

  it('is not sent again to a browser that has it', async () => {
    const first = await fetch(`${game.url}/ABKX`)
    const again = await fetch(`${game.url}/ABKX`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '', 'cache-control': 'max-age=0' },
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })
})

describe('the browser’s translator', () => {
  const kept = /<html lang="[a-z-]+" translate="no">/

  it('is kept off every page that the client is built from: it would freeze texts that change', () => {
    const pages = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    )
    expect(pages).toContain('index.html')
    for (const page of pages) expect(readFileSync(join('client', page), 'utf8'), page).toMatch(kept)
  })

  it.each(['/nowhere', '/ABKX/other', '/book/none'])(
    'is kept off the page at %s, which says that nothing is there',
    async (path) => {
      const page = await fetch(url + path)
      expect(page.status).toBe(404)
      expect(await page.text()).toMatch(kept)
    },
  )
})
