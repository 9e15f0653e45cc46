/** Saying that one is ready, where a phase asks for nothing more. */
import type { Decision, Seen } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { actAfter } from './timing.ts'

export function becomeReady(bot: BotState, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.ready || seen.public.people[bot.role].ready) return null
  return actAfter(bot, seen, now, 3_000, 10_000, { type: 'ready', payload: {} })
}
