import { describe, expect, it } from 'vitest'
import { SHOUT } from '../../../shared/content/constants.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic } from '../../../shared/views/secrecy.ts'
import { does, happened, lights, seeds, somePeople, tableIn, wait } from './malfunction-table.ts'

describe('blanket', () => {
  it('comes twice a shout: not near its start or end, and apart from each other', () => {
    for (const seed of seeds(1_000)) {
      const night = tableIn('shout', { seed })
      const [first, second] = night.malfunction!.blanketsAt.map((at) => at - night.phase.startedAt) as [
        number,
        number,
      ]
      expect(night.malfunction!.blanketsAt).toHaveLength(2)
      expect(first).toBeGreaterThanOrEqual(12_000)
      expect(second - first).toBeGreaterThanOrEqual(20_000)
      expect(second).toBeLessThanOrEqual(65_000)
    }
  })

  const blanketOf = (options: Parameters<typeof tableIn>[1]) => {
    const night = tableIn('shout', options)
    night.boards.orders!.nextAt = {}
    night.malfunction!.windAt = 1e9
    expect(does(night, 'ava', 'blanket', {})).toBe('not-now')
    const cues = wait(night, night.malfunction!.blanketsAt[0]! - night.clock.now)
    expect(happened(cues, 'blanket')).toHaveLength(1)
    return night
  }

  it('costs nothing if all players cover their screens in time', () => {
    const night = blanketOf({ people: ['ava', 'leo', 'caleb'] })
    for (const role of ['ava', 'leo', 'caleb'] as const) expect(does(night, role, 'blanket', {})).toBeNull()
    expect(happened(night.cues, 'blanket-kept')).toHaveLength(1)
    expect(night.seats.leo.stats.blankets).toBe(1)
    wait(night, SHOUT.blanketTime)
    expect(lights(night)).toBe(16)
  })

  it('costs a light if a player does not', () => {
    const night = blanketOf({ people: ['ava', 'leo'] })
    expect(does(night, 'caleb', 'blanket', {})).toBe('not-now')
    does(night, 'ava', 'blanket', {})
    expect(does(night, 'ava', 'blanket', {})).toBe('not-now')
    expect(wait(night, SHOUT.blanketTime - 1)).toEqual([])
    expect(happened(wait(night, 1), 'blanket-missed')).toHaveLength(1)
    expect(lights(night)).toBe(15)
  })

  it.each([false, true])('shows the share of its time that is left (slow: %s)', (slow) => {
    const night = blanketOf({ people: ['ava'], slow })
    const { scene } = viewPublic(night, emptyTranslator)
    if (scene.phase !== 'shout' || !scene.blanket) throw new Error('there is no blanket')
    const { startedAt, endsAt } = scene.blanket
    expect(startedAt).toBe(night.clock.room)
    expect(endsAt - startedAt).toBe(slow ? 4_500 : 3_000)
  })

  it('lasts longer in the slow setting', () => {
    const night = blanketOf({ people: ['ava'], slow: true })
    wait(night, SHOUT.blanketTime)
    expect(does(night, 'ava', 'blanket', {})).toBeNull()
    expect(lights(night)).toBe(16)
  })
})

describe('a caught Ava', () => {
  it('is caught only if the sign failed', () => {
    expect(tableIn('shout', { signWorked: false }).malfunction!.caught).toBe(true)
    expect(tableIn('shout', { signWorked: true }).malfunction!.caught).toBe(false)
    expect(tableIn('shout', { signWorked: false, people: ['ava'] }).malfunction!.caught).toBe(false)
  })

  it('is freed when two others reach for her at the same time', () => {
    const night = tableIn('shout', { signWorked: false })
    expect(does(night, 'ava', 'rescue', {})).toBe('not-now')
    does(night, 'leo', 'rescue', {})
    expect(night.malfunction!.rescuers).toEqual(['leo'])
    wait(night, SHOUT.rescueTogether + 1)
    expect(night.malfunction!.rescuers).toEqual([])
    does(night, 'caleb', 'rescue', {})
    expect(night.malfunction!.caught).toBe(true)
    wait(night, SHOUT.rescueTogether)
    does(night, 'elara', 'rescue', {})
    expect(happened(night.cues, 'rescued')).toHaveLength(1)
    expect(night.malfunction!.caught).toBe(false)
    expect(does(night, 'leo', 'rescue', {})).toBe('not-now')
  })

  it('is freed by all others if there are fewer, also if a bot plays her', () => {
    for (const seed of seeds(15)) {
      const people = somePeople(seed)
      const others = people.filter((role) => role !== 'ava')
      if (others.length === 0) continue
      const night = tableIn('shout', { seed, people, signWorked: false })
      for (const role of others.slice(0, 2)) expect(does(night, role, 'rescue', {})).toBeNull()
      expect(night.malfunction!.caught).toBe(false)
      expect(ROLES.filter((role) => does(night, role, 'rescue', {}) === null)).toEqual([])
    }
  })

  it('shortens everybody’s orders while a bot plays her', () => {
    const time = (people: ('ava' | 'leo' | 'elara')[]) => {
      const night = tableIn('shout', { people, signWorked: false, answer: 10_000 })
      while (!night.boards.orders!.orders.leo) wait(night, 100)
      const { givenAt, endsAt } = night.boards.orders!.orders.leo!
      return endsAt - givenAt
    }
    const usual = 100 * SHOUT.orderPercent
    expect(time(['ava', 'leo', 'elara'])).toBe(usual)
    expect(time(['leo', 'elara'])).toBe((usual * SHOUT.caughtPercent) / 100)
  })
})
