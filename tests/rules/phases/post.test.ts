import { describe, expect, it } from 'vitest'
import { EVENINGS, ROLES } from '../../../shared/content/ids.ts'
import { SECRETS } from '../../../shared/content/secrets.ts'
import { secretsOf } from '../../../shared/rules/plan.ts'
import { asks, does, lobbyWith, skip, skipTo } from '../test-night.ts'

describe('dealing secrets', () => {
  it('deals each role two of its secrets on Wednesday, of which it keeps one', () => {
    const game = skipTo(lobbyWith(), 'post')
    for (const role of ROLES) {
      const own = SECRETS.filter((secret) => secret.role === role).map(({ id }) => id as string)
      const { dealt } = game.seats[role]
      expect(new Set(dealt).size).toBe(2)
      expect(dealt.every((id) => own.includes(id))).toBe(true)
      const other = own.find((id) => !dealt.includes(id))!
      expect(asks(game, role, 'secret', { secret: other })).toBe('not-now')
      does(game, role, 'secret', { secret: dealt[1]! })
      expect(game.seats[role].secret).toBe(dealt[1])
    }
    expect(game.phase.id).toBe('supper')
  })

  it('lists four of each role, the two dealt among them, in an order that does not tell them', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const game = skipTo(lobbyWith({ seed }), 'post')
      for (const role of ROLES) {
        const listed = secretsOf(game, role).map(({ id }) => id)
        expect(listed).toHaveLength(4)
        expect(listed).toEqual(expect.arrayContaining(game.seats[role].dealt))
        expect(listed).toEqual(SECRETS.map(({ id }) => id).filter((id) => listed.includes(id)))
      }
    }
  })

  it('keeps the first secret of a player who does not choose', () => {
    const game = skipTo(lobbyWith(), 'post')
    skip(game)
    for (const role of ROLES) expect(game.seats[role].secret).toBe(game.seats[role].dealt[0])
  })

  it('does not happen on Monday', () => {
    const game = skipTo(lobbyWith(), 'hour', EVENINGS[0])
    expect(ROLES.every((role) => game.seats[role].secret === null)).toBe(true)
  })
})
