/** Finds the game's reason for rejection in an error of a join or a request. */
import { REJECTIONS, type Rejection } from '../../shared/protocol/rejections.ts'
import { fetchCheckup, fetchRoom, GameStopped, NetworkPage } from './lobby-api.ts'
import { isProgramFault, LateAnswer } from './program-fault.ts'

/** The server has rejected a join. */
export class JoinRejected extends Error {
  readonly reason: Rejection
  constructor(reason: Rejection) {
    super(reason)
    this.reason = reason
  }
}

/** The server answers over HTTP, but the room's socket cannot be opened: something between refuses or swallows WebSockets. */
export class SocketBlocked extends Error {
  /** Whether the game's own proxy is at fault, which players cannot get around. */
  readonly byProxy: boolean
  constructor(byProxy: boolean, options?: ErrorOptions) {
    super('no socket', options)
    this.byProxy = byProxy
  }
}

/** After these a client that was in the room cannot return to it. */
const FINAL: ReadonlySet<Rejection> = new Set([
  'unknown-code',
  'retired',
  'not-seated',
  'elsewhere',
  'old-version',
  'locked',
  'full',
])

/** The reason in an error of a request or a join, or null when the error is no rejection (a lost connection, a timeout). */
export function reasonOf(error: unknown): Rejection | null {
  if (!(error instanceof Error)) return null
  const said = 'reason' in error ? error.reason : error.message
  return (REJECTIONS as readonly unknown[]).includes(said) ? (said as Rejection) : null
}

/**
 * Turns the error of a first join into a rejection. The matchmaker has one code for unknown, full and locked rooms, so the
 * HTTP API is asked which it was.
 * @param returning whether it was to return to a seat, which a full or locked room does not prevent
 * @throws SocketBlocked when the server can be reached but no socket; GameStopped or NetworkPage when something else answers;
 * LateAnswer when nothing does in time; the error itself when nothing can be reached, or for a fault of the program
 */
export async function asRejection(error: unknown, code: string, returning = false): Promise<JoinRejected> {
  const known = reasonOf(error)
  if (known !== null) return new JoinRejected(known)
  const room = await fetchRoom(code).catch((found: unknown) => {
    throw found instanceof GameStopped || found instanceof NetworkPage || found instanceof LateAnswer
      ? found
      : error
  })
  if (typeof room === 'string') return new JoinRejected(room)
  if (isAnswered(error) && !returning) {
    if (room.locked) return new JoinRejected('locked')
    if (Object.values(room.roles).every(({ player, second }) => player !== null && second !== null))
      return new JoinRejected('full')
  }
  if (isProgramFault(error)) throw error
  throw new SocketBlocked(await isProxyAtFault(), { cause: error })
}

/** Whether the matchmaker has refused; a socket that was lost says nothing about the room. */
const isAnswered = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && error.status !== undefined

/** Whether sockets have arrived at the server as something else. */
export async function isProxyAtFault(): Promise<boolean> {
  try {
    return (await fetchCheckup()).findings.some(({ id }) => id === 'no-sockets')
  } catch {
    // A server that can't say is no proof against the network.
    return false
  }
}

/**
 * Why a client that was in the room cannot return to it, or null when it should retry (network error, server restarting).
 * A full or locked room does not matter here, because a seat's token opens it all the same.
 */
export async function finalReason(error: unknown, code: string): Promise<Rejection | null> {
  const said = reasonOf(error)
  if (said !== null) return FINAL.has(said) ? said : null
  const room = await fetchRoom(code).catch(() => null)
  return room === 'unknown-code' || room === 'retired' ? room : null
}
