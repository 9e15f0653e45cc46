/** The scheduler: lets time pass, and ends and begins phases. */
import type { PhaseId } from '../content/ids.ts'
import { earliest } from './deadlines.ts'
import { hasGoneOn } from './go-on.ts'
import { hostWake } from './host-watch.ts'
import { passTimeWhilePaused } from './pausing.ts'
import { phases } from './phases/index.ts'
import { nextSleepwalkAt, startSleepwalking } from './server-actions.ts'
import type { GameState } from './state/index.ts'

/** Enters a phase without closing the current one. */
export function goTo(game: GameState, id: PhaseId): void {
  game.phase = {
    id,
    n: game.phase.n + 1,
    startedAt: game.clock.now,
    endsAt: null,
    ready: [],
    speaks: false,
    hurried: false,
  }
  phases[id].enter(game)
}

/** Begins the next stage of the phase; if there is none, closes the phase and enters the one that follows. */
export function endPhase(game: GameState): void {
  const { id } = game.phase
  if (phases[id].nextStage?.(game)) return
  phases[id].close(game)
  goTo(game, phases[id].next(game))
}

/**
 * Ends phases as long as the current one is done.
 * @throws if phases keep ending, which only a fault in the rules can cause
 */
export function endFinishedPhases(game: GameState): void {
  // A whole game has fewer phases than this.
  for (let i = 0; i < 100; i++) {
    if (!hasGoneOn(game) && !phases[game.phase.id].done?.(game)) return
    endPhase(game)
  }
  throw new Error(`phases keep ending: ${game.phase.id}`)
}

/** Game time of the next timed event, or null. A paused game has none. */
function nextDeadline(game: GameState): number | null {
  if (game.clock.paused) return null
  return earliest(game.phase.endsAt, phases[game.phase.id].wake?.(game) ?? null, nextSleepwalkAt(game))
}

/** Room time of the next deadline, for the driver's timer. */
export function nextRoomDeadline(game: GameState): number | null {
  if (game.clock.paused) return earliest(game.clock.countdown?.until ?? null, hostWake(game))
  const deadline = nextDeadline(game)
  return earliest(deadline === null ? null : deadline + (game.clock.room - game.clock.now), hostWake(game))
}

/** Lets time pass up to a room time (ms) and handles everything that is due by then, in order. */
export function advance(game: GameState, room: number): void {
  const { clock } = game
  let passed = Math.max(0, room - clock.room)
  if (clock.paused) {
    passed = passTimeWhilePaused(game, passed)
    if (clock.paused) return
  } else clock.room += passed
  const until = clock.now + passed
  for (;;) {
    // All due times are read before the clock moves, because some are computed from it.
    const due = {
      drop: nextSleepwalkAt(game),
      wake: phases[game.phase.id].wake?.(game) ?? null,
      end: game.phase.endsAt,
    }
    const deadline = earliest(due.drop, due.wake, due.end)
    if (deadline === null || deadline > until) break
    clock.now = Math.max(clock.now, deadline)
    if (due.drop === deadline) startSleepwalking(game)
    else if (due.wake === deadline) phases[game.phase.id].tick?.(game)
    else endPhase(game)
    endFinishedPhases(game)
    if (clock.paused) break
  }
  clock.now = Math.max(clock.now, until)
}
