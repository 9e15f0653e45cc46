import { describe, expect, it } from 'vitest'
import type { BotPlayer } from '../../server/room/bot-runner.ts'
import { Driver, type DriverOptions } from '../../server/room/driver.ts'
import type { Decision } from '../../shared/bots/bot.ts'
import type { Role } from '../../shared/content/ids.ts'
import { reduce } from '../../shared/rules/reduce.ts'
import type { Night } from '../../shared/rules/state.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { plainGame, StubbornBot } from './kit/plain-game.ts'

const MIA = { id: 'p-mia', name: 'Mia', gentle: false }

function drive(overrides: Partial<DriverOptions> = {}) {
  const clock = new FakeClock()
  const phases: string[] = []
  const cues: string[] = []
  const failures: string[] = []
  const driver: Driver = new Driver({
    game: plainGame(),
    clock,
    seed: 3,
    language: 'en',
    changed: () => phases.push(driver.night.phase.id),
    happened: (night) => cues.push(...night.cues.map(({ type }) => type)),
    failed: (error) => failures.push(String(error)),
    ...overrides,
  })
  return { driver, clock, phases, cues, failures }
}

/** Mia sits down as Ava and starts the night. */
function start(driver: Driver): void {
  driver.dispatch({ by: 'server', type: 'sit', role: 'ava', player: MIA })
  driver.dispatch({ by: 'ava', type: 'start', payload: { prologue: true } })
}

describe('the driver', () => {
  it('lets the night pass by itself, deadline after deadline, to its last phase', () => {
    const { driver, clock, phases } = drive()
    start(driver)
    clock.turn(60 * 60_000)
    expect(driver.night.phase.id).toBe('storybook')
    expect(new Set(phases)).toContain('shout')
    expect(clock.next()).toBeNull()
  })

  it('moves on at the deadline and not a millisecond before', () => {
    const { driver, clock } = drive()
    start(driver)
    const deadline = driver.night.phase.endsAt ?? 0
    clock.turnTo(deadline - 1)
    expect(driver.night.phase.id).toBe('prologue')
    clock.turnTo(deadline)
    expect(driver.night.phase.id).not.toBe('prologue')
  })

  it('says why an action is refused, and writes down only what was accepted', () => {
    const { driver } = drive()
    start(driver)
    expect(driver.dispatch({ by: 'ava', type: 'blanket', payload: {} })).toBe('not-now')
    expect(driver.record().actions.map(({ type }) => type)).toEqual(['sit', 'start'])
  })

  it('records a night that replays to the same state', () => {
    const { driver, clock } = drive()
    driver.dispatch({ by: 'server', type: 'percent', percent: 20 })
    start(driver)
    clock.turn(90_000)
    driver.dispatch({ by: 'server', type: 'drop', role: 'ava' })
    clock.turn(60_000)
    driver.dispatch({ by: 'server', type: 'back', role: 'ava' })
    clock.turn(10 * 60_000)

    const { seed, language, actions } = JSON.parse(JSON.stringify(driver.record())) as ReturnType<
      Driver['record']
    >
    let night: Night = plainGame().createNight(seed, language)
    for (const action of actions) {
      const result = reduce(night, action)
      expect(result.ok).toBe(true)
      if (result.ok) night = result.night
    }
    expect(night).toEqual(driver.night)
  })

  it('tells what happened, and gives a view of the night as it is', () => {
    const { driver, cues } = drive()
    const before = driver.publicView()
    expect(driver.publicView()).toBe(before)
    start(driver)
    expect(cues).toContain('joined')
    expect(driver.publicView().phase).toBe('prologue')
  })

  it('does nothing any more once it is stopped', () => {
    const { driver, clock, phases } = drive()
    start(driver)
    driver.stop()
    const before = phases.length
    clock.turn(60 * 60_000)
    expect(driver.dispatch({ by: 'ava', type: 'skip', payload: {} })).toBe('not-now')
    expect(phases).toHaveLength(before)
  })

  it('survives rules that throw: the night is as it was, and goes on when they do not', () => {
    let broken = false
    const { driver, clock, failures } = drive({
      game: {
        ...plainGame(),
        reduce: (night, action) => {
          if (broken) throw new Error('oops')
          return reduce(night, action)
        },
      },
    })
    start(driver)
    const before = driver.night
    broken = true
    expect(() => driver.dispatch({ by: 'ava', type: 'skip', payload: {} })).toThrow('oops')
    clock.turn(60_000)
    expect(driver.night).toBe(before)
    expect(failures).toContain('Error: oops')
    expect(failures.length).toBeLessThan(100)
    broken = false
    clock.turn(2_000)
    expect(driver.night.phase.n).toBeGreaterThan(before.phase.n)
  })
})

describe('the house plays', () => {
  function withBots(make: (role: Role) => BotPlayer) {
    return drive({ game: plainGame(make) })
  }

  it('for every role without a person, and is shown that role’s view', () => {
    const bots: Partial<Record<Role, StubbornBot>> = {}
    const { driver } = withBots((role) => {
      const bot = new StubbornBot(null)
      bots[role] = bot
      return bot
    })
    start(driver)
    for (const role of ['leo', 'elara', 'caleb'] as const) {
      expect(bots[role]?.asked.at(-1)).toEqual({ phase: 'prologue', role, now: 0 })
    }
    expect(bots.ava).toBeUndefined()
  })

  it('what a bot wants after as long as it thinks, marked as the house’s doing', () => {
    const bot = new StubbornBot({ afterMs: 700, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'leo' ? bot : new StubbornBot(null)))
    start(driver)
    clock.turn(699)
    expect(driver.record().actions.at(-1)?.type).toBe('start')
    clock.turn(1)
    expect(driver.record().actions.at(-1)).toMatchObject({ by: 'leo', type: 'ready', house: true, at: 700 })
  })

  it('without losing its train of thought when others do something, but not what it no longer wants', () => {
    let wish: Decision | null = null
    const { driver, clock } = withBots((role) => ({ decide: () => (role === 'leo' ? wish : null) }))
    start(driver)
    while (driver.night.phase.id !== 'hour') driver.dispatch({ by: 'ava', type: 'skip', payload: {} })
    const somethingElse = (on: boolean) => driver.dispatch({ by: 'ava', type: 'slow', payload: { on } })
    const leosActions = () => driver.record().actions.filter(({ by }) => by === 'leo')

    wish = { afterMs: 1_000, type: 'pick', payload: { room: 'sphere' } }
    for (let i = 0; i < 10; i++) {
      somethingElse(i % 2 === 0)
      expect(leosActions()).toEqual([])
      clock.turn(100)
    }
    expect(leosActions()).toMatchObject([{ type: 'pick' }])
    wish = { afterMs: 500, type: 'ready', payload: {} }
    somethingElse(true)
    clock.turn(500)
    expect(leosActions().at(-1)).toMatchObject({ type: 'ready' })
  })

  it('nothing that was planned for a phase that is over', () => {
    const bot = new StubbornBot({ afterMs: 39_000, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'leo' ? bot : new StubbornBot(null)))
    start(driver)
    clock.turn(38_000)
    driver.dispatch({ by: 'ava', type: 'skip', payload: {} })
    const { n } = driver.night.phase
    clock.turn(2_000)
    expect(driver.night.phase.n).toBe(n)
    expect(driver.record().actions.filter((action) => action.by === 'leo')).toEqual([])
  })

  it('for a phone that has fallen silent, and hands back at once', () => {
    const bot = new StubbornBot({ afterMs: 5_000, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'ava' ? bot : new StubbornBot(null)))
    start(driver)
    driver.dispatch({ by: 'server', type: 'drop', role: 'ava' })
    clock.turn(14_999)
    expect(bot.asked).toEqual([])
    clock.turn(1)
    expect(driver.night.seats.ava.awake).toBe('sleepwalking')
    expect(bot.asked).toHaveLength(1)
    driver.dispatch({ by: 'server', type: 'back', role: 'ava' })
    expect(driver.night.seats.ava.awake).toBe('human')
    clock.turn(10_000)
    expect(
      driver.record().actions.filter((action) => action.by === 'ava' && action.type === 'ready'),
    ).toEqual([])
  })

  it('patiently: a bot that insists on what is refused, or breaks, does not hurry the room', () => {
    const insisting = new StubbornBot({ afterMs: 0, type: 'blanket', payload: {} })
    const { driver, clock, failures } = withBots((role) => {
      if (role === 'leo') return insisting
      if (role === 'elara') return { decide: () => JSON.parse('broken') }
      return new StubbornBot(null)
    })
    start(driver)
    clock.turn(30_000)
    expect(insisting.asked.length).toBeLessThan(70)
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.length).toBeLessThan(140)
    clock.turn(60 * 60_000)
    expect(driver.night.phase.id).toBe('storybook')
  })
})
