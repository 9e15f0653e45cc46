/**
 * Moves rooms from one process to another: the old one accepts nothing more, writes everything down, gives the room up, and sends
 * its clients away when the new one has it, so that they find it at once.
 */
import { matchMaker, requestFromIPC, subscribeIPC } from '@colyseus/core'
import type { Logger } from 'pino'
import type { GameRoom } from '../room/GameRoom.ts'
import type { Peers } from './peers.ts'

/** How long (ms) another process may take to have a room. Its clients are sent away then in any case. */
const TAKE_TIMEOUT = 3_000
/** How many rooms are moved at the same time. Each waits while the ones before it are replayed. */
const AT_ONCE = 4

const channelOf = (process: string): string => `goodnight:take:${process}`

/** Takes rooms that other processes give this one. @param take goes on with a room */
export async function receiveRooms(take: (code: string) => Promise<void>): Promise<void> {
  await subscribeIPC(matchMaker.presence, channelOf(matchMaker.processId), (_, [code]) => take(String(code)))
}

interface MoveOptions {
  peers: Peers
  /** Version of this process's rules. */
  rules: number
  log: Logger
}

/**
 * Moves rooms to processes with the same rules, each to the one with the fewest.
 * @returns the rooms that no other process can play, and whether there are others that stay
 */
export async function moveRooms(
  rooms: readonly GameRoom[],
  { peers, rules, log }: MoveOptions,
): Promise<{ left: GameRoom[]; others: boolean }> {
  const others = (await peers.all()).filter(
    ({ process, draining }) => process !== matchMaker.processId && !draining,
  )
  const able = others.filter((peer) => peer.rules === rules)
  if (able.length === 0) return { left: [...rooms], others: others.length > 0 }
  const waiting = [...rooms]
  const moveNext = async (): Promise<void> => {
    for (let room = waiting.shift(); room; room = waiting.shift()) {
      const [to] = able.toSorted((one, other) => one.rooms - other.rooms)
      if (!to) return
      to.rooms++
      await moveRoom(room, to.process, log)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, moveNext))
  return { left: [], others: true }
}

async function moveRoom(room: GameRoom, process: string, log: Logger): Promise<void> {
  const { roomId: code } = room
  try {
    // As Colyseus calls the channel by which it asks for a room. Two must not answer.
    await matchMaker.presence.unsubscribe(`$${code}`)
    await room.giveUp()
    await requestFromIPC(matchMaker.presence, channelOf(process), '', [code], TAKE_TIMEOUT)
    log.info({ room: code, to: process }, 'room handed on')
  } catch (error) {
    // Whoever looks next for rooms without a process finds it.
    log.warn({ err: error, room: code, to: process }, 'a room could not be handed on at once')
  } finally {
    await room.sendAway()
  }
}
