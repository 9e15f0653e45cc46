/** Saying that one is ready, where a phase asks for nothing more. */
import type { Decision, Seen } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { after } from './timing.ts'

export function sayReady(bot: BotState, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.ready || seen.public.people[bot.role].ready) return null
  return after(bot, seen, now, 3_000, 10_000, { type: 'ready', payload: {} })
}
