/** Plays a little on a server, as a table would: a screen in a browser and four seats. */
import { ColyseusSDK } from '@colyseus/sdk'
import { expect } from 'vitest'
import { ROLES } from '../../../shared/content/ids.ts'
import { openBrowser } from '../../e2e/kit/chromium-browser.ts'
import { TestClient } from '../../rooms/kit/test-client.ts'

/** Opens a room, seats four, looks at the room's screen in a browser, and starts the night. Resolves to the room's code. */
export async function playARoom(url: string): Promise<string> {
  const { code } = (await (await fetch(`${url}/api/rooms`, { method: 'POST' })).json()) as { code: string }
  const sdk = new ColyseusSDK(url)
  const guests: TestClient[] = []
  for (const role of ROLES)
    guests.push(await TestClient.join(sdk, code, { as: 'seat', role, name: `Player ${role}` }))
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('requestfailed', (request) => errors.push(request.url()))
    await page.goto(`${url}/${code}/screen`)
    for (const role of ROLES) await page.getByText(`Player ${role}`).first().waitFor()
    const [host] = guests
    expect(await host?.ask('start', { prologue: true })).toBeNull()
    await expect.poll(() => guests.map((guest) => guest.public.phase)).toEqual(ROLES.map(() => 'prologue'))
    expect(errors).toEqual([])
  } finally {
    await browser.close()
    for (const { room } of guests) room.reconnection.enabled = false
    await Promise.all(guests.map(({ room }) => room.leave()))
  }
  // What the compiled server reads from its own folder.
  for (const file of ['book/style.css', 'book/fonts/text.woff2'])
    expect((await fetch(`${url}/${file}`)).status, file).toBe(200)
  return code
}
