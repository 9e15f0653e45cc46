import { describe, expect, it } from 'vitest'
import { HOST } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { Action } from '../../shared/rules/action.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { goTo, nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import { tableIn } from './malfunction/malfunction-table.ts'
import { does, hourOf, lobbyWith } from './test-night.ts'

/** A lobby with these players; the first is the host. */
function lobby(people: readonly Role[] = ROLES): GameState {
  const game = createGameState({ seed: 1 })
  for (const role of people)
    apply(game, { by: 'server', at: 0, type: 'sit', role, player: { id: role, name: role, gentle: false } })
  return game
}
const server = (game: GameState, type: 'drop' | 'back' | 'leave', role: Role): void => {
  apply(game, { by: 'server', type, role, at: game.clock.room } as Action)
}
const host = (game: GameState): string | null => viewPublic(game, emptyTranslator).host
/** Lets room time pass as the driver does: from deadline to deadline. */
function pass(game: GameState, ms: number): void {
  const until = game.clock.room + ms
  for (let at = nextRoomDeadline(game); at !== null && at <= until; at = nextRoomDeadline(game))
    apply(game, { by: 'server', type: 'time', at: Math.max(at, game.clock.room) })
  apply(game, { by: 'server', type: 'time', at: until })
}
const asks = (game: GameState, by: Role, type: string, payload: object = {}): unknown =>
  apply(game, { by, type, payload, at: game.clock.room } as Action)

describe('the host’s controls', () => {
  it('can be handed to any other player', () => {
    const game = lobby(['ava', 'leo', 'caleb'])
    expect(legalFor(game, 'ava')['hand-over']).toEqual([{ role: ['leo', 'caleb'] }])
    expect(asks(game, 'ava', 'hand-over', { role: 'caleb' })).toBeNull()
    expect(host(game)).toBe('caleb')
    expect(game.cues).toContainEqual({ type: 'host-passed', role: 'caleb' })
    expect(legalFor(game, 'ava').start).toBeUndefined()
    expect(legalFor(game, 'caleb').start).toBeDefined()
  })

  it('pass to the next person when that phone is gone for a minute, and come back with it', () => {
    const game = lobby()
    server(game, 'drop', 'ava')
    pass(game, HOST.gone - 1)
    expect(host(game)).toBe('ava')
    pass(game, 1)
    expect(host(game)).toBe('leo')
    server(game, 'back', 'ava')
    expect(host(game)).toBe('ava')
    expect(game.cues).toContainEqual({ type: 'host-passed', role: 'ava' })
  })

  it('pass on in a paused game too, and come back to the first host after two have gone', () => {
    const game = lobby()
    asks(game, 'ava', 'start', { prologue: false })
    asks(game, 'ava', 'pause', { on: true })
    server(game, 'drop', 'ava')
    pass(game, HOST.gone)
    expect(host(game)).toBe('leo')
    expect(legalFor(game, 'leo').pause).toBeDefined()
    server(game, 'drop', 'leo')
    pass(game, HOST.gone)
    expect(host(game)).toBe('elara')
    server(game, 'back', 'leo')
    expect(host(game)).toBe('elara')
    server(game, 'back', 'ava')
    expect(host(game)).toBe('ava')
  })

  it('stay where they are while nobody else is there', () => {
    const game = lobby(['ava', 'leo'])
    server(game, 'drop', 'leo')
    server(game, 'drop', 'ava')
    pass(game, HOST.gone * 3)
    expect(host(game)).toBe('ava')
  })

  it('are offered to the others while the game has waited a minute for a host who does nothing', () => {
    const game = lobby()
    pass(game, HOST.still - 1)
    expect(legalFor(game, 'leo')['take-host']).toBeUndefined()
    pass(game, 1)
    expect(legalFor(game, 'ava')['take-host']).toBeUndefined()
    expect(legalFor(game, 'leo')['take-host']).toEqual([{}])
    asks(game, 'ava', 'gentle', { on: true })
    expect(legalFor(game, 'leo')['take-host']).toBeUndefined()
    pass(game, HOST.still)
    expect(asks(game, 'leo', 'take-host')).toBeNull()
    expect(host(game)).toBe('leo')
    expect(legalFor(game, 'ava')['take-host']).toBeUndefined()
  })

  it('are not offered because the host, who is ready, has yet to answer a promise: that is between two', () => {
    const game = lobbyWith()
    does(game, 'ava', 'pace', { pace: 'untimed' })
    hourOf(game, 'wednesday')
    does(game, 'ava', 'ready', {})
    does(game, 'leo', 'promise', { to: 'ava', room: 'nook' })
    expect(legalFor(game, 'ava').answer).toBeDefined()
    pass(game, HOST.still * 2)
    expect(legalFor(game, 'elara')['take-host']).toBeUndefined()
  })

  it('are not offered while the game goes on by itself, or is paused', () => {
    const game = lobby()
    asks(game, 'ava', 'start', { prologue: false })
    game.phase.endsAt = game.clock.now + HOST.still * 3
    pass(game, HOST.still * 2)
    expect(legalFor(game, 'leo')['take-host']).toBeUndefined()
    asks(game, 'ava', 'pause', { on: true })
    pass(game, HOST.still * 2)
    expect(legalFor(game, 'leo')['take-host']).toBeUndefined()
  })
})

describe('in the malfunction the host', () => {
  it.each(['shout', 'talk', 'whisper'] as const)('cannot skip the %s, but can end the night there', (act) => {
    const game = tableIn(act)
    expect(legalFor(game, 'ava').skip).toBeUndefined()
    expect(asks(game, 'ava', 'skip')).toBe('not-now')
    expect(legalFor(game, 'leo')['end-night']).toBeUndefined()
    game.malfunction!.idle = ['leo']
    game.seats.leo.awake = 'sleepwalking'
    expect(asks(game, 'ava', 'end-night')).toBeNull()
    expect(game.phase.id).toBe('reveal')
    expect(game.seats.leo.awake).toBe('human')
    expect(game.boards).toEqual({ orders: null, doors: null, lullaby: null, hands: null })
  })

  it('comes from there to the reveal and the book, without stars', () => {
    const game = tableIn('shout')
    asks(game, 'ava', 'end-night')
    const seen = new Set<string>()
    for (let i = 0; i < 20 && game.phase.id !== 'storybook'; i++) {
      seen.add(game.phase.id)
      pass(game, 60_000)
    }
    expect([...seen]).toEqual(['reveal'])
    expect(game.phase.id).toBe('storybook')
  })

  it('can skip again once it is over', () => {
    const game = tableIn('whisper')
    goTo(game, 'ending')
    expect(legalFor(game, 'ava').skip).toEqual([{}])
  })
})
