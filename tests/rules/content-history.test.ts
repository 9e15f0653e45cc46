/** What a table has met comes back only after everything else of its kind. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROLES } from '../../shared/content/ids.ts'
import { content } from '../../shared/content/load.ts'
import { metSoFar, recallMet } from '../../shared/rules/content-history.ts'
import { disturb } from '../../shared/rules/disturbances.ts'
import { createGameState, returnToLobby, rotateRoles } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { allOf, BotTable, isOver } from '../balance/bot-table.ts'
import { lobbyWith, skipTo } from './test-night.ts'

/** A table that reads together every evening, so that pages are drawn on each. */
const GUESTS = allOf({ human: true, skill: 'normal', policy: { room: 'nook' } })

/** Plays nights of one table, each of which knows what the ones before it have shown. */
function playSeries(seed: number, nights: number): GameState[] {
  const played: GameState[] = []
  let met: readonly string[] = []
  for (let n = 0; n < nights; n++) {
    const game = new BotTable({ seed: seed + n * 1_000, guests: GUESTS, met }).playUntil(isOver)
    met = metSoFar(game)
    played.push(game)
  }
  return played
}

/** Every entry that is drawn twice in a list: how many others were drawn in between. */
function othersBetween(drawn: readonly string[]): number[] {
  return drawn.flatMap((id, i) => {
    const before = drawn.lastIndexOf(id, i - 1)
    return i === 0 || before < 0 ? [] : [new Set(drawn.slice(before + 1, i)).size]
  })
}

describe('what a table has met', () => {
  const nights = playSeries(5, 26)
  const drawnOf = (list: string): string[] =>
    nights.flatMap(({ used }) => used.filter((mark) => mark.startsWith(`${list}:`)))

  it.each([
    ['readPages', content.readPages.length],
    ['starters', content.starters.length],
    ['lastPages', content.lastPages.length],
  ] as const)('every other one of the %s comes before one comes back', (list, count) => {
    const drawn = drawnOf(list)
    expect(drawn.length).toBeGreaterThanOrEqual(count)
    for (const others of othersBetween(drawn)) expect(others).toBe(count - 1)
  })

  it.each(ROLES)('the secrets that %s is dealt are others until all have been dealt', (role) => {
    const dealt = nights.map(({ seats }) => [...seats[role].dealt].sort())
    const all = content.secrets.filter((secret) => secret.role === role).length
    // Seven do not divide into twos: the last night of a round already begins the next one.
    const round = Math.ceil(all / 2)
    for (let night = 0; night + round <= dealt.length; night += 1)
      expect(new Set(dealt.slice(night, night + round).flat()).size).toBeGreaterThanOrEqual(all - 1)
    expect(new Set(dealt.slice(0, round).flat()).size).toBe(all)
  })

  it('no card of a night is one of the night before', () => {
    for (const [i, night] of nights.entries()) {
      const before = nights[i - 1]?.evenings.map(({ card }) => card) ?? []
      for (const { card } of night.evenings) expect(before).not.toContain(card)
    }
  })

  it('is kept for the next night of a room, with the roles passed on or not', () => {
    for (const begin of [rotateRoles, returnToLobby]) {
      const [game] = playSeries(9, 1) as [GameState]
      const met = metSoFar(game)
      expect(met.length).toBeGreaterThan(20)
      begin(game)
      expect(game.met).toEqual(met)
      expect(metSoFar(game)).toEqual(met)
    }
  })

  it('takes nothing from outside that is not content', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constant('cards:__proto__'), fc.constant('awards:home'))),
        (marks) => {
          const game = createGameState({ seed: 1 })
          recallMet(game, marks)
          expect(game.met).toBeUndefined()
        },
      ),
    )
    const game = createGameState({ seed: 1 })
    const [first, second] = content.readPages.map(({ id }) => `readPages:${id}`)
    recallMet(game, [first!, 'readPages:no-such-page', second!, first!])
    expect(game.met).toEqual([first, second])
  })

  it('does not hold what neighbours were only offered, but what they have chosen', () => {
    const game = skipTo(lobbyWith(), 'bedtime')
    const offered = [...game.whisperTemplates]
    expect(new Set(offered).size).toBe(3)
    expect(metSoFar(game).filter((mark) => mark.startsWith('whispers:'))).toEqual([])
    while (!game.disturbances.some(({ kind }) => kind === 'whisper')) {
      game.whisperVotes = { someone: 1 }
      disturb(game, 'leo')
    }
    const whispered = metSoFar(game).filter((mark) => mark.startsWith('whispers:'))
    expect(whispered).toEqual([`whispers:${offered[1]}`])
  })
})
