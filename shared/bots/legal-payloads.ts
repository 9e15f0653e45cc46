/** The actions that legal options stand for, written out one by one. */
import type { Legal, Payload, SeatActionType } from '../protocol/actions.ts'

/**
 * Every payload that the options of one action name: all combinations of their values. Fields that the options leave
 * free are missing from them, and alternatives that want typed text stand for none.
 */
export function payloadsOf<T extends SeatActionType>(legal: Legal, type: T): Payload<T>[] {
  const payloads = (legal[type] ?? []).flatMap((options) =>
    Object.entries(options).reduce<Record<string, string | number | boolean>[]>(
      (made, [field, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [field]: value }))),
      [{}],
    ),
  )
  // The rules offer only values that the action's schema allows.
  return payloads as Payload<T>[]
}
