/** Applies the effects of cards and motions: each sets one rule for one evening. */
import { EVENING } from '../../../content/constants.ts'
import type { Effect, EveningRules } from '../../../content/schema.ts'

/** The usual rules with the effects applied in order; a later one overrides an earlier one. */
export function rulesWith(effects: readonly Effect[]): EveningRules {
  return Object.assign({ ...EVENING }, ...effects.map(({ rule, value }) => ({ [rule]: value })))
}
