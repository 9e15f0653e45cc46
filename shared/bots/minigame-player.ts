/** Plays a mini-game for a bot, touch by touch, with the mini-game's own engine. */
import { type ActivityState, FIELD, NO_TOUCH, type Touch } from '../minigames/engine.ts'
import { decodeRuns, encodeRuns } from '../minigames/input-code.ts'
import { engines } from '../minigames/registry.ts'
import type { Payload } from '../protocol/actions.ts'
import { createRng, nextInt, type RngState } from '../rng.ts'
import type { PlayView } from '../views/types.ts'
import type { Decision, Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import { actAt } from './timing.ts'

/** The mini-game under way. */
interface Run {
  seed: number
  state: ActivityState
  rng: RngState
  touches: Touch[]
}

/** Plays up to a step and records the touches. */
function playTo(run: Run, play: PlayView, skill: number, step: number): void {
  const engine = engines[play.activity]
  while (run.state.step < step && !engine.done(run.state)) {
    const touch = engine.auto(run.state, skill, run.rng)
    engine.step(run.state, touch)
    run.touches.push(touch)
  }
}

/** Plays the mini-games of one bot; it remembers the one under way from one chunk of touches to the next. */
export class ActivityPlayer {
  #run: Run | null = null

  /** The next chunk of touches and when to send it; null if there is nothing to play. */
  play(bot: BotState, seen: Observation, now: number): Decision | null {
    const { play } = seen.mine.hand
    if (!play || play.score !== null || !seen.mine.legal.play || play.played >= play.steps) return null
    const run = this.#runOf(bot, play)
    const { chunkMs } = bot
    const due =
      chunkMs === null
        ? play.steps
        : Math.min(play.steps, play.played + Math.max(1, Math.floor(chunkMs / play.stepMs)))
    const endsAt = play.startedAt + due * play.stepMs
    // If the bot is late, or has just taken over from a player, it sends all steps up to now at once.
    const step =
      endsAt < now
        ? Math.min(play.steps, Math.max(due, Math.floor((now - play.startedAt) / play.stepMs)))
        : due
    playTo(run, play, bot.person.thumb, step)
    const payload: Payload<'play'> = {
      from: play.played,
      runs: encodeRuns(run.touches.slice(play.played, step)),
    }
    return actAt(Math.max(now, endsAt), now, { type: 'play', payload })
  }

  #runOf(bot: BotState, play: PlayView): Run {
    if (this.#run?.seed === play.seed && this.#run.touches.length >= play.played) return this.#run
    const engine = engines[play.activity]
    const state = engine.init(play.seed, { gentle: play.gentle, steps: play.steps })
    const before = (play.soFar && decodeRuns(play.soFar)) ?? []
    const touches = Array.from({ length: play.played }, (_, i) => before[i] ?? NO_TOUCH)
    for (const touch of touches) engine.step(state, touch)
    this.#run = {
      seed: play.seed,
      state,
      rng: createRng(nextInt(bot.rng, FIELD.width * FIELD.height)),
      touches,
    }
    return this.#run
  }
}
