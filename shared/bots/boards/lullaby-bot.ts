/** The lullaby: describing notes, and playing one's own in time. */
import { LULLABY } from '../../content/constants.ts'
import { type NoteSymbol, SYMBOLS } from '../../content/ids.ts'
import { between, nextInt, pick } from '../../rng.ts'
import type { LullabyScene } from '../../views/types.ts'
import type { Decision, Observation, Speech } from '../bot.ts'
import type { BotState } from '../bot-state.ts'
import { payloadsOf } from '../legal-payloads.ts'
import { actAt, answerTime, getOrSet, makesMistake } from '../timing.ts'

/** Describing one note, in percent of an answer. */
const DESCRIBING = 140
/** Of a hundred: beats that come too late, notes that are tapped wrong, and described notes that are misunderstood. */
const LATE = 14
const MISTAPPED = 3
const MISHEARD = 30

function lullabyOf(seen: Observation): LullabyScene | null {
  const { scene } = seen.public
  if (scene.phase === 'whisper') return scene.lullaby
  return scene.phase === 'supper' ? scene.lullaby : null
}

/** Notes on this phone are described one after the other, to whoever plays them. */
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

/** What this player takes the note of a slot for, or null while they don't know. */
function belief(bot: BotState, seen: Observation, scene: LullabyScene, slot: number): NoteSymbol | null {
  const shown = scene.slots[slot]?.symbol
  const described = seen.heard?.find((one) => one.about === 'note' && one.slot === slot)
  const symbol = shown ?? (described?.about === 'note' ? described.symbol : null)
  if (!symbol) return null
  // After a wrong beat one asks again, and looks.
  const tries = bot.memory.phase.get(`tries ${slot}`) ?? 0
  const wrong = getOrSet(bot.memory.phase, `wrong ${slot} ${tries}`, () =>
    makesMistake(bot, (shown ? MISTAPPED : MISHEARD) / (1 + tries))
      ? 1 + nextInt(bot.rng, SYMBOLS.length - 1)
      : 0,
  )
  return SYMBOLS[(SYMBOLS.indexOf(symbol) + wrong) % SYMBOLS.length] as NoteSymbol
}

/** Nobody describes it: one of those that were not it. */
function guess(bot: BotState, slot: number): NoteSymbol {
  const left = SYMBOLS.filter((symbol) => !bot.memory.phase.has(`tried ${slot} ${symbol}`))
  return pick(bot.rng, left.length > 0 ? left : SYMBOLS)
}

/** When a bot plays its own beats of the loop, once it knows their notes. */
export function lullaby(bot: BotState, seen: Observation, now: number): Decision | null {
  const scene = lullabyOf(seen)
  if (!scene) return null
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
  // As long as it costs nothing, one waits to be told.
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

/** Remembers what was tried; a try in a later pass than the first is made by somebody who has asked again. */
function remember(bot: BotState, slot: number, symbol: NoteSymbol, passes: number): void {
  const { phase } = bot.memory
  phase.set(`tried ${slot} ${symbol}`, 1)
  const first = getOrSet(phase, `first try ${slot}`, () => passes)
  if (first < passes) phase.set(`tries ${slot}`, 1)
}
