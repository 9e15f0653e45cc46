/** A room whose code takes long to be claimed, as with a Redis that stands still. */
import { expect, it } from 'vitest'
import { GameRoom } from '../../server/room/GameRoom.ts'

it('a room that waits for its code has nothing to send yet when Colyseus asks for patches', () => {
  const room = new GameRoom()
  expect(() => room.onBeforePatch()).not.toThrow()
})
