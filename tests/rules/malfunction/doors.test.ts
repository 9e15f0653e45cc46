import { describe, expect, it } from 'vitest'
import { DOORS } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { createRng } from '../../../shared/rng.ts'
import { dealDoors } from '../../../shared/rules/malfunction/deal-doors.ts'
import { clueOf } from '../../../shared/rules/malfunction/doors-board.ts'
import { goTo } from '../../../shared/rules/scheduler.ts'
import type { BoardDoor, DoorsBoard, GameState } from '../../../shared/rules/state/index.ts'
import { emptyTranslator } from '../../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../../shared/views/secrecy.ts'
import type { ClueView } from '../../../shared/views/types.ts'
import { does, happened, lights, seeds, somePeople, tableIn, wait } from './malfunction-table.ts'

const board = (game: GameState): DoorsBoard => game.boards.doors!
const TRAITS = ['number', 'symbol', 'frame', 'face'] as const

/** The doors that fit the clues of these roles. */
const left = (doors: DoorsBoard, roles: readonly Role[]): BoardDoor[] =>
  doors.doors.filter((door) =>
    roles.every((role) => {
      const clue = clueOf(doors, role)
      return TRAITS.every((trait) => clue[trait] === null || clue[trait] === door[trait])
    }),
  )

const tapAll = (game: GameState, door: number) => {
  for (const role of board(game).players) if (board(game).result === null) does(game, role, 'door', { door })
}
const wrongDoor = (game: GameState): number => (board(game).true === 0 ? 1 : 0)

describe('the doors', () => {
  it('fit all four clues once, and any three several times', () => {
    for (const seed of seeds(2_000)) {
      for (const count of [DOORS.first, DOORS.second]) {
        const dealt = dealDoors(createRng(seed), count)
        const doors = { ...dealt, players: [...ROLES] } as unknown as DoorsBoard
        expect(doors.doors).toHaveLength(count)
        expect(new Set(doors.doors.map((door) => JSON.stringify(door))).size).toBe(count)
        expect(left(doors, ROLES)).toEqual([doors.doors[doors.true]])
        for (const role of ROLES)
          expect(
            left(
              doors,
              ROLES.filter((other) => other !== role),
            ).length,
          ).toBeGreaterThan(1)
      }
    }
  })

  it('can be told apart by what phones and screen show, and only by all of it, with any number of players', () => {
    type Clue = Pick<ClueView, (typeof TRAITS)[number]>
    for (const seed of seeds(150)) {
      const people = somePeople(seed)
      const game = tableIn('talk', { seed, people })
      const { doors, true: truth } = board(game)
      const { scene } = viewPublic(game, emptyTranslator)
      const onScreen: Clue[] = scene.phase === 'talk' ? (scene.doors?.clues ?? []) : []
      const onPhones = people
        .map((role): Clue | null => viewSeat(game, role, emptyTranslator).hand.clue)
        .filter((clue) => clue !== null)
      expect(onPhones).toHaveLength(people.length)
      const clues = [...onScreen, ...onPhones]
      expect(clues).toHaveLength(4)
      const fitting = (known: readonly Clue[]) =>
        doors.filter((door) =>
          known.every((clue) => TRAITS.every((trait) => clue[trait] === null || clue[trait] === door[trait])),
        )
      expect(fitting(clues)).toEqual([doors[truth]])
      for (const dropped of clues)
        expect(fitting(clues.filter((clue) => clue !== dropped)).length).toBeGreaterThan(1)
    }
  })

  it('do not reveal the true door by the most frequent values', () => {
    let guessed = 0
    const rounds = seeds(1_000)
    for (const seed of rounds) {
      const { doors, true: truth } = dealDoors(createRng(seed), DOORS.second)
      const common = (door: BoardDoor) =>
        TRAITS.reduce((sum, trait) => sum + doors.filter((other) => other[trait] === door[trait]).length, 0)
      const most = Math.max(...doors.map(common))
      const tied = doors.filter((door) => common(door) === most)
      if (tied.includes(doors[truth]!)) guessed += 1 / tied.length
    }
    expect(guessed / rounds.length).toBeLessThan(0.75)
  })

  it('give each role its own kind of clue', () => {
    const doors = board(tableIn('talk'))
    const { number, symbol, frame, face } = doors.doors[doors.true]!
    const nothing = { number: null, symbol: null, frame: null, face: null }
    expect(clueOf(doors, 'leo')).toEqual({ ...nothing, number })
    expect(clueOf(doors, 'caleb')).toEqual({ ...nothing, symbol })
    expect(clueOf(doors, 'elara')).toEqual({ ...nothing, frame })
    expect(clueOf(doors, 'ava')).toEqual({ ...nothing, face })
  })

  it('open when all players tap the true one together: six doors, then nine, then the whisper', () => {
    const game = tableIn('talk')
    expect(board(game).doors).toHaveLength(6)
    tapAll(game, board(game).true)
    expect(happened(game.cues, 'door-open')).toHaveLength(1)
    expect(board(game).result).toBe('open')
    wait(game, DOORS.result)
    expect(board(game)).toMatchObject({ round: 2, result: null })
    // The time shown is that of this round.
    const { scene } = viewPublic(game, emptyTranslator)
    expect(scene).toMatchObject({ doors: { startedAt: game.clock.room } })
    expect(board(game).doors).toHaveLength(9)
    tapAll(game, board(game).true)
    wait(game, DOORS.result)
    expect(game.phase.id).toBe('whisper')
    expect(lights(game)).toBe(16)
  })

  it('need only players with a phone', () => {
    const game = tableIn('talk', { people: ['leo', 'elara'] })
    expect(does(game, 'ava', 'door', { door: 0 })).toBe('not-now')
    tapAll(game, board(game).true)
    expect(board(game).result).toBe('open')
  })

  it('cost three lights for a wrong door', () => {
    const game = tableIn('talk')
    tapAll(game, wrongDoor(game))
    expect(happened(game.cues, 'door-wrong')).toHaveLength(1)
    expect(lights(game)).toBe(13)
    expect(does(game, 'ava', 'door', { door: board(game).true })).toBe('not-now')
  })

  it('cost three lights after a time that depends on the answer times', () => {
    for (const [answer, time] of [
      [2_000, DOORS.min],
      [6_000, 6_000 * (DOORS.percent / 100)],
      [16_000, DOORS.max],
    ] as const) {
      const game = tableIn('talk', { answer })
      wait(game, time - 1)
      expect(board(game).result).toBeNull()
      wait(game, 1)
      expect(board(game).result).toBe('late')
      expect(lights(game)).toBe(13)
    }
  })

  it('give more time than the mean answer time asks for if one player is slow, because all have to tap', () => {
    const game = tableIn('talk', { answer: 5_000 })
    game.seats.ava.answer = 9_000
    game.boards.doors = null
    goTo(game, 'talk')
    const time = board(game).endsAt - board(game).startedAt
    expect(time).toBeGreaterThan(6_000 * (DOORS.percent / 100))
    expect(time).toBeLessThan(9_000 * (DOORS.percent / 100))
  })

  it('let a tap be changed, and drop it if the others do not join in time', () => {
    const game = tableIn('talk', { people: ['ava', 'leo'] })
    const truth = board(game).true
    does(game, 'ava', 'door', { door: wrongDoor(game) })
    does(game, 'leo', 'door', { door: truth })
    expect(board(game).result).toBeNull()
    wait(game, DOORS.tapTogether)
    expect(Object.keys(board(game).taps)).toHaveLength(2)
    wait(game, 1)
    expect(board(game).taps).toEqual({})
    does(game, 'leo', 'door', { door: wrongDoor(game) })
    does(game, 'leo', 'door', { door: truth })
    wait(game, DOORS.tapTogether)
    does(game, 'ava', 'door', { door: truth })
    expect(board(game).result).toBe('open')
    expect(lights(game)).toBe(16)
  })
})
