/** The doorstep: what can be asked of the house before one is inside. */
import type { Rejection } from '../../shared/protocol/actions.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'

/** The doorstep answers sooner than this (ms), or not at all. */
const SLOW = 8_000

/**
 * Opens a room.
 * @param language what it is to speak: the BCP 47 tag of an installed language
 * @throws if the house cannot be reached or refuses.
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

/** Looks at a room from outside; a {@link Rejection} when there is none to look at. @throws if offline. */
export async function lookAt(code: string): Promise<RoomSummary | Rejection> {
  const answer = await fetch(`/api/rooms/${encodeURIComponent(code)}`, { signal: AbortSignal.timeout(SLOW) })
  return answer.ok ? ((await answer.json()) as RoomSummary) : reasonOf(answer)
}

/** Where the story so far lies of a room that had to be closed, or null. */
export async function storySoFar(code: string): Promise<string | null> {
  try {
    const answer = await fetch(`/api/rooms/${encodeURIComponent(code)}`, {
      signal: AbortSignal.timeout(SLOW),
    })
    return ((await answer.json()) as { book?: string }).book ?? null
  } catch {
    return null
  }
}

async function reasonOf(answer: Response): Promise<Rejection> {
  const said = (await answer.json().catch(() => ({}))) as { reason?: Rejection }
  return said.reason ?? (answer.status === 429 ? 'too-fast' : 'not-now')
}
