/** Consoles and orders: reading one's own aloud, doing what others shout, blankets, and a hand for Ava. */
import type { Payload } from '../../protocol/actions.ts'
import type { ControlView, OrderView } from '../../views/types.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** How an answer is shared between reading an order out and doing it, in percent. */
const READING = 45
const DOING = 55
/** How long doing takes by what was known of it, in percent: nobody was named, one was, or the control glows. */
const NOBODY_NAMED = 168
const NAMED = 100
const GLOWING = 72
/** A slipping console has to be searched. */
const SLIPPING = 200
/** Covering a screen with one's palm, in percent of an answer; and of a hundred times, how often one is too late. */
const COVERING = 26
const UNCOVERED = 5

/** When an order will have been read out, or done: fixed when it is first seen. */
const dueAt = (bot: BotState, key: string, now: number, percent: number): number =>
  getOrSet(bot.memory.phase, key, () => now + answerTime(bot, percent))

/** How hard it is to find one's control. */
function effort({ doer }: OrderView, control: ControlView): number {
  const named = doer === null ? NOBODY_NAMED : control.glows ? GLOWING : NAMED
  return control.slipping ? (named * SLIPPING) / 100 : named
}

const operate = (control: number, value: number): { type: 'operate'; payload: Payload<'operate'> } => ({
  type: 'operate',
  payload: { control, value },
})

/** An order for a control of mine: mine to do, after as long as it takes. */
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

/** Somebody reaches for Ava first; the next joins at once. */
function reach(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.rescue) return null
  const { scene } = seen.public
  const waiting = scene.phase === 'shout' && scene.rescuers.length > 0
  const due = waiting ? now + answerTime(bot, 25) : dueAt(bot, `reach ${Math.floor(now / 6_000)}`, now, 100)
  return actAt(due, now, { type: 'rescue', payload: {} })
}

/** The first of all things that wait for these two hands. */
export function orders(bot: BotState, seen: Observation, now: number): Decision | null {
  const waiting = [
    cover(bot, seen, now),
    reach(bot, seen, now),
    own(bot, seen, now),
    ...seen.mine.hand.pings.map((order) => doing(bot, seen, order, now, 0)),
  ]
  let first: Decision | null = null
  for (const one of waiting) if (one && (!first || one.afterMs < first.afterMs)) first = one
  return first
}
