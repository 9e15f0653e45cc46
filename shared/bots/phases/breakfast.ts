/** Breakfast: tells or keeps a disturbance, and answers those of others. */
import { EVENING } from '../../content/constants.ts'
import { pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { becomeReady } from '../ready.ts'
import { actAfter } from '../timing.ts'
import { aimDifference } from '../tonight.ts'
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
  const utility =
    0.55 * heart.family +
    0.25 * heart.company +
    heart.self * (tellUtility(bot, seen) - 0.55 + aimOfTonight(bot, seen)) +
    0.4 * tonightsLights(seen)
  return softmaxChoice(
    bot.rng,
    [
      { value: true, utility },
      { value: false, utility: 0 },
    ],
    0.5,
  )
}

/** What is different tonight about the lights of the bot's own lantern, in favour of telling. */
function tonightsLights(seen: Observation): number {
  const { tellOrKeep } = seen.mine.hand
  return tellOrKeep ? tellOrKeep.tell.lights - (tellOrKeep.keep.lights - EVENING.keepLights) : 0
}

/** What is different tonight about the upgrade, in favour of telling. */
function aimOfTonight(bot: BotState, seen: Observation): number {
  const { tellOrKeep } = seen.mine.hand
  if (!tellOrKeep) return 0
  const upgrade = tellOrKeep.tell.upgrade - EVENING.tellUpgrade - tellOrKeep.keep.upgrade
  return aimDifference(bot.role, { upgrade, glow: 0 })
}

/** Performs what it tells; of what others tell it taps what was worst. */
function perform(bot: BotState, seen: Observation, now: number): Decision | null {
  const { legal } = seen.mine
  if (legal['told-it']) return actAfter(bot, seen, now, 7_000, 11_000, { type: 'told-it', payload: {} })
  const answers = payloadsOf(legal, 'worst')
  return answers.length > 0
    ? actAfter(bot, seen, now, 4_000, 10_000, { type: 'worst', payload: pick(bot.rng, answers) })
    : null
}

export function breakfast(bot: BotState, seen: Observation, now: number): Decision | null {
  return tellOrKeep(bot, seen, now) ?? perform(bot, seen, now) ?? becomeReady(bot, seen, now)
}
