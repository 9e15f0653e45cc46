/** How a bot plays the lullaby: it describes the notes on its phone and plays its own in time. */
import { LULLABY } from '../../content/constants.ts'
import { type NoteSymbol, SYMBOLS } from '../../content/ids.ts'
import { between, nextInt, pick } from '../../rng.ts'
import type { LullabyScene } from '../../views/types.ts'
import type { Decision, Observation, Speech } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** Percent of an answer time for describing one note. */
const DESCRIBING = 140
/** Percent of beats played too late, of wrong notes tapped, and of descriptions misunderstood. */
const LATE = 14
const MISTAPPED = 3
const MISHEARD = 30

function lullabyOf(seen: Observation): LullabyScene | null {
  const { scene } = seen.public
  if (scene.phase === 'whisper') return scene.lullaby
  return scene.phase === 'supper' ? scene.lullaby : null
}

/** Describes the notes on this phone, one after the other, to the players who have to play them. */
export function speakInLullaby(bot: BotState, seen: Observation, now: number): Speech | null {
  if (!seen.heard) return null
  const said = new Set(seen.heard.flatMap((one) => (one.about === 'note' ? [one.slot] : [])))
  const next = seen.mine.hand.describe.find(({ slot }) => !said.has(slot))
  if (!next) return null
  const due = getOrSet(bot.memory.phase, `describe ${next.slot}`, () => now + answerTime(bot, DESCRIBING))
  return {
    afterMs: Math.max(0, due - now),
    said: { by: bot.role, about: 'note', slot: next.slot, symbol: next.symbol },
  }
}

/** The note this bot believes to be in a slot, or null while it does not know. */
function belief(bot: BotState, seen: Observation, scene: LullabyScene, slot: number): NoteSymbol | null {
  const shown = scene.slots[slot]?.symbol
  const described = seen.heard?.find((one) => one.about === 'note' && one.slot === slot)
  const symbol = shown ?? (described?.about === 'note' ? described.symbol : null)
  if (!symbol) return null
  // After a wrong beat the bot asks again and gets it right.
  const tries = bot.memory.phase.get(`tries ${slot}`) ?? 0
  const wrong = getOrSet(bot.memory.phase, `wrong ${slot} ${tries}`, () =>
    makesMistake(bot, (shown ? MISTAPPED : MISHEARD) / (1 + tries))
      ? 1 + nextInt(bot.rng, SYMBOLS.length - 1)
      : 0,
  )
  return SYMBOLS[(SYMBOLS.indexOf(symbol) + wrong) % SYMBOLS.length] as NoteSymbol
}

/** A note that nobody describes: one that has not been tried yet. */
function guess(bot: BotState, slot: number): NoteSymbol {
  const left = SYMBOLS.filter((symbol) => !bot.memory.phase.has(`tried ${slot} ${symbol}`))
  return pick(bot.rng, left.length > 0 ? left : SYMBOLS)
}

/** When a bot plays its own beats of the loop, once it knows their notes. */
export function lullaby(bot: BotState, seen: Observation, now: number): Decision | null {
  const scene = lullabyOf(seen)
  if (!scene || (seen.public.people[bot.role].steadied && !seen.handsOnly)) return null
  for (const { slot } of payloadsOf(seen.mine.legal, 'beat')) {
    const decision = beat(bot, seen, scene, slot, now)
    if (decision) return decision
  }
  return null
}

function beat(
  bot: BotState,
  seen: Observation,
  scene: LullabyScene,
  slot: number,
  now: number,
): Decision | null {
  const passes = Math.floor((now - scene.startedAt + scene.beat / 2) / (scene.beat * LULLABY.beats))
  const startsAt = scene.startedAt + (passes * LULLABY.beats + slot) * scene.beat
  const key = `${slot} in ${passes}`
  const known = belief(bot, seen, scene, slot)
  // In the free passes the bot waits for the description.
  if (!known && passes < LULLABY.freePasses) return null
  if (getOrSet(bot.memory.phase, `late ${key}`, () => Number(makesMistake(bot, LATE)))) return null
  const due = getOrSet(
    bot.memory.phase,
    `beat ${key}`,
    () => startsAt + between(bot.rng, 120, Math.floor(scene.beat * 0.6)),
  )
  const symbol = known ?? guess(bot, slot)
  if (due < now - scene.beat / 2) return null
  remember(bot, slot, symbol, passes)
  return actAt(Math.max(due, now), now, { type: 'beat', payload: { slot, symbol } })
}

/** Remembers what was tried in which pass; after a failed try the bot asks again. */
function remember(bot: BotState, slot: number, symbol: NoteSymbol, passes: number): void {
  const { phase } = bot.memory
  phase.set(`tried ${slot} ${symbol}`, 1)
  const first = getOrSet(phase, `first try ${slot}`, () => passes)
  if (first < passes) phase.set(`tries ${slot}`, 1)
}
