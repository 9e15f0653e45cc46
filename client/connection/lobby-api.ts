/** The HTTP API that is used before a room is joined. */
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import { addressOf } from '../device/base-path.ts'

/** Time limit (ms) of a request. */
const TIMEOUT = 8_000

/**
 * Opens a room.
 * @param language the room's language: the BCP 47 tag of an installed one
 * @returns the room's code
 * @throws Error whose message is a {@link Rejection} when the server rejects the request, any other when it is unreachable
 */
export async function openRoom(language: string): Promise<string> {
  const answer = await fetch(addressOf('/api/rooms'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language }),
  })
  if (!answer.ok) throw new Error(await reasonOf(answer))
  return ((await answer.json()) as { code: string }).code
}

/**
 * The public summary of a room, for anybody who has its code; a {@link Rejection} when there is no such room.
 * @throws when the server cannot be reached
 */
export async function fetchRoom(code: string): Promise<RoomSummary | Rejection> {
  const answer = await ask(code)
  return answer.ok ? ((await answer.json()) as RoomSummary) : reasonOf(answer)
}

/** Address of the unfinished storybook of a room that the server has closed, or null. */
export async function fetchBook(code: string): Promise<string | null> {
  try {
    const { book } = (await (await ask(code)).json()) as { book?: string | null }
    return book ? addressOf(book) : null
  } catch {
    return null
  }
}

/** Whether the server answers. */
export const isServerThere = (): Promise<boolean> =>
  fetch(addressOf('/api/health'), { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) }).then(
    ({ ok }) => ok,
    () => false,
  )

const ask = (code: string): Promise<Response> =>
  fetch(addressOf(`/api/rooms/${encodeURIComponent(code)}`), { signal: AbortSignal.timeout(TIMEOUT) })

async function reasonOf(answer: Response): Promise<Rejection> {
  const body = (await answer.json().catch(() => ({}))) as { reason?: Rejection }
  return body.reason ?? (answer.status === 429 ? 'too-fast' : 'not-now')
}
