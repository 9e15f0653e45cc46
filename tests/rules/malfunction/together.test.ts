import { describe, expect, it } from 'vitest'
import { SHOUT } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { does, happened, lights, seeds, somePeople, tableIn, wait } from './malfunction-table.ts'

describe('blanket', () => {
  it('comes twice a shout: not near its start or end, and apart from each other', () => {
    for (const seed of seeds(1_000)) {
      const game = tableIn('shout', { seed })
      const [first, second] = game.malfunction!.blanketsAt.map((at) => at - game.phase.startedAt) as [
        number,
        number,
      ]
      expect(game.malfunction!.blanketsAt).toHaveLength(2)
      expect(first).toBeGreaterThanOrEqual(12_000)
      expect(second - first).toBeGreaterThanOrEqual(20_000)
      expect(second).toBeLessThanOrEqual(65_000)
    }
  })

  const blanketOf = (options: Parameters<typeof tableIn>[1]) => {
    const game = tableIn('shout', options)
    game.boards.orders!.nextAt = {}
    game.malfunction!.windAt = 1e9
    expect(does(game, 'ava', 'blanket', {})).toBe('not-now')
    const cues = wait(game, game.malfunction!.blanketsAt[0]! - game.clock.now)
    expect(happened(cues, 'blanket')).toHaveLength(1)
    return game
  }

  it('costs nothing if all players cover their screens in time', () => {
    const game = blanketOf({ people: ['ava', 'leo', 'caleb'] })
    for (const role of ['ava', 'leo', 'caleb'] as const) expect(does(game, role, 'blanket', {})).toBeNull()
    expect(happened(game.cues, 'blanket-kept')).toHaveLength(1)
    expect(game.seats.leo.stats.blankets).toBe(1)
    wait(game, SHOUT.blanketTime)
    expect(lights(game)).toBe(16)
  })

  it('costs a light if a player does not', () => {
    const game = blanketOf({ people: ['ava', 'leo'] })
    expect(does(game, 'caleb', 'blanket', {})).toBe('not-now')
    does(game, 'ava', 'blanket', {})
    expect(does(game, 'ava', 'blanket', {})).toBe('not-now')
    expect(wait(game, SHOUT.blanketTime - 1)).toEqual([])
    expect(happened(wait(game, 1), 'blanket-missed')).toHaveLength(1)
    expect(lights(game)).toBe(15)
  })

  it.each([false, true])('shows the share of its time that is left (slow: %s)', (slow) => {
    const game = blanketOf({ people: ['ava'], slow })
    const { scene } = viewPublic(game, emptyTranslator)
    if (scene.phase !== 'shout' || !scene.blanket) throw new Error('there is no blanket')
    const { startedAt, endsAt } = scene.blanket
    expect(startedAt).toBe(game.clock.room)
    expect(endsAt - startedAt).toBe(slow ? 4_500 : 3_000)
  })

  it('lasts longer in the slow setting', () => {
    const game = blanketOf({ people: ['ava'], slow: true })
    wait(game, SHOUT.blanketTime)
    expect(does(game, 'ava', 'blanket', {})).toBeNull()
    expect(lights(game)).toBe(16)
  })
})

describe('a caught Ava', () => {
  it('is caught only if the sign failed', () => {
    expect(tableIn('shout', { signWorked: false }).malfunction!.caught).toBe(true)
    expect(tableIn('shout', { signWorked: true }).malfunction!.caught).toBe(false)
    expect(tableIn('shout', { signWorked: false, people: ['ava'] }).malfunction!.caught).toBe(false)
  })

  it('is freed when two others reach for her at the same time', () => {
    const game = tableIn('shout', { signWorked: false })
    expect(does(game, 'ava', 'rescue', {})).toBe('not-now')
    does(game, 'leo', 'rescue', {})
    expect(game.malfunction!.rescuers).toEqual(['leo'])
    wait(game, SHOUT.rescueTogether + 1)
    expect(game.malfunction!.rescuers).toEqual([])
    does(game, 'caleb', 'rescue', {})
    expect(game.malfunction!.caught).toBe(true)
    wait(game, SHOUT.rescueTogether)
    does(game, 'elara', 'rescue', {})
    expect(happened(game.cues, 'rescued')).toHaveLength(1)
    expect(game.malfunction!.caught).toBe(false)
    expect(does(game, 'leo', 'rescue', {})).toBe('not-now')
  })

  it('is freed by all others if there are fewer, also if a bot plays her', () => {
    for (const seed of seeds(15)) {
      const people = somePeople(seed)
      const others = people.filter((role) => role !== 'ava')
      if (others.length === 0) continue
      const game = tableIn('shout', { seed, people, signWorked: false })
      for (const role of others.slice(0, 2)) expect(does(game, role, 'rescue', {})).toBeNull()
      expect(game.malfunction!.caught).toBe(false)
      expect(ROLES.filter((role) => does(game, role, 'rescue', {}) === null)).toEqual([])
    }
  })

  it('shortens everybody’s orders while a bot plays her', () => {
    const time = (people: ('ava' | 'leo' | 'elara')[]) => {
      const game = tableIn('shout', { people, signWorked: false, answer: 10_000 })
      while (!game.boards.orders!.orders.leo) wait(game, 100)
      const { givenAt, endsAt } = game.boards.orders!.orders.leo!
      return endsAt - givenAt
    }
    const usual = 100 * SHOUT.orderPercent
    expect(time(['ava', 'leo', 'elara'])).toBe(usual)
    expect(time(['leo', 'elara'])).toBe((usual * SHOUT.caughtPercent) / 100)
  })
})
