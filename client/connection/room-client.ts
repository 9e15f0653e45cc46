/** The SDK's client, for a page that opens one socket at a time. */
import { Client, type Room } from '@colyseus/sdk'
import { noAnswer } from './program-fault.ts'

/** The room of the newest attempt to open a socket. */
let newest: Room | null = null

/**
 * Gives up a socket that is still opening when the next one is opened. Browsers open one to a host at a time: the next would
 * wait for minutes for one that a network has swallowed.
 */
export class RoomClient extends Client {
  /** @param root address of the game's root */
  constructor(root: string) {
    super(root, { fetchFn: fetchWhole })
  }

  protected override createRoom<T>(name: string, schema?: new (...args: unknown[]) => T): Room<unknown, T> {
    if (newest?.connection && !newest.connection.isOpen) newest.connection.close()
    const room = super.createRoom<T>(name, schema)
    newest = room
    return room
  }
}

/** Fetches an answer with its body, so that a connection that is lost halfway is marked as that, too. */
async function fetchWhole(...request: Parameters<typeof fetch>): Promise<Response> {
  const answer = await fetch(...request).catch(noAnswer)
  const body = await answer.arrayBuffer().catch(noAnswer)
  return new Response(body.byteLength === 0 ? null : body, answer)
}
