/** What becomes of WebSockets behind proxies: kept open by the server, and where they are not let through, said in words. */
import { once } from 'node:events'
import { request } from 'node:https'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '../../shared/protocol/protocol-version.ts'
import { openBrowser } from '../e2e/kit/chromium-browser.ts'
import { startServer } from '../e2e/kit/e2e-server.ts'
import { joinText, screenText } from '../e2e/kit/page-texts.ts'
import { askForSeat, PATIENCE, PHONE, SCREEN, startBehind, watchedPage } from './kit/proxied-game.ts'
import { recipe, startNginx } from './kit/real-proxies.ts'
import { REFUSALS, startCuttingProxy, startRefusingProxy } from './kit/refusing-proxy.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Sends JSON over TLS without checking the certificate. */
function post<T>(url: string, body: object): Promise<T> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asked = request(url, { method: 'POST', headers, rejectUnauthorized: false }, async (answer) => {
      const text = await answer.toArray()
      resolve(JSON.parse(Buffer.concat(text).toString()) as T)
    })
    asked.on('error', reject)
    asked.end(JSON.stringify(body))
  })
}

describe('a proxy that closes silent connections', () => {
  /** Shorter than nginx's usual minute, and longer than the server's pause between two pings. */
  const SILENCE = 'proxy_read_timeout 5s; proxy_send_timeout 5s;'

  it('closes none, because the server pings more often', async () => {
    const game = await startBehind((port, at) =>
      startNginx(
        port,
        recipe('nginx', 'nginx', at).replace('proxy_http_version', `${SILENCE}\nproxy_http_version`),
      ),
    )
    const { code } = await post<{ code: string }>(`${game.url}api/rooms`, {})
    const seat = await post<{ processId: string; roomId: string; sessionId: string }>(
      `${game.url}matchmake/joinById/${code}`,
      { version: PROTOCOL_VERSION, as: 'neighbour' },
    )
    const { processId, roomId, sessionId } = seat
    const socket = new WebSocket(
      `${game.url.replace('https', 'wss')}${processId}/${roomId}?sessionId=${sessionId}`,
      { rejectUnauthorized: false },
    )
    await once(socket, 'message')
    socket.send(Buffer.from([10]))
    const beganAt = performance.now()
    // From here on this client says nothing but pongs.
    const closed = once(socket, 'close').then(() => Promise.reject(new Error('it was closed')))
    while (performance.now() - beganAt < 7_500) await Promise.race([once(socket, 'ping'), closed])
    closed.catch(() => undefined)
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.close()
    await game.stop()
  })
})

describe('nginx with nothing but its defaults', () => {
  const defaults = (port: number, game: number) =>
    startNginx(port, `location /dreams/ { proxy_pass http://127.0.0.1:${game}; }`)

  it('lets the page through and no socket: page and log say so, and what to do', async () => {
    const game = await startBehind(defaults)
    const phone = await watchedPage(browser, game.url, PHONE)
    const { code } = await post<{ code: string }>(`${game.url}api/rooms`, {})
    await phone.page.goto(game.url + code)
    await askForSeat(phone.page)
    await phone.page.getByText(joinText('error.proxy')).waitFor()
    const screen = await watchedPage(browser, game.url, SCREEN)
    await screen.page.goto(`${game.url}${code}/screen`)
    await screen.page.getByText(screenText('bar.proxy')).waitFor()
    expect(game.lines.filter((line) => line.includes('docs/hosting'))).toHaveLength(1)
    for (const { page } of [phone, screen]) await page.context().close()
    await game.stop()
  })

  it('and without PUBLIC_URL, opening a game is refused in words that name it, on the page and in the log', async () => {
    const game = await startBehind(
      (port, at) => startNginx(port, `location / { proxy_pass http://127.0.0.1:${at}; }`),
      { PUBLIC_URL: '' },
    )
    const { page } = await watchedPage(browser, game.url, SCREEN)
    await page.goto(new URL('/', game.url).href)
    await page.getByRole('button', { name: joinText('home.open') }).click()
    await page.getByText(joinText('reject.wrong-origin')).waitFor()
    expect(game.lines.filter((line) => line.includes('set PUBLIC_URL'))).toHaveLength(1)
    await game.stop()
  })
})

describe.each(Object.entries(REFUSALS))('something that answers sockets with %s', (kind, refusal) => {
  it('is told on phone and screen, with a way out, and the game goes on when it lets them through', async () => {
    const server = await startServer()
    const proxy = await startRefusingProxy(server.port, kind as keyof typeof REFUSALS)
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await browser.newContext({ viewport: PHONE })
    context.setDefaultTimeout(PATIENCE)
    const phone = await context.newPage()
    await phone.goto(`${proxy.url}/${code}`)
    await phone.waitForLoadState('networkidle')
    proxy.refuse()
    await askForSeat(phone)
    await phone.getByText(joinText(refusal.phone)).waitFor()
    if (refusal.http === null) {
      const screen = await context.newPage()
      await screen.setViewportSize(SCREEN)
      await screen.goto(`${proxy.url}/${code}/screen`)
      await screen.getByText(screenText('bar.blocked')).waitFor()
      await screen.close()
    }
    proxy.allow()
    // Browsers open one socket to a host at a time: the next one would wait for that which got no answer.
    if (refusal.upgrade === null) {
      await phone.reload()
      await askForSeat(phone)
    } else await phone.getByRole('button', { name: joinText('door.go') }).click()
    await phone.locator('.phone[data-role=leo]').waitFor()
    // The same phone, now with its seat, comes back to a network that lets no sockets through.
    if (refusal.http === null && refusal.upgrade !== null) {
      proxy.refuse()
      await phone.reload()
      await phone.getByRole('alert').getByText(joinText(refusal.phone)).waitFor()
      await phone.getByRole('button', { name: joinText('wait.home') }).waitFor()
      proxy.allow()
      await phone.locator('.phone[data-role=leo]').waitFor()
    }
    await context.close()
    await proxy.close()
    await server.stop()
  })
})

describe('something that opens sockets and cuts them soon', () => {
  it('is told on phone and screen in the middle of a game, which goes on when sockets last', async () => {
    const server = await startServer()
    const proxy = await startCuttingProxy(server.port, 700)
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const context = await browser.newContext({ viewport: PHONE })
    context.setDefaultTimeout(PATIENCE)
    const phone = await context.newPage()
    await phone.goto(`${proxy.url}/${code}`)
    await askForSeat(phone)
    await phone.locator('.phone[data-role=leo]').waitFor()
    const screen = await context.newPage()
    await screen.setViewportSize(SCREEN)
    await screen.goto(`${proxy.url}/${code}/screen`)
    await screen.locator('.scene[data-phase=lobby]').waitFor()
    const notice = phone.getByRole('alert').getByText(joinText('error.socket'))
    proxy.refuse()
    await notice.waitFor()
    await screen.getByText(screenText('bar.lost.socket')).waitFor()
    proxy.allow()
    await notice.waitFor({ state: 'detached' })
    await screen.getByText(screenText('bar.lost.socket')).waitFor({ state: 'detached' })
    await context.close()
    await proxy.close()
    await server.stop()
  })
})
