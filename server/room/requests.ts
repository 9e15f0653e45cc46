/** Answers the requests of clients: one type for every action of the catalogue, `hidden` and `time`. */
import * as v from 'valibot'
import { ACTIONS, type ActionType, type Payload } from '../../shared/protocol/actions.ts'
import type { TimeReply } from '../../shared/protocol/notices.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'

/** The part of a Colyseus room that is needed here. */
interface Requests<C> {
  onMessage(
    type: string,
    handler: (client: C, payload: unknown, context: { reject(reason: Rejection): unknown }) => unknown,
  ): unknown
}

interface RequestHandlers<C> {
  /** Performs an action for a client. Returns why it is refused, or null. */
  ask(client: C, type: ActionType, payload: Payload<ActionType>): Rejection | null
  /** Resolves when all accepted actions are in the log; only then is a request acknowledged. */
  committed(): Promise<void>
  /** A page was hidden behind another app or tab, or is shown again. */
  hidden(client: C, hidden: boolean): void
  /** Room time in ms. */
  now(): number
  /** Called with every answer, for the metrics. */
  asked?(type: ActionType, answer: Rejection | 'done'): void
  failed(error: unknown, doing: string): void
}

const Hidden = v.object({ hidden: v.boolean() })

/** Registers the handlers of all requests with a room. */
export function handleRequests<C>(
  room: Requests<C>,
  { ask, committed, hidden, now, asked, failed }: RequestHandlers<C>,
): void {
  for (const type of Object.keys(ACTIONS) as ActionType[]) {
    const answer = (client: C, payload: unknown): Rejection | null => {
      const parsed = v.safeParse(ACTIONS[type], payload)
      if (!parsed.success) return 'malformed'
      try {
        return ask(client, type, parsed.output)
      } catch (error) {
        // If the rules throw, the state is unchanged, and the room can go on.
        failed(error, type)
        return 'not-now'
      }
    }
    room.onMessage(type, (client, payload, context) => {
      const reason = answer(client, payload)
      asked?.(type, reason ?? 'done')
      return reason ? context.reject(reason) : committed()
    })
  }
  room.onMessage('hidden', (client, payload, context) => {
    const parsed = v.safeParse(Hidden, payload)
    if (!parsed.success) return context.reject('malformed')
    return hidden(client, parsed.output.hidden)
  })
  room.onMessage('time', (): TimeReply => ({ room: now() }))
}
