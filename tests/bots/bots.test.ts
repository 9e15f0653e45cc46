import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bot, createBot, randomLegalAction, SKILLS, TEMPERAMENTS } from '../../shared/bots/index.ts'
import { PHASES, ROLES, type Role } from '../../shared/content/ids.ts'
import { createRng } from '../../shared/rng.ts'
import type { SeatAction } from '../../shared/rules/action.ts'
import { legalFor, matches } from '../../shared/rules/legal-moves.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { currentEvening } from '../../shared/rules/selectors.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import { allOf, type Guests, playNight } from '../balance/bot-table.ts'
import { tableIn } from '../rules/malfunction/malfunction-table.ts'
import { hourOf, lightsOut, lobbyWith, skipTo, wait } from '../rules/test-night.ts'

const seenBy = (game: GameState, role: Role) => ({
  public: viewPublic(game, emptyTranslator),
  mine: viewSeat(game, role, emptyTranslator),
  cues: cuesFor(game, { kind: 'seat', role }, emptyTranslator),
})
const ask = (bot: Bot, game: GameState, role: Role) => bot.decide(seenBy(game, role), game.clock.room)

describe('a bot', () => {
  it('decides only for legal actions, in every phase', () => {
    const phases = new Set<string>()
    for (let seed = 1; seed <= 8; seed++) {
      const guests: Guests = {
        ...allOf({ human: true, skill: 'normal' }),
        leo: { human: seed % 2 === 0, skill: 'low' },
      }
      playNight({
        seed,
        guests,
        lobby: true,
        played(action, game) {
          phases.add(game.phase.id)
          for (const role of ROLES) {
            const legal = legalFor(game, role)
            const bot = createBot({ role, seed })
            const wish = bot.decide(seenBy(game, role), game.clock.room)
            if (wish)
              expect(
                matches(legal, wish),
                `${wish.type} of ${role} in ${game.phase.id} after ${action.type}`,
              ).toBe(true)
          }
        },
      })
    }
    expect(PHASES.filter((phase) => !phases.has(phase) && phase !== 'let-go')).toEqual([])
  })

  it('makes the same decision for the same seed and the same views', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    for (const role of ROLES) {
      const twins = [createBot({ role, seed: 5 }), createBot({ role, seed: 5 })]
      const [one, two] = twins.map((bot) => ask(bot, game, role))
      expect(one).toEqual(two)
    }
  })

  it('acts before the phase ends in a fast game', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    const left = 400
    game.phase.endsAt = game.clock.now + left
    for (const role of ROLES)
      expect(ask(createBot({ role, seed: 9 }), game, role)?.afterMs).toBeLessThan(left)
  })

  it('does nothing in the storybook', () => {
    const game = skipTo(lobbyWith(), 'storybook')
    for (const role of ROLES) expect(ask(createBot({ role, seed: 1 }), game, role)).toBe(null)
  })
})

describe('a bot that plays on for a sleepwalking player', () => {
  /** How long (ms) the bot takes for the same order of its own. */
  const takes = (answer: number, awake: 'human' | 'sleepwalking'): number => {
    const game = tableIn('shout', { people: ['ava', 'leo'], answer })
    game.seats.ava.awake = awake
    const board = game.boards.orders!
    board.nextAt = {}
    board.orders.ava = {
      n: 1,
      reader: 'ava',
      doer: 'ava',
      control: 0,
      value: 0,
      givenAt: game.clock.now,
      endsAt: game.clock.now + 20_000,
      hint: 'named',
      pinged: true,
    }
    return ask(createBot({ role: 'ava', seed: 3 }), game, 'ava')!.afterMs
  }

  it('takes as long for an order as that player did at supper', () => {
    expect(takes(9_000, 'sleepwalking') / takes(3_000, 'sleepwalking')).toBeCloseTo(3, 1)
    expect(takes(9_000, 'human')).toBe(takes(3_000, 'human'))
  })
})

describe('a dream played by a bot', () => {
  const dreaming = (): GameState => skipTo(withDreamer(), 'bedtime')
  const withDreamer = (): GameState => {
    const game = hourOf(lobbyWith(), 'wednesday')
    lightsOut(game, { ava: 'nook', leo: 'sphere', elara: 'nook', caleb: 'nook' })
    return game
  }

  function dream(chunkMs: number | null, interrupted = false): { score: number | null; chunks: number } {
    const game = dreaming()
    let bot = createBot({ role: 'leo', seed: 77, skill: 'high', chunkMs })
    let chunks = 0
    for (let i = 0; i < 100 && game.phase.id === 'bedtime'; i++) {
      const wish = ask(bot, game, 'leo')
      if (wish?.type !== 'play') break
      chunks += 1
      const at = game.clock.room + wish.afterMs
      expect(apply(game, { by: 'leo', at, type: 'play', payload: wish.payload } as SeatAction)).toBe(null)
      if (interrupted && chunks === 3) {
        currentEvening(game).plays.leo!.resume = true
        bot = createBot({ role: 'leo', seed: 78, skill: 'high', chunkMs })
      }
    }
    return { score: currentEvening(game).plays.leo?.score ?? null, chunks }
  }

  it('scores the same whether its touches are sent at once or every two seconds', () => {
    const whole = dream(null)
    const pieces = dream(2_000)
    expect(whole.chunks).toBe(1)
    expect(pieces.chunks).toBeGreaterThan(10)
    expect(pieces.score).toBe(whole.score)
    expect(whole.score).toBeGreaterThan(0)
  })

  it('is continued by another bot that takes over', () => {
    expect(dream(2_000, true).score).toBeGreaterThan(0)
  })
})

describe('bots of all characters', () => {
  it('play a whole game, whatever their temperament and skill', () => {
    for (const [i, temperament] of TEMPERAMENTS.entries())
      for (const [j, skill] of SKILLS.entries()) {
        const game = playNight({ seed: 100 * i + j, guests: allOf({ human: true, skill, temperament }) })
        expect(game.phase.id).toBe('storybook')
      }
  })

  it('win more often with more skill', () => {
    const woken = (skill: 'low' | 'veteran'): number =>
      Array.from({ length: 40 }, (_, i) =>
        playNight({ seed: i + 1, guests: allOf({ human: true, skill }) }),
      ).filter((game) => game.malfunction?.lost === false).length
    expect(woken('veteran')).toBeGreaterThan(woken('low'))
  })
})

describe('bots that cannot hear one another', () => {
  it('open some doors together by watching what the others tap, and win some games', () => {
    let opened = 0
    let woke = 0
    const nights = 12
    for (let seed = 1; seed <= nights; seed++) {
      const game = playNight({
        seed,
        deaf: true,
        guests: allOf({ human: true, skill: 'normal' }),
        played: (_, { cues, malfunction }) => {
          if (malfunction) opened += cues.filter(({ type }) => type === 'door-open').length
        },
      })
      if (game.malfunction?.lost === false) woke += 1
    }
    // Of two rounds a game. Tapping at random would open about one in seven.
    expect(opened / (2 * nights)).toBeGreaterThan(0.25)
    expect(woke).toBeGreaterThan(0)
  })
})

describe('Caleb’s sign', () => {
  it('is seen by Ava’s bot only through a cue', () => {
    const game = skipTo(lobbyWith(), 'sign')
    const bot = createBot({ role: 'ava', seed: 3 })
    expect(ask(bot, game, 'ava')).toBe(null)
    wait(game, 100)
    apply(game, { by: 'caleb', at: game.clock.room, type: 'sign', payload: {} })
    // Her view has not changed, because the sign is made in the real room.
    expect(ask(bot, game, 'ava')).toBe(null)
    const told = { ...seenBy(game, 'ava'), cues: [{ type: 'sign-given' as const }] }
    const presses = Array.from({ length: 20 }, (_, seed) =>
      createBot({ role: 'ava', seed }).decide(told, game.clock.room),
    )
    expect(presses.some((wish) => wish?.type === 'sign')).toBe(true)
  })
})

describe('a random legal action', () => {
  it('fits the legal options, and has its free fields filled', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const legal = {
          pick: [{ room: ['nook', 'sphere'] }, { room: ['own'], target: ['ava'] }],
          line: [{ pick: [0, 2] }, { text: [] }],
          beat: [{ slot: [3] }],
          skip: [{}],
        } as const
        const wish = randomLegalAction(legal, createRng(seed))
        expect(wish && matches(legal, wish)).toBe(true)
        expect(wish?.type).not.toBe('skip')
        if (wish?.type === 'beat') expect(wish.payload.symbol).toBeTypeOf('string')
      }),
    )
  })

  it('is null when a seat has no legal action', () => {
    expect(randomLegalAction({}, createRng(1))).toBe(null)
    expect(randomLegalAction({ skip: [{}] }, createRng(1))).toBe(null)
  })
})
