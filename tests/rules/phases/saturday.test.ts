import { describe, expect, it } from 'vitest'
import { LIGHTS, TIME } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { GameState } from '../../../shared/rules/state/index.ts'
import { asks, does, lightsEach, lightsSum, lobbyWith, named, skip, skipTo, wait } from '../test-night.ts'

const saturday = (phase: 'guess' | 'memories' | 'experiment' | 'sign', seed = 1): GameState =>
  skipTo(lobbyWith({ seed }), phase)
const wrongFor: Readonly<Record<Role, string[]>> = {
  ava: ['our-sign', 'no-one-alone', 'goodnight-mum', 'brave'],
  leo: ['big-brother', 'dont-unplug', 'three-doors', 'the-real-thing'],
  elara: ['her-girl', 'no-scandal', 'whistleblower', 'the-promotion'],
  caleb: ['truce', 'curious-after-all', 'full-house', 'the-old-song'],
}
const wrongOf = (night: GameState, role: Role): string =>
  wrongFor[role].find((id) => id !== night.seats[role].secret)!

describe('the guess', () => {
  it('is of one other’s secret, from that role’s list', () => {
    const night = saturday('guess')
    expect(asks(night, 'leo', 'guess', { of: 'leo', secret: 'three-doors' })).toBe('not-now')
    expect(asks(night, 'leo', 'guess', { of: 'ava', secret: 'three-doors' })).toBe('not-now')
    expect(asks(night, 'leo', 'guess', { of: 'ava', secret: 'brave' })).toBe(null)
    expect(asks(night, 'leo', 'guess', { of: 'elara', secret: 'her-girl' })).toBe('not-now')
  })

  it('is read one by one, right or wrong', () => {
    const night = saturday('guess')
    does(night, 'ava', 'guess', { of: 'leo', secret: night.seats.leo.secret! })
    does(night, 'leo', 'guess', { of: 'ava', secret: wrongOf(night, 'ava') })
    does(night, 'elara', 'ready', {})
    const cues = [...does(night, 'caleb', 'ready', {}), ...wait(night, TIME.guessReveal)]
    expect(named(cues, 'guess-right')).toEqual([{ type: 'guess-right', role: 'ava', other: 'leo' }])
    expect(named(cues, 'guess-wrong')).toEqual([{ type: 'guess-wrong', role: 'leo', other: 'ava' }])
    expect(night.phase.id).toBe('guess')
    wait(night, TIME.guessReveal)
    expect(night.phase.id).toBe('memories')
  })

  it('may be left out', () => {
    const night = saturday('guess')
    for (const role of ROLES) does(night, role, 'ready', {})
    expect(night.phase.id).toBe('memories')
  })
})

describe('memories', () => {
  it('are played in turn, one of three, and two who say “true” push the lid', () => {
    const night = saturday('memories')
    const turn = night.saturday!.memoryOrder[0]!
    const others = ROLES.filter((role) => role !== turn)
    const options = night.saturday!.memoryOptions[turn]!
    expect(options.length).toBeGreaterThan(0)
    expect(options.length).toBeLessThanOrEqual(3)
    expect(asks(night, others[0]!, 'memory', { memory: options[0]!, aloud: true })).toBe('not-now')
    expect(asks(night, others[0]!, 'true', {})).toBe('not-now')
    does(night, turn, 'memory', { memory: options[0]!, aloud: true })
    does(night, others[0]!, 'true', {})
    expect(asks(night, others[0]!, 'true', {})).toBe('not-now')
    expect(asks(night, turn, 'true', {})).toBe('not-now')
    expect(night.saturday!.lid).toBe(0)
    expect(named(does(night, others[1]!, 'true', {}), 'lid')).toHaveLength(1)
    expect(night.saturday!.lid).toBe(1)
    does(night, others[2]!, 'true', {})
    expect(night.saturday!.memoryTurn).toBe(1)
  })

  it('tell a vision that was kept: its note opens, the upgrade goes down', () => {
    const night = saturday('memories')
    const kept = night.memories.findIndex(({ kind }) => kind === 'vision-kept')
    const seer = night.memories[kept]!.a
    while (night.saturday!.memoryOrder[night.saturday!.memoryTurn] !== seer) skip(night)
    const disturbance = night.disturbances[night.memories[kept]!.disturbance!]!
    const told = night.saturday!.memoryOptions[seer]!.find((i) => night.memories[i]!.disturbance !== null)!
    night.upgrade = 5
    does(night, seer, 'memory', { memory: told, aloud: false })
    const played = night.disturbances[night.memories[told]!.disturbance!]!
    expect(played.told).toBe(true)
    expect(night.notes[played.note!]!.open).toBe(true)
    expect(night.upgrade).toBe(4)
    expect(disturbance.seer).toBe(seer)
  })

  it('offer a kept vision to nobody but its seer', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const night = saturday('memories', seed)
      for (const role of ROLES)
        for (const i of night.saturday!.memoryOptions[role]!) {
          const memory = night.memories[i]!
          if (memory.kind === 'vision-kept') expect(memory.a).toBe(role)
        }
    }
  })

  it('are told by the house for who does not choose', () => {
    const night = saturday('memories')
    const turn = night.saturday!.memoryOrder[0]!
    const [first] = night.saturday!.memoryOptions[turn]!
    wait(night, TIME.memory)
    expect(night.saturday!.memoryPlayed[turn]).toMatchObject({ memory: first, aloud: false })
  })
})

describe('run it or stop it', () => {
  const votes = (night: GameState, runs: Readonly<Record<Role, boolean>>): void => {
    for (const role of ROLES) does(night, role, 'experiment', { run: runs[role] })
  }
  const parents = { ava: false, leo: false, elara: true, caleb: true }

  it('goes with most voices, and turns the upgrade either way', () => {
    const night = saturday('experiment')
    night.upgrade = 5
    votes(night, { ...parents, leo: true })
    expect(night.saturday!.result).toEqual({ run: true, byTie: false, remote: false })
    expect(night.upgrade).toBe(6)
    const stopped = saturday('experiment')
    stopped.upgrade = 5
    votes(stopped, { ...parents, elara: false })
    expect(stopped.saturday!.result).toEqual({ run: false, byTie: false, remote: true })
    expect(stopped.upgrade).toBe(4)
  })

  it.each([
    [5, true],
    [4, false],
  ])('on a tie at upgrade %i: runs is %s', (upgrade, run) => {
    const night = saturday('experiment')
    night.upgrade = upgrade
    votes(night, parents)
    expect(night.saturday!.result).toMatchObject({ run, byTie: true })
  })

  it('counts a voice twice that has guessed right', () => {
    const night = saturday('guess')
    does(night, 'ava', 'guess', { of: 'leo', secret: night.seats.leo.secret! })
    skipTo(night, 'experiment')
    night.upgrade = 9
    votes(night, parents)
    expect(night.saturday!.result).toMatchObject({ run: false, byTie: false })
  })

  it('puts two lights out, brightest first', () => {
    const night = saturday('experiment')
    for (const [i, role] of ROLES.entries()) night.seats[role].lights = [1, 4, 5, 2][i]!
    votes(night, parents)
    expect(lightsEach(night).sort()).toEqual([1, 2, 4, 5].map((n) => (n === 5 ? 4 : n === 4 ? 3 : n)).sort())
    expect(lightsSum(night)).toBe(12 - LIGHTS.experiment)
  })

  it('takes the role’s own aim for who does not choose', () => {
    const night = saturday('experiment')
    skip(night)
    expect(night.saturday!.runs).toEqual({ ava: false, leo: true, elara: true, caleb: false })
  })

  it('counts the aims now, and not later', () => {
    const night = saturday('experiment')
    night.upgrade = 5
    night.seats.leo.glow = 6
    votes(night, { ...parents, leo: true })
    expect(night.saturday!.aims).toMatchObject({ leo: true, elara: true, caleb: false })
    night.upgrade = 0
    expect(night.saturday!.aims).toMatchObject({ elara: true })
  })
})

describe('the sign', () => {
  const window = TIME.signWindow

  it('works when Ava presses within three seconds of Caleb: a thread, and no trap', () => {
    const night = saturday('sign')
    night.threads['ava-caleb'] = 1
    wait(night, 1_000)
    expect(named(does(night, 'caleb', 'sign', {}), 'sign-given')).toHaveLength(1)
    wait(night, window - 1)
    does(night, 'ava', 'sign', {})
    const cues = wait(night, 1)
    expect(named(cues, 'sign-worked')).toHaveLength(1)
    expect(night.threads['ava-caleb']).toBe(2)
    expect(skipTo(night, 'shout').malfunction!.caught).toBe(false)
  })

  it('fails when she is early, late or silent, and she starts caught', () => {
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
    for (const night of [early, late, silent]) {
      expect(night.saturday!.signWorked).toBe(false)
      expect(skipTo(night, 'shout').malfunction!.caught).toBe(true)
    }
  })

  it('is spotted by a tap after it, of which Elara and Leo have one each', () => {
    const night = saturday('sign')
    does(night, 'leo', 'sign', {})
    does(night, 'caleb', 'sign', {})
    expect(asks(night, 'leo', 'sign', {})).toBe('not-now')
    does(night, 'elara', 'sign', {})
    wait(night, window)
    expect(night.saturday!.spotted).toEqual(['elara'])
  })
})
