/** Counts flashes as WCAG 2.2 does (2.3.1, general flash): by relative luminance, cell by cell. */

/** Two opposing changes of a tenth of the brightest are a flash, unless even the darker of the two is bright. */
const CHANGE = 0.1
const BRIGHT = 0.8
const SECOND = 1_000

/** Luminance (0–1) of each cell, left to right, then down. */
export type PageLuminance = readonly number[]

/** The most flashes that any cell has within any one second. @param every ms between two looks */
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
    // There and back again is one flash.
    most = Math.max(most, Math.floor(within / 2))
  }
  return most
}

/** Where (index) the light has changed by so much since it last turned. */
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
