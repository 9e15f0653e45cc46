import { describe, expect, it } from 'vitest'
import { LIGHTS, TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import {
  asks,
  cuesOfType,
  does,
  lightsEach,
  lightsSum,
  lobbyWith,
  skip,
  skipTo,
  wait,
} from '../test-night.ts'

const saturday = (phase: 'guess' | 'memories' | 'experiment' | 'sign', seed = 1): GameState =>
  skipTo(lobbyWith({ seed }), phase)
const wrongFor: Readonly<Record<Role, string[]>> = {
  ava: ['our-sign', 'no-one-alone', 'goodnight-mum', 'brave'],
  leo: ['big-brother', 'dont-unplug', 'three-doors', 'the-real-thing'],
  elara: ['her-girl', 'no-scandal', 'whistleblower', 'the-promotion'],
  caleb: ['truce', 'curious-after-all', 'full-house', 'the-old-song'],
}
const wrongOf = (game: GameState, role: Role): string =>
  wrongFor[role].find((id) => id !== game.seats[role].secret)!

describe('the guess', () => {
  it('names a secret of one other role, from that role’s list', () => {
    const game = saturday('guess')
    expect(asks(game, 'leo', 'guess', { of: 'leo', secret: 'three-doors' })).toBe('not-now')
    expect(asks(game, 'leo', 'guess', { of: 'ava', secret: 'three-doors' })).toBe('not-now')
    expect(asks(game, 'leo', 'guess', { of: 'ava', secret: 'brave' })).toBe(null)
    expect(asks(game, 'leo', 'guess', { of: 'elara', secret: 'her-girl' })).toBe('not-now')
  })

  it('is read out one by one, right or wrong', () => {
    const game = saturday('guess')
    does(game, 'ava', 'guess', { of: 'leo', secret: game.seats.leo.secret! })
    does(game, 'leo', 'guess', { of: 'ava', secret: wrongOf(game, 'ava') })
    does(game, 'elara', 'ready', {})
    const cues = [...does(game, 'caleb', 'ready', {}), ...wait(game, TIME.guessReveal)]
    expect(cuesOfType(cues, 'guess-right')).toEqual([{ type: 'guess-right', role: 'ava', other: 'leo' }])
    expect(cuesOfType(cues, 'guess-wrong')).toEqual([{ type: 'guess-wrong', role: 'leo', other: 'ava' }])
    expect(game.phase.id).toBe('guess')
    wait(game, TIME.guessReveal)
    expect(game.phase.id).toBe('memories')
  })

  it('can be left out', () => {
    const game = saturday('guess')
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('memories')
  })
})

describe('memories', () => {
  it('are played in turn, one of three each, and two who say “true” push the lid', () => {
    const game = saturday('memories')
    const turn = game.saturday!.memoryOrder[0]!
    const others = ROLES.filter((role) => role !== turn)
    const options = game.saturday!.memoryOptions[turn]!
    expect(options.length).toBeGreaterThan(0)
    expect(options.length).toBeLessThanOrEqual(3)
    expect(asks(game, others[0]!, 'memory', { memory: options[0]!, aloud: true })).toBe('not-now')
    expect(asks(game, others[0]!, 'true', {})).toBe('not-now')
    does(game, turn, 'memory', { memory: options[0]!, aloud: true })
    does(game, others[0]!, 'true', {})
    expect(asks(game, others[0]!, 'true', {})).toBe('not-now')
    expect(asks(game, turn, 'true', {})).toBe('not-now')
    expect(game.saturday!.lid).toBe(0)
    expect(cuesOfType(does(game, others[1]!, 'true', {}), 'lid')).toHaveLength(1)
    expect(game.saturday!.lid).toBe(1)
    does(game, others[2]!, 'true', {})
    expect(game.saturday!.memoryTurn).toBe(1)
  })

  it('tell a kept vision, which opens its note and lowers the upgrade', () => {
    const game = saturday('memories')
    const kept = game.memories.findIndex(({ kind }) => kind === 'vision-kept')
    const seer = game.memories[kept]!.a
    while (game.saturday!.memoryOrder[game.saturday!.memoryTurn] !== seer) skip(game)
    const disturbance = game.disturbances[game.memories[kept]!.disturbance!]!
    const told = game.saturday!.memoryOptions[seer]!.find((i) => game.memories[i]!.disturbance !== null)!
    game.upgrade = 5
    does(game, seer, 'memory', { memory: told, aloud: false })
    const played = game.disturbances[game.memories[told]!.disturbance!]!
    expect(played.told).toBe(true)
    expect(game.notes[played.note!]!.open).toBe(true)
    expect(game.upgrade).toBe(4)
    expect(disturbance.seer).toBe(seer)
  })

  it('offer a kept vision to its seer only', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const game = saturday('memories', seed)
      for (const role of ROLES)
        for (const i of game.saturday!.memoryOptions[role]!) {
          const memory = game.memories[i]!
          if (memory.kind === 'vision-kept') expect(memory.a).toBe(role)
        }
    }
  })

  it('are played by the house for a player who does not choose', () => {
    const game = saturday('memories')
    const turn = game.saturday!.memoryOrder[0]!
    const [first] = game.saturday!.memoryOptions[turn]!
    wait(game, TIME.memory)
    expect(game.saturday!.memoryPlayed[turn]).toMatchObject({ memory: first, aloud: false })
  })
})

describe('the experiment', () => {
  const votes = (game: GameState, runs: Readonly<Record<Role, boolean>>): void => {
    for (const role of ROLES) does(game, role, 'experiment', { run: runs[role] })
  }
  const parents = { ava: false, leo: false, elara: true, caleb: true }

  it('follows the majority, and raises the upgrade if it runs and lowers it if it is stopped', () => {
    const game = saturday('experiment')
    game.upgrade = 5
    votes(game, { ...parents, leo: true })
    expect(game.saturday!.result).toEqual({ run: true, byTie: false, remote: false })
    expect(game.upgrade).toBe(6)
    const stopped = saturday('experiment')
    stopped.upgrade = 5
    votes(stopped, { ...parents, elara: false })
    expect(stopped.saturday!.result).toEqual({ run: false, byTie: false, remote: true })
    expect(stopped.upgrade).toBe(4)
  })

  it.each([
    [5, true],
    [4, false],
  ])('in a tie at upgrade %i: runs is %s', (upgrade, run) => {
    const game = saturday('experiment')
    game.upgrade = upgrade
    votes(game, parents)
    expect(game.saturday!.result).toMatchObject({ run, byTie: true })
  })

  it('counts the vote of a player who guessed right twice', () => {
    const game = saturday('guess')
    does(game, 'ava', 'guess', { of: 'leo', secret: game.seats.leo.secret! })
    skipTo(game, 'experiment')
    game.upgrade = 9
    votes(game, parents)
    expect(game.saturday!.result).toMatchObject({ run: false, byTie: false })
  })

  it('puts out two lights, on the brightest lantern first', () => {
    const game = saturday('experiment')
    for (const [i, role] of ROLES.entries()) game.seats[role].lights = [1, 4, 5, 2][i]!
    votes(game, parents)
    expect(lightsEach(game).sort()).toEqual([1, 2, 4, 5].map((n) => (n === 5 ? 4 : n === 4 ? 3 : n)).sort())
    expect(lightsSum(game)).toBe(12 - LIGHTS.experiment)
  })

  it('counts what suits the role’s aim for a player who does not choose', () => {
    const game = saturday('experiment')
    skip(game)
    expect(game.saturday!.runs).toEqual({ ava: false, leo: true, elara: true, caleb: false })
  })

  it('counts the aims when it is decided, and not later', () => {
    const game = saturday('experiment')
    game.upgrade = 5
    game.seats.leo.glow = 6
    votes(game, { ...parents, leo: true })
    expect(game.saturday!.aims).toMatchObject({ leo: true, elara: true, caleb: false })
    game.upgrade = 0
    expect(game.saturday!.aims).toMatchObject({ elara: true })
  })
})

describe('the sign', () => {
  const window = TIME.signWindow

  it('works if Ava presses within three seconds of Caleb, which strengthens their thread and keeps her free', () => {
    const game = saturday('sign')
    game.threads['ava-caleb'] = 1
    wait(game, 1_000)
    expect(cuesOfType(does(game, 'caleb', 'sign', {}), 'sign-given')).toHaveLength(1)
    wait(game, window - 1)
    does(game, 'ava', 'sign', {})
    const cues = wait(game, 1)
    expect(cuesOfType(cues, 'sign-worked')).toHaveLength(1)
    expect(game.threads['ava-caleb']).toBe(2)
    expect(skipTo(game, 'shout').malfunction!.caught).toBe(false)
  })

  it('fails if she presses too early, too late or not at all, and she starts the malfunction caught', () => {
    const early = saturday('sign')
    does(early, 'ava', 'sign', {})
    wait(early, 10)
    does(early, 'caleb', 'sign', {})
    wait(early, window)
    const late = saturday('sign')
    does(late, 'caleb', 'sign', {})
    wait(late, window)
    expect(asks(late, 'ava', 'sign', {})).toBe('not-now')
    const silent = saturday('sign')
    wait(silent, TIME.sign)
    for (const game of [early, late, silent]) {
      expect(game.saturday!.signWorked).toBe(false)
      expect(skipTo(game, 'shout').malfunction!.caught).toBe(true)
    }
  })

  it('is spotted by a tap after it, which Elara and Leo have one of each', () => {
    const game = saturday('sign')
    does(game, 'leo', 'sign', {})
    does(game, 'caleb', 'sign', {})
    expect(asks(game, 'leo', 'sign', {})).toBe('not-now')
    does(game, 'elara', 'sign', {})
    wait(game, window)
    expect(game.saturday!.spotted).toEqual(['elara'])
  })
})
