import { describe, expect, it } from 'vitest'
import type { Role } from '../../../shared/content/ids.ts'
import { SECRETS } from '../../../shared/content/secrets.ts'
import { secretKept } from '../../../shared/rules/secret-tests.ts'
import { SECRET_CASES } from './secret-cases.ts'
import { gameOf, type SecretCase } from './secret-game.ts'

const isKept = (role: Role, id: string, secretCase: SecretCase): boolean => {
  const game = gameOf(secretCase)
  game.seats[role].secret = id
  return secretKept(game, role)
}

describe.each(SECRETS.map(({ id, role }) => [id, role] as const))('the secret “%s” of %s', (id, role) => {
  it('comes true when its condition is met', () => {
    for (const one of SECRET_CASES[id].kept) expect(isKept(role, id, one)).toBe(true)
  })

  it('does not come true when its condition is narrowly missed', () => {
    for (const one of SECRET_CASES[id].failed) expect(isKept(role, id, one)).toBe(false)
  })
})
