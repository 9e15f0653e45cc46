/** What keeps a page from the game, in the few kinds that people can do something about. */
import { fetchRoom, GameStopped, NetworkPage } from './lobby-api.ts'
import { LateAnswer } from './program-fault.ts'
import { isProxyAtFault, SocketBlocked } from './rejection.ts'

/**
 * Nothing can be reached (`network`), nothing answers in time (`silent`: the server hangs, or the network loses what is sent; a
 * browser can't tell which), a page of the network's own answers (`portal`), the game has stopped (`stopped`), or it answers but
 * opens no sockets: because of the host's `proxy`, or of the network between (`socket`).
 */
export const TROUBLES = ['network', 'portal', 'proxy', 'silent', 'socket', 'stopped'] as const
export type Trouble = (typeof TROUBLES)[number]

/** The kind of an error that is neither a rejection nor a fault of the program. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof NetworkPage) return 'portal'
  if (error instanceof GameStopped) return 'stopped'
  if (error instanceof SocketBlocked) return error.byProxy ? 'proxy' : 'socket'
  return error instanceof LateAnswer ? 'silent' : 'network'
}

/** Asks over HTTP why a room's socket does not open; null if the room says that there is none. Never rejects. */
export async function findTrouble(code: string): Promise<Trouble | null> {
  try {
    if (typeof (await fetchRoom(code)) === 'string') return null
    return (await isProxyAtFault()) ? 'proxy' : 'socket'
  } catch (error) {
    return troubleOf(error)
  }
}

/** How long (ms), and through how many failed attempts, nothing is said: a server that restarts is back before. */
const PATIENCE = 4_000
const FAILURES = 2
/** After so many brief sockets a network is taken to cut them; a server that stops may do so to one. */
const BRIEFS = 2
/** Least time (ms) between two questions. */
const ASK_AGAIN = 2_000

export interface TroubleWatch {
  /** An attempt to reconnect has failed. */
  failed(): void
  /** A socket has opened. */
  opened(): void
  /** It is known to last. */
  lasts(): void
  /** It was lost before. */
  wasBrief(): void
}

/** The part of what pages know that is told. */
interface Told {
  online?: boolean
  trouble: Trouble | null
}

const CONNECTED: Told = { online: true, trouble: null }

/**
 * Finds out why a connection does not come back, while that is tried. After some brief sockets the next one counts only once it
 * lasts: a network that opens sockets and cuts them lets none through.
 * @param find asks for the cause
 * @param tell called with the cause when attempts go on failing after it was found, and when it is over
 */
export function watchTrouble(find: () => Promise<Trouble | null>, tell: (part: Told) => void): TroubleWatch {
  let failures = 0
  let firstAt = 0
  let askedAt: number | null = null
  let asking = false
  let found: Trouble | null = null
  /** How many brief sockets there were in a row. */
  let briefs = 0
  /** Number of the times without a connection, so that no answer about an earlier one counts. */
  let outage = 0

  const ask = async () => {
    const during = outage
    asking = true
    askedAt = performance.now()
    const cause = await find()
    asking = false
    if (during === outage) found = cause
  }
  const failed = () => {
    const now = performance.now()
    if (failures++ === 0) firstAt = now
    if (found !== null && failures > FAILURES && now - firstAt >= PATIENCE) tell({ trouble: found })
    if (!asking && (askedAt === null || now - askedAt >= ASK_AGAIN)) void ask()
  }
  const over = () => {
    outage++
    failures = 0
    askedAt = null
    found = null
    briefs = 0
    tell(CONNECTED)
  }

  return {
    failed,
    opened() {
      if (briefs === 0) over()
      else if (briefs < BRIEFS) tell(CONNECTED)
    },
    lasts: over,
    wasBrief() {
      briefs++
      failed()
    },
  }
}
