/** The argument: plays a memory, and says whether others' are true. */
import { chance } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter, getOrSet } from '../timing.ts'
import { tellUtility } from '../utility.ts'

/** In its turn plays a memory. A disturbance that was kept is the first option, and playing it tells it. */
export function memories(bot: BotState, seen: Observation, now: number): Decision | null {
  const options = payloadsOf(seen.mine.legal, 'memory')
  if (options.length > 0) {
    const ids = [...new Set(options.map(({ memory }) => memory))]
    const hides = keptDisturbance(bot) && ids.length > 1 && !wantsToTell(bot, seen)
    const memory = (hides ? ids[1] : ids[0]) as number
    return actAfter(bot, seen, now, 3_000, 8_000, {
      type: 'memory',
      payload: { memory, aloud: chance(bot.rng, 60) },
    })
  }
  if (!seen.mine.legal.true) return null
  const { scene } = seen.public
  const by = scene.phase === 'memories' ? (scene.playing?.by ?? '') : ''
  const agrees = getOrSet(bot.memory.phase, `true ${by}`, () => Number(chance(bot.rng, 65)))
  return agrees ? actAfter(bot, seen, now, 2_500, 8_000, { type: 'true', payload: {} }) : null
}

const keptDisturbance = (bot: BotState): boolean =>
  bot.memory.pastEvenings().some(({ kept }) => kept.includes(bot.role))

function wantsToTell(bot: BotState, seen: Observation): boolean {
  if (bot.policy.tell !== undefined) return bot.policy.tell
  if (bot.policy.together) return true
  // The light for keeping it is won already, so only the note counts for the family.
  return 0.5 * bot.person.heart.family + bot.person.heart.self * tellUtility(bot, seen) > 0
}
