/** A table that is on a call and not in one room. */
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { startHands } from '../../shared/rules/malfunction/hold-board.ts'
import { openOrders } from '../../shared/rules/malfunction/orders-board.ts'
import { returnToLobby } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import { tableIn } from './malfunction/malfunction-table.ts'
import { asks, does, hourOf, lobbyWith, skipTo, wait } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))

/** The readers who could ping at the first moment of each order, and how many orders there were. */
function pingsOf(game: GameState, orders: number): { seen: number; pinged: number } {
  const seen = new Set<number>()
  let pinged = 0
  for (let turn = 0; turn < 2_000 && seen.size < orders && game.boards.orders; turn++) {
    for (const { n, reader, doer } of openOrders(game.boards.orders)) {
      if (seen.has(n)) continue
      seen.add(n)
      expect(legalFor(game, reader).ping).toEqual([{}])
      does(game, reader, 'ping', {})
      const got = viewSeat(game, doer, translate).hand.pings.some((ping) => ping.n === n)
      if (got || doer === reader) pinged += 1
    }
    wait(game, 50)
  }
  return { seen: seen.size, pinged }
}

describe('a table that is not in one room', () => {
  it('is said by the host alone, at any time, and by nobody else', () => {
    const game = lobbyWith()
    expect(viewPublic(game, translate).apart).toBe(false)
    expect(asks(game, 'leo', 'apart', { on: true })).not.toBeNull()
    does(game, 'ava', 'apart', { on: true })
    expect(viewPublic(game, translate).apart).toBe(true)
    skipTo(game, 'hour')
    does(game, 'ava', 'apart', { on: false })
    expect(viewPublic(game, translate).apart).toBe(false)
  })

  it('leaves the state of other tables as it was, to the letter', () => {
    const game = lobbyWith()
    const before = JSON.stringify(game.settings)
    does(game, 'ava', 'apart', { on: true })
    does(game, 'ava', 'apart', { on: false })
    expect(JSON.stringify(game.settings)).toBe(before)
  })

  it('stays so for the next night at the same table', () => {
    const game = lobbyWith()
    does(game, 'ava', 'apart', { on: true })
    skipTo(game, 'hour')
    returnToLobby(game)
    expect(viewPublic(game, translate).apart).toBe(true)
  })

  it.each([0, 1, 3])(
    'may send every order of the shout from its first moment, with threads at %i',
    (thread) => {
      const game = tableIn('shout', { thread, answer: 8_000 })
      game.settings.apart = true
      const { seen, pinged } = pingsOf(game, 12)
      expect(seen).toBeGreaterThanOrEqual(12)
      expect(pinged).toBe(seen)
    },
  )

  it('may send them at Monday’s supper, too, in the practice as well', () => {
    const game = lobbyWith()
    does(game, 'ava', 'apart', { on: true })
    skipTo(game, 'supper')
    const { seen, pinged } = pingsOf(game, 6)
    expect(seen).toBeGreaterThanOrEqual(6)
    expect(pinged).toBe(seen)
  })

  it('gives the sign to a camera, and keeps each thumb on its own phone', () => {
    const friday = hourOf(lobbyWith(), 'friday')
    does(friday, 'ava', 'agree-sign', { sign: 'nose' })
    does(friday, 'caleb', 'agree-sign', { sign: 'nose' })
    const told = (): string | undefined =>
      viewSeat(friday, 'caleb', translate).hand.sign?.options.find(({ sign }) => sign === 'nose')?.text
    expect(told()).toContain('in the room')
    does(friday, 'ava', 'apart', { on: true })
    expect(told()).toContain('camera')

    const whisper = tableIn('whisper')
    whisper.boards.hands = startHands(whisper, [...ROLES])
    const line = () => {
      const { scene } = viewPublic(whisper, translate)
      return scene.phase === 'whisper' ? scene.hands?.line : null
    }
    expect(line()).toContain('on your left')
    whisper.settings.apart = true
    expect(line()).toContain('their own phone')
  })
})
