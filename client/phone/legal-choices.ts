/** Reads what may be done now from the legal actions in a view. No rule is worked out here, or anywhere on a phone. */
import type { ActionType, Legal, Options } from '../../shared/protocol/actions.ts'

type Value = string | number | boolean
type Given = Readonly<Record<string, Value>>

const fits = (options: Options, given: Given): boolean =>
  Object.entries(given).every(([field, value]) => options[field]?.includes(value) ?? true)

/** Whether an action may be asked, with these fields if some are given. */
export function may(legal: Legal, type: ActionType, given: Given = {}): boolean {
  return legal[type]?.some((options) => fits(options, given)) ?? false
}

/** The values a field may have, in the order of the view; none if the field is free or the action may not be asked. */
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
