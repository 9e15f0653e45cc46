/** Lights out: as Elara may customise a dream. */
import { pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'

/** Elara customises one dream if her own aim matters more to her than the family's lights. */
export function lights(bot: BotState, seen: Observation, now: number): Decision | null {
  const dreamers = payloadsOf(seen.mine.legal, 'customise')
  if (dreamers.length === 0) return null
  const { heart } = bot.person
  const customises = getOrSet(bot.memory.phase, 'customises', () => {
    if (bot.policy.together) return 0
    return Number(
      softmaxChoice(
        bot.rng,
        [
          { value: true, utility: 0.65 * heart.self },
          { value: false, utility: heart.family },
        ],
        0.5,
      ),
    )
  })
  if (!customises) return null
  return actAfter(bot, seen, now, 2_000, 6_000, { type: 'customise', payload: pick(bot.rng, dreamers) })
}
