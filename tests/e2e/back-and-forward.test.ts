/** Back and Forward between the pages of the built client, with the real engine and real sockets. */
import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { RunningServer } from './kit/e2e-server.ts'
import { joinText } from './kit/page-texts.ts'
import { useServerAndBrowser } from './kit/server-and-browser.ts'

let server: RunningServer
let browser: Browser
useServerAndBrowser((started, opened) => {
  server = started
  browser = opened
})

/** Counts a page's open sockets, and collects its errors. */
function watch(page: Page): { open: () => number; errors: string[] } {
  let open = 0
  const errors: string[] = []
  page.on('websocket', (socket) => {
    open++
    socket.on('close', () => open--)
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return { open: () => open, errors }
}

describe('the Back button', () => {
  it.each(['', '?plain=1&fps=5'])('ends the engine and the socket of a screen%s', async (options) => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const page = await browser.newPage({ viewport: { width: 640, height: 360 } })
    const seen = watch(page)
    await page.goto(server.url)
    await page.locator('input[name=code]').fill(code)
    await page.locator('form button[type=submit]').click()
    await page.locator('input[name=name]').waitFor()
    await page.evaluate(
      ({ code, options }) => {
        history.pushState(null, '', `/${code}/screen${options}`)
        dispatchEvent(new PopStateEvent('popstate'))
      },
      { code, options },
    )
    await page.locator('.stage-canvas[data-shown] canvas').waitFor()
    await expect.poll(seen.open).toBe(1)
    await page.goBack()
    await page.locator('input[name=name]').waitFor()
    await expect.poll(seen.open).toBe(0)
    await page.goForward()
    await page.locator('.stage-canvas[data-shown] canvas').waitFor()
    expect(await page.locator('canvas').count()).toBe(1)
    await expect.poll(seen.open).toBe(1)
    expect(seen.errors).toEqual([])
    await page.close()
  })

  it('closes a seat’s page but keeps the seat, and Forward opens it again', async () => {
    const code = await server.openRoom({ percent: 100, seed: 4 })
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const seen = watch(page)
    await page.goto(server.url)
    await page.locator('input[name=code]').fill(code)
    await page.locator('form button[type=submit]').click()
    await page.getByLabel(joinText('door.name')).fill('Tom')
    await page.getByRole('radio', { name: /leo/i }).click()
    await page.getByRole('button', { name: joinText('door.go') }).click()
    await page.locator('.phone').waitFor()
    await page.goBack()
    await page.locator('input[name=code]').waitFor()
    await expect.poll(seen.open).toBe(0)
    expect(await page.locator('.phone').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.dataset.paper)).toBeUndefined()
    await page.goForward()
    await page.locator('.phone[data-role=leo]').waitFor()
    await expect.poll(seen.open).toBe(1)
    expect(seen.errors).toEqual([])
    await page.close()
  })
})
