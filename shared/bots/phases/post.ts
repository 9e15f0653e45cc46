/** Secrets: keeps one of the two dealt. */
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { softmaxChoice } from '../chance.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAfter } from '../timing.ts'

/** How well each secret goes with its role's aim; 0.3 for those not listed. */
const FITS_AIM: Readonly<Record<string, number>> = {
  'the-promotion': 0.2,
  'her-girl': 0.5,
  whistleblower: 0.1,
  'no-scandal': 0.4,
  truce: 0.2,
  'curious-after-all': 0.3,
  'full-house': 0.6,
  'the-old-song': 0.4,
  'dont-unplug': 0.5,
  'big-brother': 0.4,
  'three-doors': 0,
  'the-real-thing': 0.5,
}

export function post(bot: BotState, seen: Observation, now: number): Decision | null {
  const options = payloadsOf(seen.mine.legal, 'secret').map(({ secret }) => secret)
  if (options.length === 0) return null
  const secret = softmaxChoice(
    bot.rng,
    options.map((value) => ({ value, utility: FITS_AIM[value] ?? 0.3 })),
    0.5,
  )
  return actAfter(bot, seen, now, 4_000, 14_000, { type: 'secret', payload: { secret } })
}
