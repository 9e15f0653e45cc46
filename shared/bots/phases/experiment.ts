/** The experiment: votes to run it or to stop it. */
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { actAfter } from '../timing.ts'
import { runUtility } from '../utility.ts'

export function experiment(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.experiment) return null
  return actAfter(bot, seen, now, 4_000, 12_000, {
    type: 'experiment',
    payload: { run: wantsToRun(bot, seen) },
  })
}

function wantsToRun(bot: BotState, seen: Observation): boolean {
  if (bot.policy.run !== undefined) return bot.policy.run
  const { heart } = bot.person
  const utility = heart.self * runUtility(bot, seen) + 0.5 * heart.wonder - 0.4 * heart.family
  return softmaxChoice(
    bot.rng,
    [
      { value: true, utility },
      { value: false, utility: 0 },
    ],
    0.5,
  )
}
