/** Everything is found under a path, behind Debian's nginx and Caddy with TLS: as the docs say, and with other settings that work. */
import getPort from 'get-port'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookPage } from '../../shared/text/en/book-page-text.ts'
import { openBrowser } from '../e2e/kit/chromium-browser.ts'
import { joinText } from '../e2e/kit/page-texts.ts'
import {
  askForSeat,
  PHONE,
  type ProxiedGame,
  SCREEN,
  type StartProxy,
  startBehind,
  watchedPage,
} from './kit/proxied-game.ts'
import { recipe, startCaddy, startNginx } from './kit/real-proxies.ts'

/** What many sites say about their own files. */
const OWN_FILES = 'location ~* \\.(js|css|json|png|svg|webp|woff2|mp3|m4a)$ { return 404; }'
const nginxAsDocumented: StartProxy = (port, game) =>
  startNginx(port, `${OWN_FILES}\n${recipe('nginx', 'nginx', game)}`)

const PROXIES: Record<string, StartProxy> = {
  'nginx as in the docs': nginxAsDocumented,
  'nginx that removes the path and sends a host of its own': (port, game) =>
    startNginx(
      port,
      recipe('nginx', 'nginx', game)
        .replace(`${game};`, `${game}/;`)
        .replace(/proxy_set_header Host .*;/, ''),
    ),
  'Caddy as in the docs': (port, game) =>
    startCaddy(port, recipe('caddy', 'caddyfile', game).replace('example.org', `localhost:${port}`)),
  'Caddy as in the docs, with a site that rewrites all its addresses': (port, game) =>
    startCaddy(
      port,
      recipe('caddy', 'caddyfile', game)
        .replace('example.org', `localhost:${port}`)
        .replace(/}\s*$/, 'handle {\n rewrite * /index.html\n respond 404\n}\n}\n'),
    ),
  'Caddy that removes the path, with nothing but its defaults': (port, game) =>
    startCaddy(
      port,
      `localhost:${port} {
        redir /dreams /dreams/
        handle_path /dreams/* {
          reverse_proxy 127.0.0.1:${game}
        }
      }`,
    ),
  'nginx in front of Caddy': async (port, game) => {
    const between = await getPort()
    const caddy = await startCaddy(between, `http://:${between} {\n reverse_proxy 127.0.0.1:${game}\n}`)
    const nginx = await nginxAsDocumented(port, between)
    return {
      async stop() {
        await nginx.stop()
        await caddy.stop()
      },
    }
  },
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

describe.each(Object.entries(PROXIES))('behind %s', (_, proxy) => {
  let game: ProxiedGame
  beforeAll(async () => {
    game = await startBehind(proxy, { METRICS_PASSWORD: 'a dozen lights' })
  })
  afterAll(() => game?.stop())

  it('a game is opened on the screen, joined by its link, and found again after a reload and by Back', async () => {
    const screen = await watchedPage(browser, game.url, SCREEN)
    await screen.page.goto(game.url.replace(/\/$/, ''))
    expect(screen.page.url()).toBe(game.url)
    const http = await screen.page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).nextHopProtocol,
    )
    expect(http).toBe('h2')
    await screen.page.getByRole('button', { name: joinText('home.open') }).click()
    await screen.page.locator('.stage-canvas[data-shown] canvas').waitFor()
    const [, code] = new RegExp(`^${game.url}([A-Z]{4})/screen$`).exec(screen.page.url()) ?? []
    expect(code).toBeDefined()
    const poster = await screen.page.locator('.poster-address').textContent()
    expect(`https://${poster}`).toBe(game.url + code)

    const phone = await watchedPage(browser, game.url, PHONE)
    await phone.page.goto(`${game.url}${code}).`)
    expect(phone.page.url()).toBe(game.url + code)
    await askForSeat(phone.page)
    await phone.page.locator('.phone[data-role=leo]').waitFor()
    await screen.page.locator('.lobby-person[data-role=leo][data-here]').waitFor()
    await phone.page.reload()
    await phone.page.locator('.phone[data-role=leo]').waitFor()
    await screen.page.reload()
    await screen.page.locator('.lobby-person[data-role=leo][data-here]').waitFor()
    await screen.page.goBack()
    await screen.page.getByRole('button', { name: joinText('home.open') }).waitFor()
    expect(screen.page.url()).toBe(game.url)
    expect([...screen.wrongs, ...phone.wrongs]).toEqual([])
    await screen.page.context().close()
    await phone.page.context().close()
  })

  it('a storybook has its fonts and its cover, and its links stay', async () => {
    const { page, wrongs } = await watchedPage(browser, game.url, PHONE)
    await page.goto(game.url + game.saveBook())
    const drawn = await page.evaluate(async () => {
      await document.fonts.ready
      const [cover] = document.images
      await cover?.decode()
      return { fonts: document.fonts.check('900 20px "Londrina Solid"'), cover: cover?.naturalWidth }
    })
    expect(drawn).toEqual({ fonts: true, cover: 375 })
    await page.locator('footer a').click()
    await page.getByRole('button').click()
    await page.getByRole('heading', { name: bookPage['removed.title'] }).waitFor()
    expect(page.url()).toMatch(/\/dreams\/book\/[\w-]+\/remove$/)
    expect(wrongs).toEqual([])
    await page.context().close()
  })

  it('metrics, unknown pages and their link home are there', async () => {
    const { page } = await watchedPage(browser, game.url, PHONE)
    expect((await page.request.get(`${game.url}metrics`)).status()).toBe(401)
    await page.goto(`${game.url}nothing/here`)
    await page.getByRole('link').click()
    await page.waitForURL(game.url)
    await page.context().close()
  })
})
