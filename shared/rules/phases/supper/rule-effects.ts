/** The small vocabulary that cards and motions may name: each effect sets one rule of one evening. */
import { EVENING } from '../../../content/constants.ts'
import type { Effect, EveningRules } from '../../../content/schema.ts'

/** The usual rules with effects applied in order (a later one wins). */
export function rulesWith(effects: readonly Effect[]): EveningRules {
  return Object.assign({ ...EVENING }, ...effects.map(({ rule, value }) => ({ [rule]: value })))
}
