/** Counts flashes as WCAG 2.2 does (2.3.1, general flash): by relative luminance, cell by cell. */

/**
 * A flash is a pair of opposing changes of relative luminance by a tenth of the maximum or more, in which the darker state is
 * below 0.8.
 */
const CHANGE = 0.1
const BRIGHT = 0.8
/** ms. */
const SECOND = 1_000

/** Luminance (0–1) of each cell, left to right, then down. */
export type PageLuminance = readonly number[]

/** The most flashes of any cell within one second. @param every ms between two samples */
export function mostFlashes(looks: readonly PageLuminance[], every: number): number {
  const cells = looks[0]?.length ?? 0
  return Math.max(
    0,
    ...Array.from({ length: cells }, (_, cell) =>
      flashesOf(
        looks.map((look) => look[cell] ?? 0),
        every,
      ),
    ),
  )
}

function flashesOf(light: readonly number[], every: number): number {
  const turns = turnsOf(light).map((at) => at * every)
  let most = 0
  for (const from of turns) {
    const within = turns.filter((at) => at >= from && at < from + SECOND).length
    // Two opposing changes are one flash.
    most = Math.max(most, Math.floor(within / 2))
  }
  return most
}

/** Indices at which the luminance has changed by {@link CHANGE} in the other direction than before. */
function turnsOf(light: readonly number[]): number[] {
  const turns: number[] = []
  let [low, high] = [light[0] ?? 0, light[0] ?? 0]
  let rising: boolean | null = null
  for (const [i, value] of light.entries()) {
    low = Math.min(low, value)
    high = Math.max(high, value)
    if (rising !== true && value - low >= CHANGE && low < BRIGHT) {
      turns.push(i)
      rising = true
      high = value
    } else if (rising !== false && high - value >= CHANGE && value < BRIGHT) {
      turns.push(i)
      rising = false
      low = value
    }
    if (rising === true) low = value < high ? low : value
    if (rising === false) high = value > low ? high : value
  }
  return turns
}
