/** The HTTP API that is used before a room is joined. */

import type { PlanId } from '../../shared/content/ids.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { addressOf } from '../device/base-path.ts'

/** Something answers, but it is not the game: a proxy whose server has stopped, or another server. */
export class GameStopped extends Error {}

/** Time limit (ms) of a request. */
const TIMEOUT = 8_000

/**
 * Opens a room.
 * @param language the room's language: the BCP 47 tag of an installed one
 * @param met what this browser's table has met in earlier nights: content as `list:id`
 * @param plan the plan of its first night, until the host chooses another
 * @returns the room's code
 * @throws Error whose message is a {@link Rejection} when the server rejects the request, GameStopped when something else
 * answers, any other when it is unreachable
 */
export async function openRoom(language: string, met: readonly string[], plan: PlanId): Promise<string> {
  const answer = await fetch(addressOf('/api/rooms'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language, plan, ...(met.length > 0 && { met }) }),
  })
  if (!answer.ok) throw new Error(await reasonOf(answer))
  return (await bodyOf<{ code: string }>(answer)).code
}

/**
 * The public summary of a room, for anybody who has its code; a {@link Rejection} when there is no such room.
 * @throws GameStopped when something else answers; any other error when the server cannot be reached
 */
export async function fetchRoom(code: string): Promise<RoomSummary | Rejection> {
  const answer = await ask(code)
  return answer.ok ? bodyOf<RoomSummary>(answer) : reasonOf(answer)
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

/** What the server sees of phones that may not get in. @throws when it cannot be reached */
export async function fetchCheckup(): Promise<Checkup> {
  const answer = await fetch(addressOf('/api/checkup'), { signal: AbortSignal.timeout(TIMEOUT) })
  if (!answer.ok) throw new GameStopped()
  return bodyOf<Checkup>(answer)
}

/** Whether the server answers. */
export const isServerThere = (): Promise<boolean> =>
  fetch(addressOf('/api/health'), { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT) }).then(
    ({ ok }) => ok,
    () => false,
  )

const ask = (code: string): Promise<Response> =>
  fetch(addressOf(`/api/rooms/${encodeURIComponent(code)}`), { signal: AbortSignal.timeout(TIMEOUT) })

/** The body of the game's own answer. @throws GameStopped if something else has answered */
async function bodyOf<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T
  } catch (cause) {
    throw new GameStopped('no JSON', { cause })
  }
}

async function reasonOf(answer: Response): Promise<Rejection> {
  const body = (await answer.json().catch(() => ({}))) as { reason?: Rejection }
  // A server that is stopping says that it can't answer now; so does a page in front of one that has stopped.
  const stopping = answer.status === 503 && body.reason === 'not-now'
  if (body.reason && !stopping) return body.reason
  if (answer.status === 429) return 'too-fast'
  throw new GameStopped(String(answer.status))
}
