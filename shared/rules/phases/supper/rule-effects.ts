/** Applies the effects of cards and motions: each changes one rule for one evening. */
import { EVENING } from '../../../content/constants.ts'
import type { Effect, EveningRules, RuleName } from '../../../content/schema.ts'

/** The value of one rule after an effect. Numbers add up their differences from the usual rule; the fewest places stand. */
function combined(rule: RuleName, now: EveningRules[RuleName], value: EveningRules[RuleName]) {
  const usual = EVENING[rule]
  if (typeof value !== 'number' || typeof now !== 'number') return value
  return typeof usual === 'number' ? now + value - usual : Math.min(now, value)
}

/** The usual rules with all effects added up. */
export function rulesWith(effects: readonly Effect[]): EveningRules {
  const rules: EveningRules = { ...EVENING }
  for (const { rule, value } of effects) Object.assign(rules, { [rule]: combined(rule, rules[rule], value) })
  return rules
}
