/** The storybook's cover: what the house thinks of the week. It does not look at anybody's stars. */
import { COVER, THREAD } from '../content/constants.ts'
import { PAIRS, ROLES } from '../content/ids.ts'
import type { NightPlan } from '../content/plan-types.ts'
import type { GameState } from './state/index.ts'

/** What the house counts: lights at the end, threads at their strongest, rituals of two or more, treasures given up. */
export interface HouseCount {
  lights: number
  threads: number
  rituals: number
  given: number
}

/** What the house counts for the cover, in the state as it is. */
export const houseCount = ({ seats, threads, evenings }: GameState): HouseCount => ({
  lights: ROLES.reduce((sum, role) => sum + seats[role].lights, 0),
  threads: PAIRS.filter((pair) => threads[pair] === THREAD.max).length,
  rituals: evenings.filter(({ ritual }) => (ritual?.present.length ?? 0) >= 2).length,
  given: ROLES.filter((role) => seats[role].given).length,
})

/** The cover (0–3) for what the house has counted. @param from the sums from which the plan has a better one */
export function coverOf(
  { lights, threads, rituals, given }: HouseCount,
  from: NightPlan['covers'] = COVER.from,
): number {
  const worth = lights * COVER.light + threads * COVER.thread + rituals * COVER.ritual + given * COVER.given
  return from.filter((least) => worth >= least).length
}
