/** Says every second that this process is there, looks for rooms whose process has died, and goes on with them. */
import { matchMaker } from '@colyseus/core'
import type { Logger } from 'pino'
import type { PeerState, Peers } from './peers.ts'

const EVERY = 1_000
/** How often it looks at once after it has got rooms, and then only each such time, whether all of its rooms are in the list. */
const CHECKS = 10

interface TakeOverOptions {
  /** Takes over all rooms that it can. */
  restore(): Promise<void>
  peers: Peers
  /** What this process says of itself. */
  state(): PeerState
  /** Finds out whether messages of the other processes arrive. */
  ping(): Promise<void>
  /** The port that this process listens on. */
  port: number
  log: Logger
}

/** A process among others. */
export interface Listed {
  /** Tells the others at once what has changed. */
  list(): Promise<void>
  /** Ends it: this process is not there any more. */
  stop(): Promise<void>
}

/** Begins to look. Resolves when the others can find this process. */
export async function takeOver({ restore, peers, state, ping, port, log }: TakeOverOptions): Promise<Listed> {
  let restoring = false
  let looks = 0
  let had = 0
  const list = () => peers.list(matchMaker.processId, port, state())
  const look = async () => {
    if (matchMaker.state !== matchMaker.MatchMakerState.READY) return
    try {
      await list()
      await ping()
      if (!restoring && !state().draining) await restoreAll()
    } catch (error) {
      log.warn({ err: error }, 'rooms of other processes cannot be looked for')
    }
  }
  const restoreAll = async () => {
    restoring = true
    try {
      await restore()
      const { rooms } = state()
      if (rooms > had) looks = 0
      had = rooms
      // A process that finds another one dead deletes its rooms from the list, at times when they have just been taken over.
      if (looks < CHECKS || looks % CHECKS === 0) await matchMaker.restoreMissingRoomCaches()
      looks++
    } finally {
      restoring = false
    }
  }
  await list()
  void look()
  const looking = setInterval(() => void look(), EVERY).unref()
  return {
    list,
    stop: async () => {
      clearInterval(looking)
      await peers.leave(matchMaker.processId).catch(() => {})
    },
  }
}
