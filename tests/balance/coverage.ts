/** How much of the content a family has met after some nights in a row, each of which knows what the ones before have shown. */
import type { PlanId } from '../../shared/content/ids.ts'
import { listSizes, metSoFar } from '../../shared/rules/content-history.ts'
import { allOf, playNight } from './bot-table.ts'

/** After how many nights it is measured. */
const MEASURED = [1, 3, 5, 10, 20] as const

/** What a family would call new, taken together; see the target. */
const TOGETHER = ['cards', 'secrets', 'dreams', 'suppers', 'readPages', 'starters', 'lastPages'] as const

/** Of these at least this share is still unseen after so many weeks. */
export const UNSEEN = { nights: 5, share: 0.4 } as const

/** One list of content: how many entries it has, and which share of them was met after some nights. */
export interface CoverageRow {
  list: string
  size: number
  met: { nights: number; share: number }[]
}

/** What the families have met after each of the measured nights, as marks of content. */
function familyMarks(seed: number, nights: number, plan: PlanId): Map<number, readonly string[]> {
  const after = new Map<number, readonly string[]>()
  let met: readonly string[] = []
  for (let night = 1; night <= nights; night++) {
    const guests = allOf({ human: true, skill: 'normal' })
    met = metSoFar(playNight({ seed: seed + night * 1_000, plan, guests, met }))
    if (MEASURED.some((count) => count === night)) after.set(night, met)
  }
  return after
}

/**
 * Plays some families' nights in a row.
 * @param nights how many nights each family plays
 * @param seeds one for each family
 * @returns a row for each list, and the last one for what a family would call new
 */
export function coverageOf(nights: number, seeds: readonly number[], plan: PlanId): CoverageRow[] {
  const families = seeds.map((seed) => familyMarks(seed, nights, plan))
  const row = (name: string, lists: readonly string[]): CoverageRow => {
    const size = lists.reduce((sum, list) => sum + (listSizes()[list] ?? 0), 0)
    const counts = (count: number): number[] =>
      families.map(
        (after) => (after.get(count) ?? []).filter((mark) => lists.includes(mark.split(':')[0] ?? '')).length,
      )
    const met = MEASURED.filter((count) => count <= nights).map((count) => ({
      nights: count,
      share: counts(count).reduce((sum, one) => sum + one, 0) / families.length / size,
    }))
    return { list: name, size, met }
  }
  return [...Object.keys(listSizes()).map((list) => row(list, [list])), row('all that is new', TOGETHER)]
}

/** The rows as a table, one line each. */
export function coverageLines(rows: readonly CoverageRow[]): string[] {
  const [first] = rows
  const head = (first?.met ?? []).map(({ nights }) => `after ${nights}`.padStart(10)).join('')
  const lines = rows.map(
    ({ list, size, met }) =>
      `${list.padEnd(18)}${String(size).padStart(6)}${met.map(({ share }) => `${Math.round(share * 100)} %`.padStart(10)).join('')}`,
  )
  const together = rows.at(-1)?.met.find(({ nights }) => nights === UNSEEN.nights)
  const verdict = together
    ? [
        `${1 - together.share >= UNSEEN.share ? '✓' : '✗'} after ${UNSEEN.nights} nights ${Math.round((1 - together.share) * 100)} % of cards, secrets, dreams, suppers and pages are unseen (at least ${UNSEEN.share * 100} %)`,
      ]
    : []
  return [`${'met'.padEnd(18)}${'of'.padStart(6)}${head}`, ...lines, ...verdict]
}
