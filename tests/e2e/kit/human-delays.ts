/** People who need time: as long to read, to find and to tap as people at a table do. Drawn from a seed. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { between, createRng } from '../../../shared/rng.ts'
import type { HumanDelays } from './touching-player.ts'

/** How long (ms) somebody reads an order out, looks for a control or a door, and taps what they have waited for. */
const READS = [2_200, 3_500] as const
const FINDS = [1_000, 2_500] as const
const TAPS = [350, 900] as const
/** Whatever one is at: a blanket is seen this soon. */
const STARTLED = 450

/** Somebody who shouts and misses nothing on purpose. */
export function unhurried(page: Page, seed: number): HumanDelays {
  const rng = createRng(seed)
  const takes = async ([least, most]: readonly [number, number]): Promise<void> => {
    const time = pause(between(rng, least, most))
    const startled = page
      .locator('.blanket')
      .waitFor({ timeout: most })
      .then(() => pause(STARTLED))
    await Promise.race([time, startled.catch(() => time)])
  }
  return {
    reads: () => takes(READS),
    finds: () => takes(FINDS),
    taps: () => takes(TAPS),
    pings: false,
    dreamy: false,
  }
}
