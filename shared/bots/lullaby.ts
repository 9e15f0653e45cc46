/** The lullaby and the hands: describing notes, playing one's own in time, and keeping still together. */
import { LULLABY } from '../content/constants.ts'
import { type NoteSymbol, SYMBOLS } from '../content/ids.ts'
import type { Payload } from '../protocol/actions.ts'
import { between, nextInt, pick } from '../rng.ts'
import type { LullabyScene } from '../view/types.ts'
import type { Decision, Seen, Speech } from './bot.ts'
import { combinations } from './legal.ts'
import { answering, at, type Mind, once, slips } from './mind.ts'

/** Describing one note, in percent of an answer. */
const DESCRIBING = 140
/** Of a hundred: beats that come too late, notes that are tapped wrong, and described notes that are misunderstood. */
const LATE = 14
const MISTAPPED = 3
const MISHEARD = 30
/** Thumbs that don't last. */
const LIFTED = 5

export function lullabyOf(seen: Seen): LullabyScene | null {
  const { scene } = seen.public
  if (scene.phase === 'whisper') return scene.lullaby
  return scene.phase === 'supper' ? scene.lullaby : null
}

/** Notes on this phone are described one after the other, to whoever plays them. */
export function speakInLullaby(mind: Mind, seen: Seen, now: number): Speech | null {
  if (!seen.heard) return null
  const said = new Set(seen.heard.flatMap((one) => (one.about === 'note' ? [one.slot] : [])))
  const next = seen.mine.hand.describe.find(({ slot }) => !said.has(slot))
  if (!next) return null
  const due = once(mind.notebook.phase, `describe ${next.slot}`, () => now + answering(mind, DESCRIBING))
  return {
    afterMs: Math.max(0, due - now),
    said: { by: mind.role, about: 'note', slot: next.slot, symbol: next.symbol },
  }
}

/** What this player takes the note of a slot for, or null while they don't know. */
function belief(mind: Mind, seen: Seen, scene: LullabyScene, slot: number): NoteSymbol | null {
  const shown = scene.slots[slot]?.symbol
  const described = seen.heard?.find((one) => one.about === 'note' && one.slot === slot)
  const symbol = shown ?? (described?.about === 'note' ? described.symbol : null)
  if (!symbol) return null
  // After a wrong beat one asks again, and looks.
  const tries = mind.notebook.phase.get(`tries ${slot}`) ?? 0
  const wrong = once(mind.notebook.phase, `wrong ${slot} ${tries}`, () =>
    slips(mind, (shown ? MISTAPPED : MISHEARD) / (1 + tries)) ? 1 + nextInt(mind.rng, SYMBOLS.length - 1) : 0,
  )
  return SYMBOLS[(SYMBOLS.indexOf(symbol) + wrong) % SYMBOLS.length] as NoteSymbol
}

/** Nobody describes it: one of those that were not it. */
function guess(mind: Mind, slot: number): NoteSymbol {
  const left = SYMBOLS.filter((symbol) => !mind.notebook.phase.has(`tried ${slot} ${symbol}`))
  return pick(mind.rng, left.length > 0 ? left : SYMBOLS)
}

export function lullaby(mind: Mind, seen: Seen, now: number): Decision | null {
  const scene = lullabyOf(seen)
  if (!scene) return null
  for (const option of combinations(seen.mine.legal.beat)) {
    const decision = beat(mind, seen, scene, Number(option.slot), now)
    if (decision) return decision
  }
  return null
}

function beat(mind: Mind, seen: Seen, scene: LullabyScene, slot: number, now: number): Decision | null {
  const passes = Math.floor((now - scene.startedAt + scene.beat / 2) / (scene.beat * LULLABY.beats))
  const startsAt = scene.startedAt + (passes * LULLABY.beats + slot) * scene.beat
  const key = `${slot} in ${passes}`
  const known = belief(mind, seen, scene, slot)
  // As long as it costs nothing, one waits to be told.
  if (!known && passes < LULLABY.freePasses) return null
  if (once(mind.notebook.phase, `late ${key}`, () => Number(slips(mind, LATE)))) return null
  const due = once(
    mind.notebook.phase,
    `beat ${key}`,
    () => startsAt + between(mind.rng, 120, Math.floor(scene.beat * 0.6)),
  )
  const symbol = known ?? guess(mind, slot)
  if (due < now - scene.beat / 2) return null
  remember(mind, slot, symbol, passes)
  return at(Math.max(due, now), now, { type: 'beat', payload: { slot, symbol } })
}

/** Remembers what was tried; a try in a later pass than the first is made by somebody who has asked again. */
function remember(mind: Mind, slot: number, symbol: NoteSymbol, passes: number): void {
  const { phase } = mind.notebook
  phase.set(`tried ${slot} ${symbol}`, 1)
  const first = once(phase, `first try ${slot}`, () => passes)
  if (first < passes) phase.set(`tries ${slot}`, 1)
}

/** A thumb on the phone to one's left, five seconds together. */
export function hands(mind: Mind, seen: Seen, now: number): Decision | null {
  const option = (combinations(seen.mine.legal.hands) as unknown as Payload<'hands'>[])[0]
  if (!option) return null
  const { scene } = seen.public
  const since = scene.phase === 'whisper' ? (scene.hands?.since ?? null) : null
  const wish = { type: 'hands', payload: option } as const
  if (option.down) return at(now + between(mind.rng, 700, 1_200) + answering(mind, 20), now, wish)
  if (since === null) return null
  const lifts = once(mind.notebook.phase, `lifts ${since}`, () =>
    slips(mind, LIFTED) ? since + between(mind.rng, 800, LULLABY.handsTime - 300) : 0,
  )
  return lifts > now ? at(lifts, now, wish) : null
}
