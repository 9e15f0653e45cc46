/**
 * A phone plays a dream, the server scores the same touches: they must never differ. Ten thousand streams of touches an
 * activity are played here and in the browser, by the same code as each of them runs it, and compared bit for bit.
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

/** The streams as one script for a page. */
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

it('plays every activity on a phone just as the server does', async () => {
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
    // Streams that all end alike would agree whatever happens.
    expect(new Set(here).size, `${id}: different outcomes`).toBeGreaterThan(STREAMS * 0.9)
  }
  expect(differing, 'the first seed that differs, by activity').toEqual({})
  await page.close()
})
