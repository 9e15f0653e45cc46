/** The tests that every engine has to pass. */
import { afterAll, beforeAll, describe, it } from 'vitest'
import { type RunningServer, startServer } from '../../e2e/kit/e2e-server.ts'
import type { BrowserEngine } from './browser-engine.ts'
import { useControlsIn } from './engine-controls.ts'
import { playNightOn } from './engine-night.ts'
import { lookAtEveryPhase } from './engine-phases.ts'

/** How long (ms) it may take to look at a hundred pages. */
const EVERY_PHASE = 900_000

/**
 * Declares the tests of an engine.
 * @param open starts it
 * @param percent of every duration of the night: slow enough for five pages that are drawn without a graphics card
 */
export function describeEngine(name: string, open: () => Promise<BrowserEngine>, percent: number): void {
  let server: RunningServer
  let engine: BrowserEngine
  beforeAll(async () => {
    server = await startServer()
    engine = await open()
    console.log(`${name} ${engine.version}, by ${engine.pointer}`)
  })
  afterAll(async () => {
    await engine?.close()
    await server?.stop()
  })

  describe(name, () => {
    it('plays a whole night on four phones and a screen, from the first page to the storybook', () =>
      playNightOn(
        { seats: { ava: engine, leo: engine, elara: engine, caleb: engine }, screens: [engine] },
        server,
        percent,
      ))

    it('holds, swipes, turns and slides the controls of the malfunction', () => useControlsIn(engine, server))

    it(
      'shows every phase of recorded nights, with nothing cut off or covered',
      () => lookAtEveryPhase(engine),
      EVERY_PHASE,
    )
  })
}
