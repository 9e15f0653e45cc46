import { describe, expect, it } from 'vitest'
import { LID, LIGHTS, SIGN, TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { content } from '../../../shared/content/load.ts'
import { secretsOf } from '../../../shared/rules/plan.ts'
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

const saturday = (phase: 'guess' | 'argument' | 'experiment' | 'sign', seed = 1): GameState =>
  skipTo(lobbyWith({ seed }), phase)
const wrongOf = (game: GameState, role: Role): string =>
  secretsOf(game, role).find(({ id }) => id !== game.seats[role].secret)!.id

describe('the guess', () => {
  it('names a secret of one other role, from that role’s list', () => {
    const game = saturday('guess')
    const own = wrongOf(game, 'leo')
    expect(asks(game, 'leo', 'guess', { of: 'leo', secret: own })).toBe('not-now')
    expect(asks(game, 'leo', 'guess', { of: 'ava', secret: own })).toBe('not-now')
    const unlisted = content.secrets.find(({ id, role }) => role === 'ava' && !game.listed.includes(id))!
    expect(asks(game, 'leo', 'guess', { of: 'ava', secret: unlisted.id })).toBe('not-now')
    expect(asks(game, 'leo', 'guess', { of: 'ava', secret: wrongOf(game, 'ava') })).toBe(null)
    expect(asks(game, 'leo', 'guess', { of: 'elara', secret: wrongOf(game, 'elara') })).toBe('not-now')
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
    expect(game.phase.id).toBe('argument')
  })

  it('can be left out', () => {
    const game = saturday('guess')
    for (const role of ROLES) does(game, role, 'ready', {})
    expect(game.phase.id).toBe('argument')
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
    [4, true],
    [3, false],
  ])('in a tie at upgrade %i: runs is %s', (upgrade, run) => {
    const game = saturday('experiment')
    game.upgrade = upgrade
    votes(game, parents)
    expect(game.saturday!.result).toMatchObject({ run, byTie: true })
  })

  it('counts the vote of a player who guessed right once', () => {
    const game = saturday('guess')
    does(game, 'ava', 'guess', { of: 'leo', secret: game.seats.leo.secret! })
    skipTo(game, 'experiment')
    game.upgrade = 9
    votes(game, parents)
    expect(game.saturday!.result).toMatchObject({ run: true, byTie: true })
  })

  it('puts out one light on each lantern with three or more', () => {
    const game = saturday('experiment')
    for (const [i, role] of ROLES.entries()) game.seats[role].lights = [1, 4, 5, 2][i]!
    votes(game, parents)
    expect(lightsEach(game).sort()).toEqual([1, 2, 3, 4])
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
  /** A game in which the lid stands at a notch when the sign is given, with an agreed sign or without. */
  function signWith(lid: number, agreed = true): GameState {
    const game = saturday('sign')
    game.saturday!.argument.lid = lid
    game.signs = agreed ? { ava: 'ear', caleb: 'ear' } : { ava: 'ear', caleb: 'nose' }
    return game
  }

  it.each([
    ['open', LID.open, true, 5_000],
    ['open, but without an agreed sign', LID.open, false, 4_000],
    ['between', LID.middle, true, 3_000],
    ['between, without an agreed sign', LID.middle, false, 2_000],
    ['shut', LID.shut, true, 2_000],
    ['shut, without an agreed sign', LID.shut, false, 1_500],
  ])('with the lid %s leaves Ava so long', (_, lid, agreed, window) => {
    const inTime = signWith(lid, agreed)
    does(inTime, 'caleb', 'sign', {})
    wait(inTime, window - 1)
    does(inTime, 'ava', 'sign', {})
    wait(inTime, 1)
    expect(inTime.saturday!.signWorked).toBe(true)
    const late = signWith(lid, agreed)
    does(late, 'caleb', 'sign', {})
    wait(late, window)
    expect(asks(late, 'ava', 'sign', {})).toBe('not-now')
    expect(late.saturday!.signWorked).toBe(false)
  })

  it('leaves as much time at every pace', () => {
    for (const pace of ['relaxed', 'standard', 'brisk', 'untimed'] as const) {
      const game = lobbyWith()
      does(game, 'ava', 'pace', { pace })
      skipTo(game, 'sign')
      game.signs = { ava: 'ear', caleb: 'ear' }
      does(game, 'caleb', 'sign', {})
      wait(game, SIGN.between - 1)
      expect(game.saturday!.signWorked, pace).toBe(null)
      wait(game, 1)
      expect(game.saturday!.signWorked, pace).toBe(false)
    }
  })

  it('leaves a second more to gentle hands', () => {
    const game = signWith(LID.middle)
    game.seats.ava.player!.gentle = true
    does(game, 'caleb', 'sign', {})
    wait(game, SIGN.between + SIGN.gentle - 1)
    expect(game.saturday!.signWorked).toBe(null)
    wait(game, 1)
    expect(game.saturday!.signWorked).toBe(false)
  })

  it('strengthens their thread and keeps her free if it works', () => {
    const game = signWith(LID.middle)
    game.threads['ava-caleb'] = 1
    wait(game, 1_000)
    expect(cuesOfType(does(game, 'caleb', 'sign', {}), 'sign-given')).toHaveLength(1)
    does(game, 'ava', 'sign', {})
    const cues = wait(game, SIGN.between)
    expect(cuesOfType(cues, 'sign-worked')).toHaveLength(1)
    expect(game.threads['ava-caleb']).toBe(2)
    expect(skipTo(game, 'shout').malfunction!.caught).toBe(false)
  })

  it('fails if she presses too early or not at all: she is caught, and two lights go out at once', () => {
    const early = signWith(LID.middle)
    const silent = signWith(LID.middle)
    const before = lightsSum(early)
    does(early, 'ava', 'sign', {})
    wait(early, 10)
    does(early, 'caleb', 'sign', {})
    wait(early, SIGN.between)
    wait(silent, TIME.sign)
    for (const game of [early, silent]) {
      expect(game.saturday!.signWorked).toBe(false)
      expect(lightsSum(game)).toBe(before - LIGHTS.signFailed)
      expect(skipTo(game, 'shout').malfunction!.caught).toBe(true)
    }
  })

  it('is spotted by a tap after it, which Elara and Leo have one of each', () => {
    const game = signWith(LID.middle)
    does(game, 'leo', 'sign', {})
    does(game, 'caleb', 'sign', {})
    expect(asks(game, 'leo', 'sign', {})).toBe('not-now')
    does(game, 'elara', 'sign', {})
    wait(game, SIGN.between)
    expect(game.saturday!.spotted).toEqual(['elara'])
  })
})
