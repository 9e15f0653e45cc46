import { ColyseusSDK } from '@colyseus/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withoutBase } from '../../server/admission/served-path.ts'
import { type ServerWithoutRooms, serveWithoutRooms } from './kit/no-rooms.ts'
import { sampleBook } from './kit/sample-book.ts'
import { TestClient } from './kit/test-client.ts'
import { startServer, type TestServer } from './kit/test-server.ts'

const PUBLIC = 'https://example.org/games/dreams'
/** What arrives of the path: of one that keeps it, of the second of two that both remove a part, of one that removes it. */
const PROXIES = { keeps: '/games/dreams', 'removes a part': '/dreams', 'removes all': '' }

const BUILT = `<!doctype html><meta name="base-path" content="/" /><script src="./assets/main.js"></script>`

describe.each(Object.entries(PROXIES))('behind a proxy that %s of the path', (_, arriving) => {
  let server: ServerWithoutRooms
  let url: string
  beforeAll(async () => {
    server = await serveWithoutRooms({ 'index.html': BUILT }, PUBLIC)
    url = server.url
  })
  afterAll(() => server.close())

  const get = (path: string) => fetch(url + arriving + path, { redirect: 'manual' })
  /** Where a link of a page leads to, for somebody outside. */
  const outside = (link: string, page: string) => new URL(link, PUBLIC + page).href
  const linksIn = (html: string) =>
    [...html.matchAll(/ (?:href|src|action)="((?!data:)[^"#][^"]*)"/g)].map(([, at]) => at)

  it.each(['/', '/ABKX', '/ABKX/', '/ABKX/screen', '/ABKX/screen/', '/abkx?lang=en'])(
    'the page at %s finds its files and its root',
    async (path) => {
      const answer = await get(path)
      const html = await answer.text()
      expect(answer.status).toBe(200)
      expect(linksIn(html).map((link) => outside(link ?? '', path))).toEqual([`${PUBLIC}/assets/main.js`])
      const [, root] = /name="base-path" content="([^"]*)"/.exec(html) ?? []
      expect(outside(root ?? '', path)).toBe(`${PUBLIC}/`)
    },
  )

  it('a storybook leads to its own pages, style sheet and pictures, and can be removed', async () => {
    const path = server.storybooks.save(sampleBook({}))
    for (const page of [path, `${path}/`, `${path}/remove`, '/book/none']) {
      const links = linksIn(await (await get(page)).text())
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) {
        const to = outside(link ?? '', page)
        expect(to).toMatch(/^https:\/\/example\.org\/games\/dreams\/(?:book\/|art\/cover-|$)/)
        if (!to.includes('/art/'))
          expect([to, (await get(to.slice(PUBLIC.length))).status]).toEqual([to, 200])
      }
    }
    const style = await (await get('/book/style.css')).text()
    for (const [, font] of style.matchAll(/url\("([^"]+)"\)/g))
      expect((await get(outside(font ?? '', '/book/style.css').slice(PUBLIC.length))).status).toBe(200)
  })

  it('a link with a tail leads to its room, and an unknown one to the game', async () => {
    const tail = await get('/ABKX).')
    expect(outside(tail.headers.get('location') ?? '', '/ABKX).')).toBe(`${PUBLIC}/ABKX`)
    const nothing = await get('/nothing/to/see')
    expect(nothing.status).toBe(404)
    const [home] = linksIn(await nothing.text())
    expect(outside(home ?? '', '/nothing/to/see')).toBe(`${PUBLIC}/`)
  })

  it('the path without its slash leads to the one with it, and keeps what was asked', async () => {
    if (arriving === '') return
    const answer = await get('?lang=en')
    expect(answer.status).toBe(302)
    expect(new URL(answer.headers.get('location') ?? '', `${PUBLIC}?lang=en`).href).toBe(`${PUBLIC}/?lang=en`)
  })

  it('tells no browser how to reach the pages of others on the same host', async () => {
    expect((await get('/')).headers.get('strict-transport-security')).toBeNull()
  })
})

describe('the path of a request', () => {
  it.each([
    ['/dreams/ABKX', '/dreams', '/ABKX'],
    ['/dreams/ABKX?x=/dreams/', '/dreams', '/ABKX?x=/dreams/'],
    ['/dreams/', '/dreams', '/'],
    ['/dreams', '/dreams', '/dreams'],
    ['/dreamsABKX', '/dreams', '/dreamsABKX'],
    ['/Dreams/ABKX', '/dreams', '/Dreams/ABKX'],
    ['/dreams/dreams/x', '/dreams', '/dreams/x'],
    ['/tr%c3%a4ume/ABKX', '/tr%C3%A4ume', '/ABKX'],
    ['/%E0%A4%A/ABKX', '/dreams', '/%E0%A4%A/ABKX'],
    ['*', '/dreams', '*'],
  ])('%s under %s is %s', (url, base, own) => {
    expect(withoutBase(url, base)).toBe(own)
  })
})

describe('a room under a path', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ publicUrl: PUBLIC })
  })
  afterAll(() => server.close())

  it.each(Object.values(PROXIES))('is joined over a socket at “%s”', async (arriving) => {
    const { code } = await server.openRoom({ ownClock: true })
    const sdk = new ColyseusSDK(server.url + arriving)
    const guest = await TestClient.join(sdk, code, { as: 'seat', role: 'leo', name: 'Mia' })
    await guest.roundTrip()
    expect(await (await fetch(`${server.url}${arriving}/api/rooms/${code}`)).json()).toMatchObject({
      roles: { leo: { player: 'Mia' } },
    })
    await guest.room.leave()
  })

  it('is guarded there as it is at the root', async () => {
    const { code } = await server.openRoom({ ownClock: true })
    const join = (origin: string) =>
      fetch(`${server.url}/games/dreams/matchmake/joinById/${code}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: '{}',
      }).then(({ status }) => status)
    expect(await join('https://evil.example')).toBe(403)
    expect(await join('https://example.org')).not.toBe(403)
  })
})
