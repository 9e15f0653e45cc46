/** Awards are for what really happened, and there is one for everybody. */
import { describe, expect, it } from 'vitest'
import { PLAN_IDS, ROLES } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import { HOME_AWARD } from '../../shared/rules/award-winners.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import { allOf, playNight } from '../balance/bot-table.ts'
import { bedtimeIn, does, everybodyAt, lightsOut, skip, skipTo, wednesday } from './test-night.ts'

describe('the awards of a night', () => {
  const nights = PLAN_IDS.flatMap((plan) =>
    [1, 2, 3, 4, 5, 6].map((seed) =>
      playNight({ seed, plan, guests: allOf({ human: true, skill: 'normal', habit: 'slip' }) }),
    ),
  )

  it('give everybody one for something of their own doing', () => {
    for (const { epilogue } of nights) {
      const first = (epilogue?.awards ?? []).slice(0, ROLES.length)
      expect(first.map(({ role }) => role)).toEqual([...ROLES])
      expect(first.map(({ award }) => award)).not.toContain(HOME_AWARD)
    }
  })

  it('are of many kinds', () => {
    const given = new Set(
      nights.flatMap(({ epilogue }) => (epilogue?.awards ?? []).map(({ award }) => award)),
    )
    expect(given.size).toBeGreaterThan(content.awards.length * 0.7)
  })
})

describe('what awards are for', () => {
  it('counts who asked for a promise, and who said no', () => {
    const game = wednesday()
    does(game, 'ava', 'promise', { to: 'leo', room: 'nook' })
    does(game, 'leo', 'answer', { from: 'ava', take: false })
    expect(game.seats.ava.stats.promisesAsked).toBe(1)
    expect(game.seats.leo.stats.promisesRefused).toBe(1)
    expect(game.seats.leo.stats.promisesMade).toBeUndefined()
  })

  it('counts who was ready first, once an evening', () => {
    const game = wednesday()
    const before = game.seats.ava.stats.firstReady ?? 0
    lightsOut(game, everybodyAt('nook'))
    expect(game.seats.ava.stats.firstReady).toBe(before + 1)
    expect(game.seats.caleb.stats.firstReady).toBeUndefined()
  })

  it('counts full evenings at the nook, and dreams that could not be better', () => {
    const three = wednesday()
    bedtimeIn(three, everybodyAt('nook', { leo: 'sphere' }), { leo: 3 })
    // Everybody read on Monday.
    expect(three.seats.caleb.stats.fullNooks).toBe(2)
    expect(three.seats.leo.stats.bestDreams).toBe(1)
    const two = wednesday()
    bedtimeIn(two, everybodyAt('nook', { leo: 'sphere', ava: 'sphere' }), { leo: 2, ava: 0 })
    expect(two.seats.caleb.stats.fullNooks).toBe(1)
    expect(two.seats.leo.stats.bestDreams).toBeUndefined()
  })

  it('counts goodnights that came, those that nobody returned, and nights slept through', () => {
    const game = wednesday()
    const before = { ...game.seats.ava.stats }
    bedtimeIn(game, everybodyAt('nook'))
    for (const [by, to] of [
      ['ava', 'leo'],
      ['leo', 'ava'],
      ['elara', 'ava'],
      ['caleb', 'ava'],
    ] as const)
      does(game, by, 'goodnight', { to })
    const { ava, elara } = game.seats
    expect((ava.stats.goodnightsReceived ?? 0) - (before.goodnightsReceived ?? 0)).toBe(3)
    expect(ava.stats.unmetGoodnights).toBeUndefined()
    expect(elara.stats.unmetGoodnights).toBe(1)
    const restless = currentEvening(game).disturbed.map((i) => game.disturbances[i]?.seer)
    // Monday's bad dream is Ava's.
    for (const role of ROLES)
      expect(game.seats[role].stats.soundSleeps ?? 0, role).toBe(
        (role === 'ava' ? 0 : 1) + (restless.includes(role) ? 0 : 1),
      )
  })

  it('counts notes that somebody told, and answers to what others told', () => {
    const game = wednesday()
    bedtimeIn(game, everybodyAt('nook'))
    skipTo(game, 'breakfast')
    const [index] = currentEvening(game).disturbed
    const teller = game.disturbances[index as number]?.seer
    if (!teller) throw new Error('nobody slept badly')
    does(game, teller, 'disturbed', { tell: true })
    const listener = ROLES.find((role) => role !== teller && role !== 'ava') as (typeof ROLES)[number]
    does(game, listener, 'worst', { answer: 0 })
    expect(game.seats[teller].stats.notesFound).toBe(1)
    expect(game.seats[listener].stats.worstTapped).toBe(1)
  })

  it('counts who remembers it differently in the argument', () => {
    const game = skipTo(wednesday(), 'argument')
    for (let i = 0; i < 3; i++) skip(game)
    const by = game.saturday?.argument.order[game.saturday.argument.turn] as (typeof ROLES)[number]
    const [memory] = game.saturday?.argument.options[by] ?? []
    const [at] = ROLES.filter((role) => role !== by)
    does(game, by, 'memory', { memory: memory as number, at: at as (typeof ROLES)[number], aloud: false })
    does(game, at as (typeof ROLES)[number], 'true', { so: false })
    expect(game.seats[at as (typeof ROLES)[number]].stats.falseTaps).toBe(1)
  })
})
