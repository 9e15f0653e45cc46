/** What can be asked of the server over HTTP before one has joined a room. */
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'

/** The server answers within this time (ms), or the request is given up. */
const TIMEOUT = 8_000

/**
 * Opens a room.
 * @param language what it is to speak: the BCP 47 tag of an installed language
 * @returns its code
 * @throws if the server cannot be reached or refuses
 */
export async function openRoom(language: string): Promise<string> {
  const answer = await fetch('/api/rooms', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language }),
  })
  if (!answer.ok) throw new Error(await reasonOf(answer))
  return ((await answer.json()) as { code: string }).code
}

/** What anybody with its code may know of a room; a {@link Rejection} when there is no such room. @throws if offline */
export async function fetchRoom(code: string): Promise<RoomSummary | Rejection> {
  const answer = await ask(code)
  return answer.ok ? ((await answer.json()) as RoomSummary) : reasonOf(answer)
}

/** Path of the unfinished storybook of a room that had to be closed, or null. */
export async function fetchBook(code: string): Promise<string | null> {
  try {
    return ((await (await ask(code)).json()) as { book?: string }).book ?? null
  } catch {
    return null
  }
}

const ask = (code: string): Promise<Response> =>
  fetch(`/api/rooms/${encodeURIComponent(code)}`, { signal: AbortSignal.timeout(TIMEOUT) })

async function reasonOf(answer: Response): Promise<Rejection> {
  const body = (await answer.json().catch(() => ({}))) as { reason?: Rejection }
  return body.reason ?? (answer.status === 429 ? 'too-fast' : 'not-now')
}
