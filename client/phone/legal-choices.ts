/** Reads what a seat may do from the legal actions in its view. Phones contain no rules of their own. */
import type { ActionType, Legal, LegalOptions } from '../../shared/protocol/actions.ts'

type Value = string | number | boolean
type Given = Readonly<Record<string, Value>>

const fits = (options: LegalOptions, given: Given): boolean =>
  Object.entries(given).every(([field, value]) => options[field]?.includes(value) ?? true)

/** Whether an action is legal now, with these fields if some are given. */
export function may(legal: Legal, type: ActionType, given: Given = {}): boolean {
  return legal[type]?.some((options) => fits(options, given)) ?? false
}

/**
 * The legal values of an action's field, in the order of the view; empty if the field is free or the action is not legal.
 * @param given fields that have been chosen already
 */
export function choices<T extends Value>(
  legal: Legal,
  type: ActionType,
  field: string,
  given: Given = {},
): readonly T[] {
  const found = (legal[type] ?? [])
    .filter((options) => fits(options, given))
    .flatMap((options) => options[field] ?? [])
  return [...new Set(found)] as T[]
}
