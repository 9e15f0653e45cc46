/** How a bot holds hands: it keeps its thumb down until the silence is over. */
import { LULLABY } from '../../content/constants.ts'
import { between } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** Percent of tries in which a thumb is lifted too early. */
const LIFTED = 5

/** Puts the thumb down with the others and keeps it there for five seconds. */
export function hands(bot: BotState, seen: Observation, now: number): Decision | null {
  const option = payloadsOf(seen.mine.legal, 'hands')[0]
  if (!option) return null
  const { scene } = seen.public
  const since = scene.phase === 'whisper' ? (scene.hands?.since ?? null) : null
  const request = { type: 'hands', payload: option } as const
  if (option.down) return actAt(now + between(bot.rng, 700, 1_200) + answerTime(bot, 20), now, request)
  if (since === null) return null
  const lifts = getOrSet(bot.memory.phase, `lifts ${since}`, () =>
    makesMistake(bot, LIFTED) ? since + between(bot.rng, 800, LULLABY.handsTime - 300) : 0,
  )
  return lifts > now ? actAt(lifts, now, request) : null
}
