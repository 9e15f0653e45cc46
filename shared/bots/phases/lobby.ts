/** The lobby: draws a face, picks a treasure and a fear. */
import type { Role } from '../../content/ids.ts'
import { pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { doodle } from '../doodle.ts'
import { becomeReady } from '../ready.ts'
import { actAfter } from '../timing.ts'

export function lobby(bot: BotState, seen: Observation, now: number): Decision | null {
  const { hand, legal } = seen.mine
  const me = seen.public.people[bot.role]
  const { suggestions, draws } = hand
  if (legal.draw && draws && !seen.public.drawings.some(({ by }) => by === bot.role))
    return drawing(bot, seen, now, draws)
  if (legal.treasure && suggestions && me.treasure === null) {
    const { id } = pick(bot.rng, suggestions.treasures)
    return actAfter(bot, seen, now, 3_000, 9_000, { type: 'treasure', payload: { suggestion: id } })
  }
  if (legal.fear && suggestions && me.fear === null) {
    const { id } = pick(bot.rng, suggestions.fears)
    return actAfter(bot, seen, now, 3_000, 9_000, { type: 'fear', payload: { suggestion: id } })
  }
  return becomeReady(bot, seen, now)
}

const drawing = (bot: BotState, seen: Observation, now: number, of: Role): Decision =>
  actAfter(bot, seen, now, 6_000, 15_000, { type: 'draw', payload: { of, strokes: doodle(bot.rng, of) } })
