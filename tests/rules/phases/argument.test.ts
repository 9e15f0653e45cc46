import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACCUSATIONS } from '../../../shared/content/accusations.ts'
import { LID, TIME } from '../../../shared/content/constants.ts'
import { othersOf, ROLES, type Role } from '../../../shared/content/ids.ts'
import { legalFor } from '../../../shared/rules/legal-moves.ts'
import { argumentStep, thrower } from '../../../shared/rules/phases/argument.ts'
import type { Argument, GameState } from '../../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../../shared/views/message-translator.ts'
import { asks, cuesOfType, does, lobbyWith, skip, skipTo, wait } from '../test-night.ts'

const argumentWith = (seed = 1): GameState => skipTo(lobbyWith({ seed }), 'argument')
const argumentOf = (game: GameState): Argument => game.saturday!.argument

/** Ava and Elara have spoken, and the first memory is about to be thrown. */
function firstThrow(seed = 1): GameState {
  const game = argumentWith(seed)
  for (let i = 0; argumentStep(game) !== 'throw'; i++) {
    if (i > 9) throw new Error('nobody ever throws a memory')
    skip(game)
  }
  return game
}

/** Whoever's turn it is throws their first memory at somebody. @returns who it was and the others */
function throws(game: GameState): { by: Role; others: Role[] } {
  const by = thrower(game)!
  does(game, by, 'memory', { memory: argumentOf(game).options[by]![0]!, at: othersOf(by)[0]!, aloud: true })
  return { by, others: othersOf(by) }
}

describe('Ava’s accusation', () => {
  it('is one of three, which she alone picks, and Elara alone answers with one of three', () => {
    const game = argumentWith()
    expect(argumentOf(game).accusations).toHaveLength(3)
    expect(asks(game, 'leo', 'accuse', { line: 0 })).toBe('not-now')
    expect(asks(game, 'ava', 'accuse', { line: 3 })).toBe('not-now')
    expect(asks(game, 'elara', 'reply', { line: 0 })).toBe('not-now')
    does(game, 'ava', 'accuse', { line: 2 })
    expect(argumentOf(game).answers).toHaveLength(3)
    expect(asks(game, 'ava', 'accuse', { line: 0 })).toBe('not-now')
    does(game, 'elara', 'reply', { line: 1 })
    expect(argumentOf(game)).toMatchObject({ accused: 2, answered: 1 })
    expect(argumentStep(game)).toBe('reply')
  })

  it('and the answer are the first ones if they let the time pass', () => {
    const game = argumentWith()
    wait(game, TIME.accusation)
    expect(argumentOf(game).accused).toBe(0)
    wait(game, TIME.accusation)
    expect(argumentOf(game).answered).toBe(0)
  })

  it('is made of what happened this night', () => {
    const game = skipTo(lobbyWith(), 'guess')
    game.evenings[1]!.offer = 'taken'
    for (const evening of game.evenings) {
      evening.rooms = { ava: 'own', leo: 'nook', elara: 'own', caleb: 'nook' }
      evening.goodnights = {}
    }
    game.memories = [
      { kind: 'push', evening: 'friday', a: 'elara', b: null, words: null, disturbance: null },
      { kind: 'promise-broken', evening: 'wednesday', a: 'elara', b: 'leo', words: null, disturbance: null },
    ]
    skipTo(game, 'argument')
    const keys = argumentOf(game).accusations.map((words) => ('key' in words ? words.key : ''))
    expect(keys.sort()).toEqual(
      ['pushed', 'customised', 'broken-promise'].map((id) => `accusations.${id}.text`).sort(),
    )
  })

  it('reads as a whole sentence in every night, and so do its answers', () => {
    const translate = createMessageTranslator(createStoryTranslator('en'))
    for (let seed = 1; seed <= 12; seed++) {
      const game = argumentWith(seed)
      for (const [line, accusation] of argumentOf(game).accusations.entries()) {
        const twin = structuredClone(game)
        does(twin, 'ava', 'accuse', { line })
        for (const words of [accusation, ...argumentOf(twin).answers]) {
          const text = translate(words)
          expect(text).not.toMatch(/\{\{|undefined|accusations\./)
          expect(text).toMatch(/[.?!”]$/)
        }
      }
    }
    expect(ACCUSATIONS.filter(({ always }) => always).length).toBeGreaterThanOrEqual(3)
  })
})

describe('memories in the argument', () => {
  it('are thrown in turn at somebody else, and only the others judge them', () => {
    const game = firstThrow()
    const by = thrower(game)!
    const [option] = argumentOf(game).options[by]!
    const [first] = othersOf(by) as [Role]
    expect(asks(game, first, 'memory', { memory: option!, at: by, aloud: true })).toBe('not-now')
    expect(asks(game, by, 'memory', { memory: option!, at: by, aloud: true })).toBe('not-now')
    expect(asks(game, first, 'true', { so: true })).toBe('not-now')
    does(game, by, 'memory', { memory: option!, at: first, aloud: true })
    expect(asks(game, by, 'true', { so: true })).toBe('not-now')
    does(game, first, 'true', { so: false })
    expect(asks(game, first, 'true', { so: true })).toBe('not-now')
  })

  it('stand long enough to be heard, even if all have judged them at once', () => {
    const game = firstThrow()
    const { others } = throws(game)
    for (const role of others) does(game, role, 'true', { so: true })
    wait(game, TIME.memoryStands - 1)
    expect(argumentStep(game)).toBe('heard')
    expect(cuesOfType(wait(game, 1), 'lid')).toHaveLength(1)
    expect(argumentStep(game)).toBe('moved')
  })

  it('move the lid one notch by the majority of the others, and not at all in a tie', () => {
    const verdict = fc.constantFrom(true, false, null)
    fc.assert(
      fc.property(fc.array(verdict, { minLength: 3, maxLength: 3 }), (verdicts) => {
        const game = firstThrow()
        const { others } = throws(game)
        const lead = verdicts.reduce((sum, so) => sum + (so === null ? 0 : so ? 1 : -1), 0)
        for (const [i, so] of verdicts.entries()) if (so !== null) does(game, others[i]!, 'true', { so })
        wait(game, TIME.memoryHeard)
        expect(argumentOf(game).lid).toBe(LID.middle + Math.sign(lead))
      }),
      { numRuns: 27 },
    )
  })

  it.each([
    [true, LID.open, -1],
    [false, LID.shut, 1],
  ])('end with the lid at one end if all say %s, which changes the upgrade', (so, lid, upgrade) => {
    const game = firstThrow()
    for (let turn = 0; turn < ROLES.length; turn++) {
      const { others } = throws(game)
      for (const role of others) does(game, role, 'true', { so })
      wait(game, TIME.memoryStands)
      game.upgrade = 5
      wait(game, TIME.lidMoves)
    }
    expect(game.phase.id).toBe('experiment')
    expect(argumentOf(game).lid).toBe(lid)
    expect(game.upgrade).toBe(5 + upgrade)
  })

  it('tell a kept bad dream, which opens its note and lowers the upgrade, but never by default', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const game = firstThrow(seed)
      const before = structuredClone(game.disturbances.map(({ told }) => told))
      while (game.phase.id === 'argument') skip(game)
      expect(game.disturbances.map(({ told }) => told)).toEqual(before)
    }
    const game = firstThrow()
    const telling = (role: Role): number | undefined =>
      argumentOf(game).options[role]!.find((i) => game.memories[i]!.kind === 'vision-kept')
    while (argumentStep(game) !== 'throw' || telling(thrower(game)!) === undefined) skip(game)
    const by = thrower(game)!
    const memory = telling(by)!
    game.upgrade = 5
    does(game, by, 'memory', { memory, at: othersOf(by)[0]!, aloud: false })
    const told = game.disturbances[game.memories[memory]!.disturbance!]!
    expect(told).toMatchObject({ seer: by, told: true })
    expect(game.notes[told.note!]!.open).toBe(true)
    expect(game.upgrade).toBe(4)
    expect(argumentOf(game).thrown[by]!.tells).toBe(true)
  })

  it('offer a kept bad dream to its seer only', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const game = argumentWith(seed)
      for (const role of ROLES)
        for (const i of argumentOf(game).options[role]!)
          if (game.memories[i]!.kind === 'vision-kept') expect(game.memories[i]!.a).toBe(role)
    }
  })

  it('wait for everybody in a game without timers', () => {
    const game = lobbyWith()
    does(game, 'ava', 'pace', { pace: 'untimed' })
    skipTo(game, 'argument')
    wait(game, 3_600_000)
    expect(argumentStep(game)).toBe('accuse')
    expect(legalFor(game, 'ava').accuse).toBeDefined()
  })
})
