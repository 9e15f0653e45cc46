/** Bedtime: dreams and own ways are played by the thumb, lines are filled and read, hearts are given. */
import { type ActivityState, FIELD, NO_TOUCH, type Touch } from '../activities/engine.ts'
import { decodeRuns, encodeRuns } from '../activities/inputs.ts'
import { engines } from '../activities/registry.ts'
import { COUNTS } from '../content/constants.ts'
import type { Payload } from '../protocol/actions.ts'
import { chance, createRng, nextInt, pick, type RngState } from '../rng.ts'
import type { PlayView } from '../view/types.ts'
import type { Decision, Seen } from './bot.ts'
import { choose } from './dice.ts'
import { combinations } from './legal.ts'
import { after, answering, at, type Mind, once } from './mind.ts'

/** One activity as this bot's own thumb runs it. */
interface Run {
  seed: number
  state: ActivityState
  rng: RngState
  touches: Touch[]
}

/** Plays on up to a step, and keeps every touch. */
function playTo(run: Run, play: PlayView, skill: number, step: number): void {
  const engine = engines[play.activity]
  while (run.state.step < step && !engine.done(run.state)) {
    const touch = engine.auto(run.state, skill, run.rng)
    engine.step(run.state, touch)
    run.touches.push(touch)
  }
}

/** A thumb of its own for each bot: the run under way is remembered between two chunks. */
export class Thumb {
  #run: Run | null = null

  play(mind: Mind, seen: Seen, now: number): Decision | null {
    const { play } = seen.mine.hand
    if (!play || play.score !== null || !seen.mine.legal.play || play.played >= play.steps) return null
    const run = this.#runOf(mind, play)
    const { chunkMs } = mind
    const due =
      chunkMs === null
        ? play.steps
        : Math.min(play.steps, play.played + Math.max(1, Math.floor(chunkMs / play.stepMs)))
    const endsAt = play.startedAt + due * play.stepMs
    // Late, or coming in for somebody who fell asleep: everything up to now at once.
    const step =
      endsAt < now
        ? Math.min(play.steps, Math.max(due, Math.floor((now - play.startedAt) / play.stepMs)))
        : due
    playTo(run, play, mind.person.thumb, step)
    const payload: Payload<'play'> = {
      from: play.played,
      runs: encodeRuns(run.touches.slice(play.played, step)),
    }
    return at(Math.max(now, endsAt), now, { type: 'play', payload })
  }

  #runOf(mind: Mind, play: PlayView): Run {
    if (this.#run?.seed === play.seed && this.#run.touches.length >= play.played) return this.#run
    const engine = engines[play.activity]
    const state = engine.init(play.seed, { gentle: play.gentle, steps: play.steps })
    const before = (play.soFar && decodeRuns(play.soFar)) ?? []
    const touches = Array.from({ length: play.played }, (_, i) => before[i] ?? NO_TOUCH)
    for (const touch of touches) engine.step(state, touch)
    this.#run = {
      seed: play.seed,
      state,
      rng: createRng(nextInt(mind.rng, FIELD.width * FIELD.height)),
      touches,
    }
    return this.#run
  }
}

/** Elara polishes one dream: Ava's or Leo's for love, anybody's for the upgrade. */
export function customise(mind: Mind, seen: Seen, now: number): Decision | null {
  const dreamers = combinations(seen.mine.legal.customise) as unknown as Payload<'customise'>[]
  if (dreamers.length === 0) return null
  const { heart } = mind.person
  const will = once(mind.notebook.phase, 'customises', () => {
    if (mind.habit.together) return 0
    return Number(
      choose(
        mind.rng,
        [
          { value: true, wanted: 0.65 * heart.self },
          { value: false, wanted: heart.family },
        ],
        0.5,
      ),
    )
  })
  if (!will) return null
  return after(mind, seen, now, 2_000, 6_000, { type: 'customise', payload: pick(mind.rng, dreamers) })
}

/** A line for the empty chair, for the stars, for the story. */
function ready(mind: Mind, seen: Seen, type: 'chair' | 'name-stars' | 'line'): { pick: number } | null {
  const picks = combinations(seen.mine.legal[type]?.filter((options) => 'pick' in options)).map((option) =>
    Number(option.pick),
  )
  return picks.length > 0 ? { pick: pick(mind.rng, picks) } : null
}

export function chair(mind: Mind, seen: Seen, now: number): Decision | null {
  const payload = ready(mind, seen, 'chair')
  return payload && after(mind, seen, now, 4_000, 12_000, { type: 'chair', payload })
}

function nameStars(mind: Mind, seen: Seen, now: number): Decision | null {
  const payload = ready(mind, seen, 'name-stars')
  return payload && after(mind, seen, now, 500, 900, { type: 'name-stars', payload })
}

/** The ritual: one's line is chosen before it is read aloud; Ava picks the next reader, Leo makes the noises. */
function ritual(mind: Mind, seen: Seen, now: number): Decision | null {
  const { legal, hand } = seen.mine
  if (legal['read-done']) return at(now + answering(mind, 70), now, { type: 'read-done', payload: {} })
  const line = hand.myLine && hand.myLine.text === null ? ready(mind, seen, 'line') : null
  if (line) return at(now + answering(mind, 50), now, { type: 'line', payload: line })
  return (
    rarely(mind, 'reader', legal['next-reader'] && pickReader(mind, seen, now)) ??
    rarely(
      mind,
      'sound',
      legal.sound &&
        after(mind, seen, now, 800, 4_000, {
          type: 'sound',
          payload: { sound: nextInt(mind.rng, COUNTS.sounds) },
        }),
    ) ??
    heart(mind, seen, now)
  )
}

function pickReader(mind: Mind, seen: Seen, now: number): Decision | null {
  const readers = combinations(seen.mine.legal['next-reader']) as unknown as Payload<'next-reader'>[]
  return readers.length > 0
    ? after(mind, seen, now, 500, 2_500, { type: 'next-reader', payload: pick(mind.rng, readers) })
    : null
}

/** Now and then, and once a bedtime at most. */
function rarely(mind: Mind, what: string, decision: Decision | null | undefined): Decision | null {
  if (!decision || mind.notebook.phase.has(what)) return null
  mind.notebook.phase.set(what, 1)
  return chance(mind.rng, 50) ? decision : null
}

/** A heart for some of the lines one has heard. */
function heart(mind: Mind, seen: Seen, now: number): Decision | null {
  for (const { line } of combinations(seen.mine.legal.heart)) {
    const key = `heart ${line}`
    if (mind.notebook.phase.has(key)) continue
    mind.notebook.phase.set(key, 1)
    if (chance(mind.rng, 40))
      return after(mind, seen, now, 600, 2_500, { type: 'heart', payload: { line: Number(line) } })
  }
  return null
}

export function bedtime(mind: Mind, seen: Seen, now: number, thumb: Thumb): Decision | null {
  return (
    customise(mind, seen, now) ??
    chair(mind, seen, now) ??
    thumb.play(mind, seen, now) ??
    nameStars(mind, seen, now) ??
    ritual(mind, seen, now)
  )
}
