import { describe, expect, it } from 'vitest'
import { FAMILY_PACE, IDLE } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import type { Phone } from '../../../shared/content/phones.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { does, happened, type MalfunctionOptions, tableIn, wait } from './malfunction-table.ts'

const shoutOf = (options: MalfunctionOptions = {}): GameState => {
  const game = tableIn('shout', { lights: [5, 5, 5, 5], answer: 2_500, signWorked: true, ...options })
  game.malfunction!.windAt = 1e9
  game.malfunction!.blanketsAt = []
  return game
}

/** All players except those of `idle` do their orders at once. @returns all cues */
function playOn(game: GameState, ms: number, idle: readonly Phone[]) {
  const cues = []
  for (let t = 0; t < ms && game.phase.id === 'shout'; t += 100) {
    cues.push(...wait(game, 100))
    for (const { doer, control, value } of openOrders(game.boards.orders!))
      if (!idle.includes(doer)) {
        does(game, doer, 'operate', { control, value })
        cues.push(...game.cues)
      }
  }
  return cues
}

describe('a phone that nobody touches', () => {
  it('is taken over by the house after twelve seconds and two missed orders', () => {
    const game = shoutOf()
    expect(happened(playOn(game, IDLE.untouched - 200, ['leo']), 'idle-taken')).toHaveLength(0)
    expect(happened(playOn(game, 12_000, ['leo']), 'idle-taken')).toEqual([
      { type: 'idle-taken', role: 'leo' },
    ])
    expect(game.seats.leo.awake).toBe('sleepwalking')
    expect(game.malfunction!.idle).toEqual(['leo'])
  })

  it('gets no list of what the house did, because its screen shows it', () => {
    const game = shoutOf()
    playOn(game, 24_000, ['leo'])
    while (!openOrders(game.boards.orders!).some(({ doer }) => doer === 'leo')) wait(game, 100)
    const { control, value } = openOrders(game.boards.orders!).find(({ doer }) => doer === 'leo')!
    expect(does(game, 'leo', 'operate', { control, value }, true)).toBeNull()
    expect(game.seats.leo.whileAsleep).toEqual([])
  })

  it.each(['touch', 'operate'] as const)('is handed back at the first touch (%s)', (type) => {
    const game = shoutOf()
    playOn(game, 25_000, ['leo'])
    expect(game.seats.leo.awake).toBe('sleepwalking')
    if (type === 'touch') does(game, 'leo', type, {})
    else does(game, 'leo', type, { control: 0, value: 0 })
    expect(game.seats.leo.awake).toBe('human')
    expect(game.malfunction!.idle).toEqual([])
    expect(happened(game.cues, 'idle-back')).toHaveLength(1)
  })

  it('is not taken over if it is touched now and then, without any action', () => {
    const game = shoutOf()
    for (let i = 0; i < 8; i++) {
      playOn(game, 9_000, ['leo'])
      if (game.phase.id === 'shout') does(game, 'leo', 'touch', {})
    }
    expect(game.malfunction!.idle).toEqual([])
  })

  it('is not taken over if no other player is left', () => {
    const game = shoutOf({ people: ['ava', 'leo'] })
    playOn(game, 60_000, ROLES)
    expect(game.malfunction!.idle).toHaveLength(1)
  })

  it('can still be used to give up its player’s treasure', () => {
    const game = shoutOf()
    playOn(game, 25_000, ['leo'])
    for (const role of ROLES) game.seats[role].lights = role === 'ava' ? 1 : 0
    game.malfunction!.windAt = game.clock.now + 1
    wait(game, 1)
    expect(game.phase.id).toBe('let-go')
    expect(does(game, 'leo', 'give', { ava: 2, elara: 2, caleb: 1 })).toBeNull()
  })

  it('is handed back when the malfunction is over', () => {
    const game = shoutOf()
    playOn(game, 25_000, ['leo'])
    game.malfunction!.lost = true
    game.phase.endsAt = game.clock.now + 1
    wait(game, 1)
    expect(game.phase.id).toBe('home')
    expect(game.seats.leo.awake).toBe('human')
  })
})

describe('the family’s pace', () => {
  it('follows the answer times in the shout, within its bounds', () => {
    const quick = shoutOf({ answer: 6_000 })
    playOn(quick, 40_000, [])
    expect(quick.malfunction!.pace.permille).toBe(FAMILY_PACE.min)
    const slow = shoutOf({ answer: 6_000, lights: [5, 5, 5, 5] })
    playOn(slow, 40_000, ROLES)
    expect(slow.malfunction!.pace.permille).toBe(FAMILY_PACE.max)
  })
})
