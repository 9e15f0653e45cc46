/** The sign: Caleb gives it, Ava answers it, the others may spot it. */
import { chance } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { actAfter, actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** How often (percent) Ava sees the sign: if they agreed on one, and if they did not. */
const AVA_SEES = { agreed: 93, guessing: 50 } as const
/** How often (percent) another role spots it. */
const SPOTTED = 24

export function sign(bot: BotState, seen: Observation, now: number): Decision | null {
  if (!seen.mine.legal.sign) return null
  if (bot.role === 'caleb') return actAfter(bot, seen, now, 3_000, 11_000, { type: 'sign', payload: {} })
  const { scene } = seen.public
  const onScreen = scene.phase === 'sign' && scene.houseSign !== null
  if (!onScreen && !bot.memory.phase.has('sign-given')) return null
  const sees = getOrSet(bot.memory.phase, 'sees', () =>
    Number(bot.role === 'ava' ? avaSees(bot, seen) : chance(bot.rng, spots(bot))),
  )
  if (!sees) return null
  return actAt(now + 500 + answerTime(bot, 20), now, { type: 'sign', payload: {} })
}

function avaSees(bot: BotState, seen: Observation): boolean {
  const likely = seen.mine.hand.sign?.agreed ? AVA_SEES.agreed : AVA_SEES.guessing
  return !makesMistake(bot, 100 - likely)
}

const spots = ({ person }: BotState): number => Math.round((SPOTTED * (40 + person.watch)) / 110)
