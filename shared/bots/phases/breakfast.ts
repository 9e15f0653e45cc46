/** Breakfast: tells or keeps a disturbance. */
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { becomeReady } from '../ready.ts'
import { actAfter } from '../timing.ts'
import { tellUtility } from '../utility.ts'

function tellOrKeep(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.disturbed) return null
  return actAfter(bot, seen, now, 4_000, 15_000, {
    type: 'disturbed',
    payload: { tell: wantsToTell(bot, seen) },
  })
}

function wantsToTell(bot: BotState, seen: Observation): boolean {
  if (bot.policy.tell !== undefined) return bot.policy.tell
  if (bot.policy.together) return true
  const { heart } = bot.person
  // A note for the family against one light of the bot's own lantern.
  const utility = 0.55 * heart.family + 0.25 * heart.company + heart.self * (tellUtility(bot, seen) - 0.55)
  return softmaxChoice(
    bot.rng,
    [
      { value: true, utility },
      { value: false, utility: 0 },
    ],
    0.5,
  )
}

export function breakfast(bot: BotState, seen: Observation, now: number): Decision | null {
  return tellOrKeep(bot, seen, now) ?? becomeReady(bot, seen, now)
}
