/** Delays like those of people at a table, drawn from a seed. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { between, createRng } from '../../../shared/rng.ts'
import type { HumanDelays } from './touching-player.ts'

/** How long (ms) people take to read an order aloud, to find a control or a door, and to tap what they were waiting for. */
const READS = [2_200, 3_500] as const
const FINDS = [1_000, 2_500] as const
const TAPS = [350, 900] as const
/** How soon (ms) people notice the blanket, whatever they are doing. */
const STARTLED = 450

/** The delays of a player who shouts their orders and misses none on purpose. @param page the player's phone */
export function humanDelays(page: Page, seed: number): HumanDelays {
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
