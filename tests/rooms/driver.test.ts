import { describe, expect, it } from 'vitest'
import type { BotPlayer } from '../../server/room/bot-runner.ts'
import { Driver, type DriverOptions } from '../../server/room/driver.ts'
import type { Decision } from '../../shared/bots/bot.ts'
import type { Role } from '../../shared/content/ids.ts'
import { reduce } from '../../shared/rules/reduce.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { FakeClock } from './kit/fake-clock.ts'
import { plainGame, StubbornBot } from './kit/plain-game.ts'

const MIA = { id: 'p-mia', name: 'Mia', gentle: false }

function drive(overrides: Partial<DriverOptions> = {}) {
  const clock = new FakeClock()
  const phases: string[] = []
  const cues: string[] = []
  const failures: string[] = []
  const driver: Driver = new Driver({
    rules: plainGame(),
    clock,
    seed: 3,
    language: 'en',
    changed: () => phases.push(driver.game.phase.id),
    happened: (night) => cues.push(...night.cues.map(({ type }) => type)),
    failed: (error) => failures.push(String(error)),
    ...overrides,
  })
  return { driver, clock, phases, cues, failures }
}

/** Mia takes Ava’s seat and starts the game. */
function start(driver: Driver): void {
  driver.dispatch({ by: 'server', type: 'sit', role: 'ava', player: MIA })
  driver.dispatch({ by: 'ava', type: 'start', payload: { prologue: true } })
}

describe('the driver', () => {
  it('advances the game at each deadline, up to its last phase', () => {
    const { driver, clock, phases } = drive()
    start(driver)
    clock.advance(60 * 60_000)
    expect(driver.game.phase.id).toBe('storybook')
    expect(new Set(phases)).toContain('shout')
    expect(clock.next()).toBeNull()
  })

  it('advances at the deadline, and not a millisecond earlier', () => {
    const { driver, clock } = drive()
    start(driver)
    const deadline = driver.game.phase.endsAt ?? 0
    clock.advanceTo(deadline - 1)
    expect(driver.game.prologue).toBe('pictures')
    clock.advanceTo(deadline)
    expect(driver.game.prologue).toBe('aims')
  })

  it('returns why an action is refused, and records only accepted actions', () => {
    const { driver } = drive()
    start(driver)
    expect(driver.dispatch({ by: 'ava', type: 'blanket', payload: {} })).toBe('not-now')
    expect(driver.record().actions.map(({ type }) => type)).toEqual(['sit', 'start'])
  })

  it('records a game that replays to the same state', () => {
    const { driver, clock } = drive()
    driver.dispatch({ by: 'server', type: 'percent', percent: 20 })
    start(driver)
    clock.advance(90_000)
    driver.dispatch({ by: 'server', type: 'drop', role: 'ava' })
    clock.advance(60_000)
    driver.dispatch({ by: 'server', type: 'back', role: 'ava' })
    clock.advance(10 * 60_000)

    const { seed, language, actions } = JSON.parse(JSON.stringify(driver.record())) as ReturnType<
      Driver['record']
    >
    let night: GameState = plainGame().createNight(seed, language)
    for (const action of actions) {
      const result = reduce(night, action)
      expect(result.ok).toBe(true)
      if (result.ok) night = result.game
    }
    expect(night).toEqual(driver.game)
  })

  it('passes cues on, and gives views of the current state', () => {
    const { driver, cues } = drive()
    const before = driver.publicView()
    expect(driver.publicView()).toBe(before)
    start(driver)
    expect(cues).toContain('joined')
    expect(driver.publicView().phase).toBe('prologue')
  })

  it('does nothing once it is stopped', () => {
    const { driver, clock, phases } = drive()
    start(driver)
    driver.stop()
    const before = phases.length
    clock.advance(60 * 60_000)
    expect(driver.dispatch({ by: 'ava', type: 'skip', payload: {} })).toBe('not-now')
    expect(phases).toHaveLength(before)
  })

  it('keeps its state when the rules throw, and goes on when they no longer do', () => {
    let broken = false
    const { driver, clock, failures } = drive({
      rules: {
        ...plainGame(),
        reduce: (night, action) => {
          if (broken) throw new Error('oops')
          return reduce(night, action)
        },
      },
    })
    start(driver)
    const before = driver.game
    broken = true
    expect(() => driver.dispatch({ by: 'ava', type: 'skip', payload: {} })).toThrow('oops')
    clock.advance(60_000)
    expect(driver.game).toBe(before)
    expect(failures).toContain('Error: oops')
    expect(failures.length).toBeLessThan(100)
    broken = false
    clock.advance(2_000)
    expect(driver.game.phase.n).toBeGreaterThan(before.phase.n)
  })
})

describe('a bot plays', () => {
  function withBots(make: (role: Role) => BotPlayer) {
    return drive({ rules: plainGame(make) })
  }

  it('every role without a person, and is given the view of that role', () => {
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

  it('its decisions after the delay it asks for, marked as actions of the house', () => {
    const bot = new StubbornBot({ afterMs: 700, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'leo' ? bot : new StubbornBot(null)))
    start(driver)
    clock.advance(699)
    expect(driver.record().actions.at(-1)?.type).toBe('start')
    clock.advance(1)
    expect(driver.record().actions.at(-1)).toMatchObject({ by: 'leo', type: 'ready', house: true, at: 700 })
  })

  it('a decision that still stands after actions of others without starting its delay anew, and none that it has given up', () => {
    let wish: Decision | null = null
    const { driver, clock } = withBots((role) => ({ decide: () => (role === 'leo' ? wish : null) }))
    start(driver)
    while (driver.game.phase.id !== 'hour') driver.dispatch({ by: 'ava', type: 'skip', payload: {} })
    const somethingElse = (on: boolean) => driver.dispatch({ by: 'ava', type: 'slow', payload: { on } })
    const leosActions = () => driver.record().actions.filter(({ by }) => by === 'leo')

    wish = { afterMs: 1_000, type: 'pick', payload: { room: 'sphere' } }
    for (let i = 0; i < 10; i++) {
      somethingElse(i % 2 === 0)
      expect(leosActions()).toEqual([])
      clock.advance(100)
    }
    expect(leosActions()).toMatchObject([{ type: 'pick' }])
    wish = { afterMs: 500, type: 'ready', payload: {} }
    somethingElse(true)
    clock.advance(500)
    expect(leosActions().at(-1)).toMatchObject({ type: 'ready' })
  })

  it('nothing that it decided in an earlier phase', () => {
    const bot = new StubbornBot({ afterMs: 39_000, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'leo' ? bot : new StubbornBot(null)))
    start(driver)
    clock.advance(38_000)
    driver.dispatch({ by: 'ava', type: 'skip', payload: {} })
    const { n } = driver.game.phase
    clock.advance(2_000)
    expect(driver.game.phase.n).toBe(n)
    expect(driver.record().actions.filter((action) => action.by === 'leo')).toEqual([])
  })

  it('the role of a phone that is silent, and hands it back at once', () => {
    const bot = new StubbornBot({ afterMs: 5_000, type: 'ready', payload: {} })
    const { driver, clock } = withBots((role) => (role === 'ava' ? bot : new StubbornBot(null)))
    start(driver)
    driver.dispatch({ by: 'server', type: 'drop', role: 'ava' })
    clock.advance(14_999)
    expect(bot.asked).toEqual([])
    clock.advance(1)
    expect(driver.game.seats.ava.awake).toBe('sleepwalking')
    expect(bot.asked).toHaveLength(1)
    driver.dispatch({ by: 'server', type: 'back', role: 'ava' })
    expect(driver.game.seats.ava.awake).toBe('human')
    clock.advance(10_000)
    expect(
      driver.record().actions.filter((action) => action.by === 'ava' && action.type === 'ready'),
    ).toEqual([])
  })

  it('no more than twice a second when its decisions are refused, or when it throws', () => {
    const insisting = new StubbornBot({ afterMs: 0, type: 'blanket', payload: {} })
    const { driver, clock, failures } = withBots((role) => {
      if (role === 'leo') return insisting
      if (role === 'elara') return { decide: () => JSON.parse('broken') }
      return new StubbornBot(null)
    })
    start(driver)
    clock.advance(30_000)
    expect(insisting.asked.length).toBeLessThan(70)
    expect(failures.length).toBeGreaterThan(0)
    expect(failures.length).toBeLessThan(140)
    clock.advance(60 * 60_000)
    expect(driver.game.phase.id).toBe('storybook')
  })
})
