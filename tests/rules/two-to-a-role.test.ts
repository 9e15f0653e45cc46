import { describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { PHONES, type Phone, phoneAt, roleOfPhone, secondPhone } from '../../shared/content/phones.ts'
import type { Action } from '../../shared/rules/action.ts'
import { brokenInvariants } from '../../shared/rules/invariants.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { timesOf } from '../../shared/rules/plan.ts'
import { apply } from '../../shared/rules/reduce.ts'
import type { GameState, Ritual } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic, viewSeat } from '../../shared/views/secrecy.ts'
import type { SceneOf } from '../../shared/views/types.ts'
import { walkNight } from '../support/random-night.ts'
import { does, everybodyAt, happens, hourOf, lightsOut, lobbyWith, skipTo, wait } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))

/** A lobby in which two people, Leo's and `leo2`, play Leo. */
function withSecondLeo(): GameState {
  const game = lobbyWith()
  happens(game, {
    by: 'server',
    at: game.clock.room,
    type: 'sit',
    role: 'leo',
    player: { id: 'leo2', name: 'leo2', gentle: false },
    second: true,
  })
  return game
}

const connection = (game: GameState, type: 'drop' | 'back', second: boolean) =>
  happens(game, { by: 'server', at: game.clock.room, type, role: 'leo', ...(second && { second }) } as Action)

/** The second phone of Leo's seat acts. */
const secondDoes = (game: GameState, type: string, payload: object) =>
  apply(game, { by: 'leo', second: true, type, payload, at: game.clock.room } as unknown as Action)

const phonesThatDream = (game: GameState) => PHONES.filter((phone) => legalFor(game, phone).play)

describe('phones', () => {
  it('are named by the seat and by which of its people holds them', () => {
    expect(PHONES).toHaveLength(8)
    for (const phone of PHONES)
      expect(phoneAt(roleOfPhone(phone), { second: phone !== roleOfPhone(phone) })).toBe(phone)
  })
})

describe('two people who are one role', () => {
  it('dream in turn by evening; the other one watches the same dream', () => {
    const game = withSecondLeo()
    const dreamers = (['monday', 'wednesday', 'friday'] as const).map((evening) => {
      lightsOut(hourOf(game, evening), everybodyAt('nook', { leo: 'sphere' }))
      skipTo(game, 'bedtime', evening)
      const [dreams] = phonesThatDream(game)
      const watches = dreams === 'leo' ? 'leo2' : 'leo'
      expect(viewSeat(game, watches, translate).hand.play).toMatchObject({ watched: true, soFar: [] })
      expect(viewSeat(game, dreams!, translate).hand.play).toMatchObject({ watched: false, soFar: null })
      return dreams
    })
    expect(dreamers).toEqual(['leo', 'leo2', 'leo'])
  })

  it('stand in for each other when the dreamer’s phone is gone, with all touches so far', () => {
    const game = withSecondLeo()
    lightsOut(hourOf(game, 'monday'), everybodyAt('nook', { leo: 'sphere' }))
    skipTo(game, 'bedtime')
    expect(phonesThatDream(game)).toEqual(['leo'])
    wait(game, 5_000)
    expect(secondDoes(game, 'play', { from: 0, runs: [-1, 10] })).toBe('not-now')
    does(game, 'leo', 'play', { from: 0, runs: [-1, 20] })
    connection(game, 'drop', false)
    expect(phonesThatDream(game)).toEqual(['leo2'])
    expect(viewSeat(game, 'leo2', translate).hand.play).toMatchObject({ watched: false, soFar: [-1, 20] })
    expect(secondDoes(game, 'play', { from: 20, runs: [-1, 10] })).toBeNull()
    connection(game, 'back', false)
    expect(phonesThatDream(game)).toEqual(['leo'])
    expect(viewSeat(game, 'leo', translate).hand.play).toMatchObject({ watched: false, soFar: [-1, 30] })
  })

  it('sleepwalk only when both phones are gone, and wake when either is back', () => {
    const game = skipTo(withSecondLeo(), 'hour')
    connection(game, 'drop', true)
    wait(game, 30_000)
    expect(game.seats.leo).toMatchObject({ awake: 'human', droppedAt: null, gone: ['second'] })
    connection(game, 'drop', false)
    wait(game, 15_000)
    expect(game.seats.leo.awake).toBe('sleepwalking')
    connection(game, 'back', true)
    expect(game.seats.leo).toMatchObject({ awake: 'human', droppedAt: null, gone: ['first'] })
    // The one who is there leaves: the other's phone has been gone all along.
    happens(game, { by: 'server', at: game.clock.room, type: 'leave', role: 'leo', second: true })
    expect(game.seats.leo).toMatchObject({ awake: 'human', player: { id: 'leo' }, droppedAt: game.clock.now })
    expect(game.seats.leo.second).toBeUndefined()
  })

  it('move to the next role together for another night', () => {
    const game = withSecondLeo()
    happens(game, { by: 'server', at: game.clock.room, type: 'drop', role: 'leo', second: true })
    skipTo(game, 'storybook')
    for (const role of ['ava', 'leo', 'elara', 'caleb'] as const)
      if (game.phase.id === 'storybook') does(game, role, 'again', {})
    expect(game.phase.id).toBe('lobby')
    expect(game.seats.elara).toMatchObject({
      player: { id: 'leo' },
      second: { id: 'leo2' },
      gone: ['second'],
    })
    expect(game.seats.leo.second).toBeUndefined()
  })
})

/** What two phones of a seat may see differently: what each of the two people does with their own hands. */
const OWN = ['draws', 'play', 'picks', 'myLine', 'console', 'order', 'pings', 'steadied', 'idle'] as const

const inCommon = (game: GameState, phone: Phone) => {
  const { secret, notebook, hand } = viewSeat(game, phone, translate)
  return { secret, notebook, hand: { ...hand, ...Object.fromEntries(OWN.map((field) => [field, null])) } }
}

describe('random games with shared seats', () => {
  it('break no rule of the state, and both phones of a seat know the same', () => {
    for (const seed of [1, 2])
      for (const { game, step } of walkNight(seed, { pairs: ['leo', 'caleb'], lucky: true })) {
        if (step % 25 !== 0) continue
        expect(brokenInvariants(game), `step ${step} of ${seed}`).toEqual([])
        for (const role of ['leo', 'caleb'] as const)
          expect(inCommon(game, secondPhone(role))).toEqual(inCommon(game, role))
      }
  })
})

describe('two people at the nook', () => {
  /** Bedtime with Leo's two and Ava at the nook. */
  const reading = (): { game: GameState; page: Ritual } => {
    const game = withSecondLeo()
    lightsOut(hourOf(game, 'monday'), everybodyAt('sphere', { leo: 'nook', ava: 'nook' }))
    skipTo(game, 'bedtime')
    return { game, page: game.evenings[0]!.ritual! }
  }

  it('both write and both read: each has a version of the gap', () => {
    const { game, page } = reading()
    expect(page.gaps).toHaveLength(1)
    expect(page.lines.map(({ by, second = false }) => phoneAt(by!, { second })).sort()).toEqual([
      'ava',
      'leo',
      'leo2',
    ])
    does(game, 'leo', 'line', { text: 'the spoon sang' })
    expect(secondDoes(game, 'line', { text: 'the moon laughed' })).toBeNull()
    expect(page.stage).toBe('write')
    does(game, 'ava', 'line', { pick: 0 })
    expect(page.stage).toBe('read')
    for (const { by, second = false } of page.lines) {
      const reader = phoneAt(by!, { second })
      const may = (['ava', 'leo', 'leo2'] as const).filter((phone) => legalFor(game, phone)['read-done'])
      expect(may).toEqual([reader])
      if (second) secondDoes(game, 'read-done', {})
      else does(game, by!, 'read-done', {})
    }
    expect(page.stage).toBe('hearts')
  })

  it('read eight lines in less than twice the time of four', () => {
    const game = lobbyWith()
    for (const role of ROLES)
      happens(game, {
        by: 'server',
        at: game.clock.room,
        type: 'sit',
        role,
        player: { id: secondPhone(role), name: secondPhone(role), gentle: false },
        second: true,
      })
    lightsOut(hourOf(game, 'monday'), everybodyAt('nook', {}))
    skipTo(game, 'bedtime')
    const page = game.evenings[0]!.ritual!
    expect(page.lines).toHaveLength(8)
    wait(game, timesOf(game).nookWrite)
    expect(page.stage).toBe('read')
    const began = game.clock.now
    for (let t = 0; t < 120 && page.stage === 'read'; t++) wait(game, 1_000)
    const took = game.clock.now - began
    expect(took).toBeLessThanOrEqual(6 * timesOf(game).nookRead)
    // A line still has the time that reading it aloud takes.
    expect(took / page.lines.length).toBeGreaterThanOrEqual(6_000)
  })

  it('write for each other when one of their phones is gone', () => {
    const { game, page } = reading()
    connection(game, 'drop', true)
    does(game, 'leo', 'line', { text: 'the spoon sang' })
    expect(viewSeat(game, 'leo', translate).hand.myLine).toMatchObject({ text: null })
    does(game, 'leo', 'line', { text: 'the moon laughed' })
    does(game, 'ava', 'line', { pick: 0 })
    expect(page.stage).toBe('read')
  })

  it('have a page to themselves with another voice when nobody else is there', () => {
    const game = withSecondLeo()
    lightsOut(hourOf(game, 'monday'), everybodyAt('sphere', { leo: 'nook' }))
    skipTo(game, 'bedtime')
    const { chair, ritual } = game.evenings[0]!
    expect(ritual).toBeNull()
    expect(chair!.lines.map(({ by, second }) => [by, second ?? false])).toEqual([
      ['leo', false],
      ['leo', true],
      [null, false],
    ])
  })
})

describe('the faces and prizes of two people', () => {
  const STROKES = [{ color: 0, points: [1, 1, 9, 9] }]

  /** The frames on the first page of the book. */
  const facesOfBook = (game: GameState) => {
    const { book } = viewPublic(game, translate).scene as SceneOf<'storybook'>
    return book.pages[0]!.pictures.filter((picture) => picture.kind === 'face')
  }

  it('hang side by side: the first two that were drawn of a role', () => {
    const game = withSecondLeo()
    expect(viewSeat(game, 'leo2', translate).hand.draws).toBe('elara')
    does(game, 'leo', 'draw', { of: 'ava', strokes: STROKES })
    expect(secondDoes(game, 'draw', { of: 'ava', strokes: STROKES })).toBeNull()
    does(game, 'elara', 'draw', { of: 'ava', strokes: STROKES })
    wait(game, 30_000)
    expect(game.drawings.map(({ by, second = false }) => [by, second])).toEqual([
      ['leo', false],
      ['leo', true],
      ['elara', false],
    ])
    const { people } = viewPublic(game, translate)
    expect([people.ava.portrait, people.ava.beside, people.caleb.beside]).toEqual([0, 1, null])
    // Whoever leaves takes their drawing along.
    happens(game, { by: 'server', at: game.clock.room, type: 'leave', role: 'leo' })
    expect(game.drawings.map(({ by, second }) => [by, second])).toEqual([
      ['leo', undefined],
      ['elara', undefined],
    ])
  })

  it('are in the book as on the wall, with the names, also in the book of another night', () => {
    const game = withSecondLeo()
    does(game, 'leo', 'draw', { of: 'ava', strokes: STROKES })
    secondDoes(game, 'draw', { of: 'ava', strokes: STROKES })
    for (const [night, shared] of [
      [1, 'leo'],
      [2, 'elara'],
    ] as const) {
      skipTo(game, 'storybook')
      const [view, pictures] = [viewPublic(game, translate), facesOfBook(game)]
      expect(view.nights).toBe(night)
      expect(pictures.map(({ names }) => names)).toEqual(ROLES.map((role) => view.people[role].player))
      expect(pictures[ROLES.indexOf(shared)]!.names).toBe('leo and leo2')
      expect(pictures.map(({ drawing, beside = null }) => [drawing, beside])).toEqual(
        ROLES.map((role) => [view.people[role].portrait, view.people[role].beside]),
      )
      for (const role of ['ava', 'leo', 'elara', 'caleb'] as const)
        if (game.phase.id === 'storybook') does(game, role, 'again', {})
    }
    const four = facesOfBook(skipTo(lobbyWith(), 'storybook'))
    expect(four.filter(({ beside, names }) => beside !== undefined || names !== undefined)).toEqual([])
  })

  it('are one prize for each person, by name', () => {
    const game = withSecondLeo()
    skipTo(game, 'stars')
    const scene = viewPublic(game, translate).scene as SceneOf<'stars'>
    const prizes = scene.awards.map(({ role, for: name }) => [role, name])
    expect(prizes).toEqual([
      ['ava', null],
      ['leo', 'leo'],
      ['elara', null],
      ['caleb', null],
      ['leo', 'leo2'],
    ])
    expect(scene.hearts).toHaveLength(5)
  })
})
