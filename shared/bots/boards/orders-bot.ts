/** How a bot plays the shout: it reads its order aloud, does what others shout, covers blankets and rescues Ava. */
import type { Payload } from '../../protocol/actions.ts'
import type { ControlView, OrderView } from '../../views/types.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** Percent of an answer time for reading an order out, and for doing it. */
const READING = 45
const DOING = 55
/** Percent of the usual time for doing an order: nobody is named, a player is, or the control glows. */
const NOBODY_NAMED = 168
const NAMED = 100
const GLOWING = 72
/** Percent of the usual time on a console whose labels slip. */
const SLIPPING = 200
/** Percent of an answer time for covering a screen, and percent of blankets that are covered too late. */
const COVERING = 26
const UNCOVERED = 5

/** Room time (ms) at which an order will have been read out, or done: drawn when it is first seen. */
const dueAt = (bot: BotState, key: string, now: number, percent: number): number =>
  getOrSet(bot.memory.phase, key, () => now + answerTime(bot, percent))

/** Percent of the usual time to find the control of an order. */
function effort({ doer }: OrderView, control: ControlView): number {
  const named = doer === null ? NOBODY_NAMED : control.glows ? GLOWING : NAMED
  return control.slipping ? (named * SLIPPING) / 100 : named
}

const operate = (control: number, value: number): { type: 'operate'; payload: Payload<'operate'> } => ({
  type: 'operate',
  payload: { control, value },
})

/** Does an order for one of this bot's controls when it has been heard and found. */
function doing(
  bot: BotState,
  seen: Observation,
  order: OrderView,
  now: number,
  reading: number,
): Decision | null {
  const { console } = seen.mine.hand
  if (order.control === null) return null
  const control = console?.[order.control]
  if (!control) return null
  const percent = reading + (DOING * effort(order, control)) / 100
  return actAt(dueAt(bot, `do ${order.n}`, now, percent), now, operate(order.control, order.value))
}

function own(bot: BotState, seen: Observation, now: number): Decision | null {
  const { order } = seen.mine.hand
  if (!order) return null
  if (order.control !== null) return doing(bot, seen, order, now, READING)
  if (!seen.mine.legal.ping) return null
  return actAt(dueAt(bot, `read ${order.n}`, now, READING), now, { type: 'ping', payload: {} })
}

function cover(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.blanket) return null
  const { scene } = seen.public
  const endsAt = scene.phase === 'shout' ? (scene.blanket?.endsAt ?? now) : now
  const key = `blanket ${endsAt}`
  if (getOrSet(bot.memory.phase, `${key} missed`, () => Number(makesMistake(bot, UNCOVERED)))) return null
  const due = getOrSet(bot.memory.phase, key, () => Math.min(endsAt - 150, now + answerTime(bot, COVERING)))
  return actAt(due, now, { type: 'blanket', payload: {} })
}

/** Reaches for the caught Ava; the second bot joins at once. */
function reach(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.rescue) return null
  const { scene } = seen.public
  const waiting = scene.phase === 'shout' && scene.rescuers.length > 0
  const due = waiting ? now + answerTime(bot, 25) : dueAt(bot, `reach ${Math.floor(now / 6_000)}`, now, 100)
  return actAt(due, now, { type: 'rescue', payload: {} })
}

/**
 * The earliest of the actions this bot has to do. On a steadied console the player reads orders out, covers blankets and
 * rescues Ava, and the house does the rest.
 */
export function orders(bot: BotState, seen: Observation, now: number): Decision | null {
  const { steadied } = seen.mine.hand
  const done = seen.mine.hand.pings.map((order) => doing(bot, seen, order, now, 0))
  const played = [cover(bot, seen, now), reach(bot, seen, now)]
  const mine = own(bot, seen, now)
  const waiting = seen.handsOnly
    ? [...done, mine?.type === 'operate' ? mine : null]
    : steadied
      ? [...played, mine?.type === 'operate' ? null : mine]
      : [...played, mine, ...done]
  let first: Decision | null = null
  for (const one of waiting) if (one && (!first || one.afterMs < first.afterMs)) first = one
  return first
}
