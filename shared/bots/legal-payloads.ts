/** Lists the payloads that are legal. */
import type { Legal, Payload, SeatActionType } from '../protocol/actions.ts'

/**
 * All payloads of one action that are legal: every combination of the values that its options name. Fields that the
 * options leave free are missing in them; alternatives with typed text give no payload.
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
