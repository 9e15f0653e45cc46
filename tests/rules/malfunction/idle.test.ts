import { describe, expect, it } from 'vitest'
import { FAMILY_PACE, IDLE } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { openOrders } from '../../../shared/rules/malfunction/orders-board.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { does, happened, type MalfunctionOptions, tableIn, wait } from './malfunction-table.ts'

const shoutOf = (options: MalfunctionOptions = {}): GameState => {
  const night = tableIn('shout', { lights: [5, 5, 5, 5], answer: 2_500, signWorked: true, ...options })
  night.malfunction!.windAt = 1e9
  night.malfunction!.blanketsAt = []
  return night
}

/** Everybody does their orders at once, but for some. @returns cues of it all */
function playOn(night: GameState, ms: number, idle: readonly Role[]) {
  const cues = []
  for (let t = 0; t < ms && night.phase.id === 'shout'; t += 100) {
    cues.push(...wait(night, 100))
    for (const { doer, control, value } of openOrders(night.boards.orders!))
      if (!idle.includes(doer)) {
        does(night, doer, 'operate', { control, value })
        cues.push(...night.cues)
      }
  }
  return cues
}

describe('a phone that nobody touches', () => {
  it('is taken over by the house after twelve seconds and two missed orders of its own', () => {
    const night = shoutOf()
    expect(happened(playOn(night, IDLE.untouched - 200, ['leo']), 'idle-taken')).toHaveLength(0)
    expect(happened(playOn(night, 12_000, ['leo']), 'idle-taken')).toEqual([
      { type: 'idle-taken', role: 'leo' },
    ])
    expect(night.seats.leo.awake).toBe('sleepwalking')
    expect(night.malfunction!.idle).toEqual(['leo'])
  })

  it('is not told what the house did meanwhile, because its screen shows it', () => {
    const night = shoutOf()
    playOn(night, 24_000, ['leo'])
    while (!openOrders(night.boards.orders!).some(({ doer }) => doer === 'leo')) wait(night, 100)
    const { control, value } = openOrders(night.boards.orders!).find(({ doer }) => doer === 'leo')!
    expect(does(night, 'leo', 'operate', { control, value }, true)).toBeNull()
    expect(night.seats.leo.whileAsleep).toEqual([])
  })

  it.each(['touch', 'operate'] as const)('is its player’s again at the first touch (%s)', (type) => {
    const night = shoutOf()
    playOn(night, 25_000, ['leo'])
    expect(night.seats.leo.awake).toBe('sleepwalking')
    if (type === 'touch') does(night, 'leo', type, {})
    else does(night, 'leo', type, { control: 0, value: 0 })
    expect(night.seats.leo.awake).toBe('human')
    expect(night.malfunction!.idle).toEqual([])
    expect(happened(night.cues, 'idle-back')).toHaveLength(1)
  })

  it('stays its player’s if it is touched now and then, without any action', () => {
    const night = shoutOf()
    for (let i = 0; i < 8; i++) {
      playOn(night, 9_000, ['leo'])
      if (night.phase.id === 'shout') does(night, 'leo', 'touch', {})
    }
    expect(night.malfunction!.idle).toEqual([])
  })

  it('is not taken over if it is the last in play', () => {
    const night = shoutOf({ people: ['ava', 'leo'] })
    playOn(night, 60_000, ROLES)
    expect(night.malfunction!.idle).toHaveLength(1)
  })

  it('can still give up its player’s treasure', () => {
    const night = shoutOf()
    playOn(night, 25_000, ['leo'])
    for (const role of ROLES) night.seats[role].lights = role === 'ava' ? 1 : 0
    night.malfunction!.windAt = night.clock.now + 1
    wait(night, 1)
    expect(night.phase.id).toBe('let-go')
    expect(does(night, 'leo', 'give', { ava: 2, elara: 2, caleb: 1 })).toBeNull()
  })

  it('is handed back when the malfunction is over', () => {
    const night = shoutOf()
    playOn(night, 25_000, ['leo'])
    night.malfunction!.lost = true
    night.phase.endsAt = night.clock.now + 1
    wait(night, 1)
    expect(night.phase.id).toBe('home')
    expect(night.seats.leo.awake).toBe('human')
  })
})

describe('the family’s pace', () => {
  it('follows the answers of the shout within its bounds, and so do order times', () => {
    const quick = shoutOf({ answer: 6_000 })
    playOn(quick, 40_000, [])
    expect(quick.malfunction!.pace.permille).toBe(FAMILY_PACE.min)
    const slow = shoutOf({ answer: 6_000, lights: [5, 5, 5, 5] })
    playOn(slow, 40_000, ROLES)
    expect(slow.malfunction!.pace.permille).toBe(FAMILY_PACE.max)
  })
})
