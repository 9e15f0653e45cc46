/** The SDK's client, for a page that opens one socket at a time. */
import { Client, type Room } from '@colyseus/sdk'

/** The room of the newest attempt to open a socket. */
let newest: Room | null = null

/**
 * Gives up a socket that is still opening when the next one is opened. Browsers open one to a host at a time: the next would
 * wait for minutes for one that a network has swallowed.
 */
export class RoomClient extends Client {
  protected override createRoom<T>(name: string, schema?: new (...args: unknown[]) => T): Room<unknown, T> {
    if (newest?.connection && !newest.connection.isOpen) newest.connection.close()
    const room = super.createRoom<T>(name, schema)
    newest = room
    return room
  }
}
