/** The HTTP API that is used before a room is joined. */

import type { PlanId } from '../../shared/content/ids.ts'
import type { Checkup } from '../../shared/protocol/checkup.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import { REJECTIONS, type Rejection } from '../../shared/protocol/rejections.ts'
import { addressOf } from '../device/base-path.ts'
import { noAnswer } from './program-fault.ts'

/** Something answers, but it is not the game: a proxy whose server has stopped, or another server. */
export class GameStopped extends Error {}

/** The network answers in place of the game: the page to sign in to a Wi-Fi, or that of a filter. */
export class NetworkPage extends Error {}

/** Time limit (ms) of a request: some networks swallow one, and browsers would wait for minutes. */
const TIMEOUT = 8_000

/** With these, proxies and filters refuse what is not for them to answer. The game says them only with a reason. */
const NETWORK_STATUS: ReadonlySet<number> = new Set([401, 403, 407, 451, 511])

/**
 * Opens a room.
 * @param language the room's language: the BCP 47 tag of an installed one
 * @param met what this browser's table has met in earlier nights: content as `list:id`
 * @param plan the plan of its first night, until the host chooses another
 * @returns the room's code
 * @throws Error whose message is a {@link Rejection} when the server rejects the request, GameStopped or NetworkPage when
 * something else answers, NoAnswer when nothing does
 */
export async function openRoom(language: string, met: readonly string[], plan: PlanId): Promise<string> {
  const answer = await ask('/api/rooms', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ language, plan, ...(met.length > 0 && { met }) }),
  })
  if (!answer.ok) throw new Error(await reasonOf(answer))
  return (await bodyOf<{ code: string }>(answer, 'code')).code
}

/**
 * The public summary of a room, for anybody who has its code; a {@link Rejection} when there is no such room.
 * @throws GameStopped or NetworkPage when something else answers, NoAnswer when nothing does
 */
export async function fetchRoom(code: string): Promise<RoomSummary | Rejection> {
  const answer = await ask(addressOfRoom(code))
  return answer.ok ? bodyOf<RoomSummary>(answer, 'roles') : reasonOf(answer)
}

/** Address of the unfinished storybook of a room that the server has closed, or null. */
export async function fetchBook(code: string): Promise<string | null> {
  try {
    const { book } = (await (await ask(addressOfRoom(code))).json()) as { book?: string | null }
    return book ? addressOf(book) : null
  } catch {
    return null
  }
}

/** What the server sees of phones that may not get in. @throws when it cannot be reached */
export async function fetchCheckup(): Promise<Checkup> {
  const answer = await ask('/api/checkup')
  return answer.ok ? bodyOf<Checkup>(answer, 'findings') : refusedBySomethingElse(answer)
}

/** Why nothing can be had of the server now; null when it answers. */
export async function serverTrouble(): Promise<Error | null> {
  try {
    const answer = await ask('/api/health', { cache: 'no-store' })
    if (!answer.ok) refusedBySomethingElse(answer)
    await bodyOf<object>(answer)
    return null
  } catch (error) {
    return error as Error
  }
}

const addressOfRoom = (code: string): string => `/api/rooms/${encodeURIComponent(code)}`

const ask = (path: string, request: RequestInit = {}): Promise<Response> =>
  fetch(addressOf(path), { ...request, signal: AbortSignal.timeout(TIMEOUT) }).catch(noAnswer)

/**
 * The body of the game's own answer.
 * @param part a part that it always has
 * @throws NetworkPage if something else has answered as if all were well
 */
async function bodyOf<T extends object>(answer: Response, part?: keyof T): Promise<T> {
  const body = parsed(await answer.text().catch(noAnswer))
  if (body === null || (part !== undefined && !(part in body))) throw new NetworkPage('another answer')
  return body as T
}

/** The object in a text of JSON; null for anything else. */
function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}

/** The game's reason in an answer that refuses. @throws GameStopped or NetworkPage if it is not the game's */
async function reasonOf(answer: Response): Promise<Rejection> {
  const { reason } = (parsed(await answer.text().catch(noAnswer)) ?? {}) as { reason?: unknown }
  // A server that is stopping says that it can't answer now; so does a page in front of one that has stopped.
  const stopping = answer.status === 503 && reason === 'not-now'
  if (isRejection(reason) && !stopping) return reason
  if (answer.status === 429) return 'too-fast'
  return refusedBySomethingElse(answer)
}

const isRejection = (reason: unknown): reason is Rejection =>
  (REJECTIONS as readonly unknown[]).includes(reason)

/** Says what has refused in place of the game. @throws GameStopped or NetworkPage */
function refusedBySomethingElse({ status, redirected }: Response): never {
  if (redirected || NETWORK_STATUS.has(status)) throw new NetworkPage(String(status))
  throw new GameStopped(String(status))
}
