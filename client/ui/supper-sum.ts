/** What a supper came to. Its boards are cleared away with it, so a page remembers them and says it as the next phase begins. */
import type { common } from '../../shared/text/en/common-text.ts'
import type { Translator } from '../../shared/text/translate.ts'
import type { DoorsScene, PublicView, SceneOf } from '../../shared/views/types.ts'

interface Share {
  readonly done: number
  readonly of: number
}

/** What each act that was rehearsed came to; null for those that were not. */
export interface SupperSum {
  readonly orders: Share | null
  readonly doors: { readonly set: DoorsScene['set']; readonly result: 'open' | 'wrong' | 'late' } | null
  readonly notes: Share | null
}

const NOTHING: SupperSum = { orders: null, doors: null, notes: null }

/** The sum with what the board in play has come to. Practice does not count, nor does a board that nothing was done on. */
function withBoard(sum: SupperSum, { practice, orders, doors, lullaby }: SceneOf<'supper'>): SupperSum {
  if (practice) return sum
  if (orders && orders.done + orders.missed > 0)
    return { ...sum, orders: { done: orders.done, of: orders.done + orders.missed } }
  if (doors?.result) return { ...sum, doors: { set: doors.set, result: doors.result } }
  if (lullaby)
    return {
      ...sum,
      notes: { done: lullaby.slots.filter(({ solved }) => solved).length, of: lullaby.slots.length },
    }
  return sum
}

/** Remembers suppers. @returns to be called with each view; the sum of the supper that the phase follows, else null */
export function rememberSupper(): (view: PublicView) => SupperSum | null {
  let seen = -1
  let sum = NOTHING
  return ({ n, scene }) => {
    if (scene.phase === 'supper') {
      sum = withBoard(n === seen ? sum : NOTHING, scene)
      seen = n
      return null
    }
    return n === seen + 1 && sum !== NOTHING ? sum : null
  }
}

/** The texts of phone and screen. */
type SumTexts = Pick<typeof common, Extract<keyof typeof common, `supper.sum${string}`>>

/** The sum in a line: “That was supper: 9 of 11 orders.” */
export function supperSumLine({ orders, doors, notes }: SupperSum, t: Translator<SumTexts>): string {
  const parts = [
    orders && t('supper.sum.orders', { ...orders }),
    doors && t(`supper.sum.${doors.set === 'dishes' ? 'dishes' : 'doors'}.${doors.result}`),
    notes && t('supper.sum.notes', { ...notes }),
  ]
  return t('supper.sum', { what: t.list(parts.filter((part) => part !== null)) })
}
