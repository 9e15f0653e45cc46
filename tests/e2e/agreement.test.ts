/**
 * The phone runs a mini-game, and the server runs it again with the same touches to score it: both must agree. Ten thousand
 * streams of touches for each mini-game are run in Node and in a browser, and the outcomes are compared bit for bit.
 */
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACTIVITIES, outcomesOf } from '../minigames/touch-streams.ts'
import { openBrowser } from './kit/chromium-browser.ts'

const STREAMS = 10_000
const FIRST = 1

declare global {
  interface Window {
    streams: Pick<typeof import('../minigames/touch-streams.ts'), 'outcomesOf'>
  }
}

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** Bundles the streams into one script for a page. */
async function script(): Promise<string> {
  const entry = fileURLToPath(new URL('../minigames/touch-streams.ts', import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'streams' } },
  })
  const [
    {
      output: [chunk],
    } = { output: [] as never },
  ] = Array.isArray(built) ? built : [built as never]
  return chunk.code
}

it('every mini-game has the same outcome in a browser as on the server', async () => {
  const page = await browser.newPage()
  await page.addScriptTag({ content: await script() })
  const differing: Record<string, number> = {}
  for (const id of ACTIVITIES) {
    const asked = page.evaluate(([id, first, count]) => window.streams.outcomesOf(id, first, count), [
      id,
      FIRST,
      STREAMS,
    ] as const)
    const here = outcomesOf(id, FIRST, STREAMS)
    const there = await asked
    const seed = here.findIndex((outcome, i) => outcome !== there[i])
    if (seed >= 0) differing[id] = FIRST + seed
    // If all streams had the same outcome, the comparison would show nothing.
    expect(new Set(here).size, `${id}: different outcomes`).toBeGreaterThan(STREAMS * 0.9)
  }
  expect(differing, 'the first seed that differs, by activity').toEqual({})
  await page.close()
})
