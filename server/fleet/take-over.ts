/** Says every second that this process is there, looks for rooms whose process has died, and goes on with them. */
import { matchMaker } from '@colyseus/core'
import type { Logger } from 'pino'
import type { Peers } from './peers.ts'

const EVERY = 1_000

interface TakeOverOptions {
  /** Takes over all rooms that it can. */
  restore(): Promise<void>
  peers: Peers
  /** The port that this process listens on. */
  port: number
  log: Logger
}

/** Begins to look. Resolves when the others can find this process. @returns `stop`: ends it */
export async function takeOver({ restore, peers, port, log }: TakeOverOptions): Promise<{ stop(): void }> {
  let busy = false
  const look = async () => {
    if (busy || matchMaker.state !== matchMaker.MatchMakerState.READY) return
    busy = true
    try {
      await peers.list(matchMaker.processId, port)
      await restore()
      // A process that finds another one dead deletes its rooms from the list, at times when they have just been taken over.
      await matchMaker.restoreMissingRoomCaches()
    } catch (error) {
      log.warn({ err: error }, 'rooms of other processes cannot be looked for')
    } finally {
      busy = false
    }
  }
  await peers.list(matchMaker.processId, port)
  const looking = setInterval(() => void look(), EVERY).unref()
  return { stop: () => clearInterval(looking) }
}
