/** Bedtime: plays mini-games, writes and reads lines at the nook, gives hearts. */
import { COUNTS } from '../../content/constants.ts'
import { chance, nextInt, pick } from '../../rng.ts'
import type { Decision, Observation } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import type { ActivityPlayer } from '../minigame-player.ts'
import { suggestedLine } from '../suggested-line.ts'
import { actAfter, actAt, answerTime } from '../timing.ts'
import { lights } from './lights.ts'

function nameStars(bot: BotState, seen: Observation, now: number): Decision | null {
  const payload = suggestedLine(bot, seen, 'name-stars')
  return payload && actAfter(bot, seen, now, 500, 900, { type: 'name-stars', payload })
}

/** The nook: writes its lines and reads them; as Ava picks the next reader, as Leo makes sounds, and gives hearts. */
function ritual(bot: BotState, seen: Observation, now: number): Decision | null {
  const { legal, hand } = seen.mine
  // A line as long as these takes about six seconds to read.
  if (legal['read-done']) return actAt(now + answerTime(bot, 110), now, { type: 'read-done', payload: {} })
  const line = hand.myLine && hand.myLine.text === null ? suggestedLine(bot, seen, 'line') : null
  if (line) return actAt(now + answerTime(bot, 150), now, { type: 'line', payload: line })
  return (
    rarely(bot, 'reader', legal['next-reader'] && pickReader(bot, seen, now)) ??
    rarely(
      bot,
      'sound',
      legal.sound &&
        actAfter(bot, seen, now, 800, 4_000, {
          type: 'sound',
          payload: { sound: nextInt(bot.rng, COUNTS.sounds) },
        }),
    ) ??
    heart(bot, seen, now)
  )
}

function pickReader(bot: BotState, seen: Observation, now: number): Decision | null {
  const readers = payloadsOf(seen.mine.legal, 'next-reader')
  return readers.length > 0
    ? actAfter(bot, seen, now, 500, 2_500, { type: 'next-reader', payload: pick(bot.rng, readers) })
    : null
}

/** The decision, half of the time and at most once a bedtime; else null. */
function rarely(bot: BotState, what: string, decision: Decision | null | undefined): Decision | null {
  if (!decision || bot.memory.phase.has(what)) return null
  bot.memory.phase.set(what, 1)
  return chance(bot.rng, 50) ? decision : null
}

/** A heart for some of the lines that were read. */
function heart(bot: BotState, seen: Observation, now: number): Decision | null {
  for (const { line } of payloadsOf(seen.mine.legal, 'heart')) {
    const key = `heart ${line}`
    if (bot.memory.phase.has(key)) continue
    bot.memory.phase.set(key, 1)
    if (chance(bot.rng, 40)) return actAfter(bot, seen, now, 600, 2_500, { type: 'heart', payload: { line } })
  }
  return null
}

export function bedtime(
  bot: BotState,
  seen: Observation,
  now: number,
  player: ActivityPlayer,
): Decision | null {
  return (
    lights(bot, seen, now) ??
    player.play(bot, seen, now) ??
    nameStars(bot, seen, now) ??
    ritual(bot, seen, now)
  )
}
