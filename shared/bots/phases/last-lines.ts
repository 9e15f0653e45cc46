/** Last lines: offers one for the storybook, then picks one of all. */
import { pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { suggestedLine } from '../suggested-line.ts'
import { actAfter } from '../timing.ts'

export function lastLines(bot: BotState, seen: Observation, now: number): Decision | null {
  const of = payloadsOf(seen.mine.legal, 'pick-line').map(({ of }) => of)
  if (of.length > 0)
    return actAfter(bot, seen, now, 3_000, 9_000, { type: 'pick-line', payload: { of: pick(bot.rng, of) } })
  const payload = suggestedLine(bot, seen, 'last-line')
  return payload && actAfter(bot, seen, now, 4_000, 12_000, { type: 'last-line', payload })
}
