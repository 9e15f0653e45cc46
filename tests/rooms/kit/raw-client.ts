/** A client without the SDK: joins like a real one, and can then send any bytes. */
import { Protocol } from '@colyseus/core'
import { Packr } from 'msgpackr'
import { WebSocket } from 'ws'
import type { JoinOptions } from '../../../shared/protocol/join-options.ts'
import { PROTOCOL_VERSION } from '../../../shared/protocol/protocol-version.ts'
import type { JoinAs } from './test-client.ts'

interface RawReservation {
  roomId: string
  processId: string
  sessionId: string
  /** Host and path where the room's process has sockets opened; missing if that is the address that was asked. */
  publicAddress?: string
}

/** Reserves a seat without taking it. @throws Error with the reason if that is refused */
export async function reserve(
  url: string,
  code: string,
  as: JoinAs,
  headers: Record<string, string> = {},
): Promise<RawReservation> {
  const answer = await fetch(`${url}/matchmake/joinById/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ version: PROTOCOL_VERSION, ...as } as JoinOptions),
  })
  const said = (await answer.json()) as RawReservation & { error?: string }
  if (!answer.ok) throw new Error(said.error)
  return said
}

/** Encodes a request as the SDK does. @param type its name @param payload any JSON value @param id 0–127 */
export function requestFrame(type: string, payload: unknown, id = 1): Buffer {
  const name = Buffer.from(type)
  return Buffer.concat([
    Buffer.from([Protocol.ROOM_REQUEST, id & 0x7f, 0xa0 + name.length]),
    name,
    new Packr().pack(payload),
  ])
}

export class RawClient {
  readonly socket: WebSocket
  readonly sessionId: string
  /** Number of frames received. */
  heard = 0
  readonly closed: Promise<number>

  private constructor(socket: WebSocket, sessionId: string) {
    this.socket = socket
    this.sessionId = sessionId
    this.closed = new Promise((resolve) => socket.once('close', resolve))
    socket.on('message', () => this.heard++)
    socket.on('error', () => {})
  }

  /** Joins a room. @param acknowledges whether the client acknowledges that it has joined, as real ones do */
  static async join(
    url: string,
    code: string,
    as: JoinAs,
    { acknowledges = true, headers = {} }: { acknowledges?: boolean; headers?: Record<string, string> } = {},
  ): Promise<RawClient> {
    const { processId, roomId, sessionId, publicAddress } = await reserve(url, code, as, headers)
    const door = publicAddress === undefined ? url.replace('http', 'ws') : `ws://${publicAddress}`
    const at = `${door}/${processId}/${roomId}?sessionId=${sessionId}`
    const guest = new RawClient(new WebSocket(at, { headers }), sessionId)
    await new Promise((resolve, reject) => {
      guest.socket.once('message', resolve)
      guest.socket.once('close', (code) => reject(new Error(`closed: ${code}`)))
    })
    if (acknowledges) guest.send(Buffer.from([Protocol.JOIN_ROOM]))
    return guest
  }

  send(bytes: Buffer): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(bytes)
  }

  /** Stops reading. */
  stopReading(): void {
    this.socket.pause()
  }
}
