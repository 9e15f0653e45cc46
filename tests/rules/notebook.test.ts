import { describe, expect, it } from 'vitest'
import type { Role } from '../../shared/content/ids.ts'
import { secretsOf } from '../../shared/rules/plan.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { viewSeat } from '../../shared/views/secrecy.ts'
import { asks, bedtimeIn, does, everybodyAt, hourOf, lobbyWith, skipTo } from './test-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
const seat = (game: GameState, role: Role) => viewSeat(game, role, translate)
const crossed = (game: GameState, role: Role) =>
  seat(game, role).hand.lists?.flatMap((line) => (line.crossed ? [line.id] : []))

/** A secret that is on tonight's list of this role. */
const anyOf = (game: GameState, role: Role): string => secretsOf(game, role)[0]?.id ?? ''

describe('the notebook', () => {
  it('is not there before the post, and is gone in the malfunction', () => {
    const game = skipTo(lobbyWith(), 'hour', 'monday')
    expect(seat(game, 'leo').notebook).toBeNull()
    expect(asks(game, 'leo', 'cross', { secret: 'truce', on: true })).toBe('not-now')
    skipTo(game, 'hour', 'wednesday')
    expect(seat(game, 'leo').notebook).not.toBeNull()
    skipTo(game, 'shout')
    expect(seat(game, 'leo').notebook).toBeNull()
  })

  it('keeps the lines that a player crosses off by hand, from phase to phase, for that player alone', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    const [truce, brave] = [anyOf(game, 'caleb'), anyOf(game, 'ava')]
    does(game, 'leo', 'cross', { secret: truce, on: true })
    does(game, 'leo', 'cross', { secret: brave, on: true })
    does(game, 'leo', 'cross', { secret: truce, on: false })
    skipTo(game, 'hour', 'friday')
    expect(crossed(game, 'leo')).toEqual([brave])
    expect(crossed(game, 'elara')).toEqual([])
  })

  it('has no lines about one’s own secrets', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    expect(asks(game, 'leo', 'cross', { secret: anyOf(game, 'leo'), on: true })).toBe('not-now')
    expect(seat(game, 'leo').hand.lists?.some(({ of }) => of === 'leo')).toBe(false)
  })

  it('says what the own way did', () => {
    const game = hourOf(lobbyWith(), 'wednesday')
    game.seats.caleb.lights = 2
    bedtimeIn(
      game,
      everybodyAt('nook', {
        ava: { room: 'own', target: 'leo' },
        leo: { room: 'own' },
        elara: { room: 'own', deed: 'push' },
        caleb: { room: 'own', deed: 'fuse', target: 'leo' },
      }),
    )
    const learnt = (role: Role) => seat(game, role).notebook?.learnt
    expect(learnt('ava')?.[0]?.text).toMatch(/^Leo doesn’t have “.+” or “.+”\.$/)
    expect(learnt('leo')).toEqual([{ when: 'Wednesday', text: 'Lights you brought back: 2.' }])
    expect(learnt('elara')?.[0]?.text).toMatch(/^You pushed/)
    expect(learnt('caleb')?.[0]?.text).toBe('You pulled a fuse, but Leo wasn’t dreaming.')
  })

  it('tells everybody’s aim, and tonight’s rules in full', () => {
    const game = hourOf(lobbyWith(), 'friday')
    const book = seat(game, 'ava').notebook
    expect(book?.aims.map(({ role }) => role)).toEqual(['ava', 'leo', 'elara', 'caleb'])
    expect(book?.tonight).toHaveLength(2)
    expect(book?.tonight[1]?.text).toMatch(/^This house…/)
  })
})
