/** One table with several engines, as on a real sofa: a phone and a screen in each of two. */
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type RunningServer, startServer } from '../e2e/kit/e2e-server.ts'
import type { BrowserEngine } from './kit/browser-engine.ts'
import { useControlsIn } from './kit/engine-controls.ts'
import { paintDreamIn } from './kit/engine-dream.ts'
import { playNightOn } from './kit/engine-night.ts'
import { openFirefox } from './kit/firefox.ts'
import { openWebKit } from './kit/webkit.ts'

/** Percent of every duration: slow enough for four pages that are drawn without a graphics card. */
const PERCENT = 8

let server: RunningServer
const engines: BrowserEngine[] = []
beforeAll(async () => {
  server = await startServer()
  for (const open of [openFirefox, openWebKit]) engines.push(await open())
  for (const { name, version, pointer } of engines) console.log(`${name} ${version}, by ${pointer}`)
})
afterAll(async () => {
  for (const engine of engines) await engine.close()
  await server?.stop()
})

describe('Firefox and WebKit at one table', () => {
  it('play one bedtime with a phone and a screen each, from the first page to the storybook', async () => {
    const [firefox, webkit] = engines as [BrowserEngine, BrowserEngine]
    await playNightOn(
      { seats: { ava: firefox, caleb: webkit }, screens: [firefox, webkit] },
      server,
      PERCENT,
      'bedtime',
    )
  })

  it.each([0, 1])('paint a dream (%i)', async (n) => {
    await paintDreamIn(engines[n] as BrowserEngine, server)
  })

  it.each([0, 1])('hold, swipe, turn and slide the controls of the malfunction (%i)', async (n) => {
    await useControlsIn(engines[n] as BrowserEngine, server)
  })
})
