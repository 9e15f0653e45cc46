/** What a bot does while people arrive: a face, a treasure, a fear. Everywhere: saying that it is ready. */
import type { Role } from '../content/ids.ts'
import { pick } from '../rng.ts'
import type { Decision, Seen } from './bot.ts'
import { doodle } from './doodle.ts'
import { after, type Mind } from './mind.ts'

export function lobby(mind: Mind, seen: Seen, now: number): Decision | null {
  const { hand, legal } = seen.mine
  const me = seen.public.people[mind.role]
  const { suggestions, draws } = hand
  if (legal.draw && draws && !seen.public.drawings.some(({ by }) => by === mind.role))
    return drawing(mind, seen, now, draws)
  if (legal.treasure && suggestions && me.treasure === null) {
    const { id } = pick(mind.rng, suggestions.treasures)
    return after(mind, seen, now, 3_000, 9_000, { type: 'treasure', payload: { suggestion: id } })
  }
  if (legal.fear && suggestions && me.fear === null) {
    const { id } = pick(mind.rng, suggestions.fears)
    return after(mind, seen, now, 3_000, 9_000, { type: 'fear', payload: { suggestion: id } })
  }
  return ready(mind, seen, now)
}

const drawing = (mind: Mind, seen: Seen, now: number, of: Role): Decision =>
  after(mind, seen, now, 6_000, 15_000, { type: 'draw', payload: { of, strokes: doodle(mind.rng, of) } })

export function ready(mind: Mind, seen: Seen, now: number): Decision | null {
  if (!seen.mine.legal.ready || seen.public.people[mind.role].ready) return null
  return after(mind, seen, now, 3_000, 10_000, { type: 'ready', payload: {} })
}
