import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EVENING } from '../../shared/content/constants.ts'
import { content } from '../../shared/content/load.ts'
import type { Effect } from '../../shared/content/schema.ts'
import { rulesWith } from '../../shared/rules/phases/supper/rule-effects.ts'
import { lobbyWith, skipTo } from './test-night.ts'

const effectsOf = (id: string | null): readonly Effect[] =>
  [...content.cards, ...content.motions].find((entry) => entry.id === id)?.effects ?? []

describe('card and motion', () => {
  it('add up: each changes the usual rule by as much as it does alone', () => {
    const effects = [...content.cards, ...content.motions].map(({ effects: own }) => own)
    fc.assert(
      fc.property(fc.constantFrom(...effects), fc.constantFrom(...effects), (card, motion) => {
        const [one, other, both] = [rulesWith(card), rulesWith(motion), rulesWith([...card, ...motion])]
        for (const [rule, usual] of Object.entries(EVENING)) {
          const of = (rules: object): unknown => (rules as Record<string, unknown>)[rule]
          if (typeof usual === 'number') expect(of(both)).toBe(Number(of(one)) + Number(of(other)) - usual)
        }
      }),
    )
  })

  it('leave the fewest places in the sphere', () => {
    const places = (value: number): Effect => ({ rule: 'spherePlaces', value })
    expect(rulesWith([places(1), places(2)]).spherePlaces).toBe(1)
    expect(rulesWith([places(2), places(1)]).spherePlaces).toBe(1)
  })

  it('never change the same rule in one week', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const game = skipTo(lobbyWith({ seed }), 'card', 'friday')
      const cards = game.evenings.flatMap(({ card }) => effectsOf(card)).map(({ rule }) => rule)
      for (const motion of game.motions.slice(0, 1))
        for (const { rule } of effectsOf(motion)) expect(cards).not.toContain(rule)
      const before = game.evenings
        .slice(0, 2)
        .flatMap(({ card }) => effectsOf(card))
        .map(({ rule }) => rule)
      for (const motion of game.motions)
        for (const { rule } of effectsOf(motion)) expect(before).not.toContain(rule)
    }
  })
})
