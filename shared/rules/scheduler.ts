/** How the night moves: time passes, phases end and begin. */
import type { PhaseId } from '../content/ids.ts'
import { earliest } from './deadlines.ts'
import { passTimeWhilePaused } from './pausing.ts'
import { phases } from './phases/index.ts'
import { nextSleepwalkAt, startSleepwalking } from './server-actions.ts'
import type { GameState } from './state/index.ts'

/** Leaves the phase (without closing it) and enters another. */
export function goTo(game: GameState, id: PhaseId): void {
  game.phase = { id, n: game.phase.n + 1, startedAt: game.clock.now, endsAt: null, ready: [] }
  phases[id].enter(game)
}

/** Ends the phase's stage, or the phase: its defaults and consequences, then the next one. */
export function endPhase(game: GameState): void {
  const { id } = game.phase
  if (phases[id].nextStage?.(game)) return
  phases[id].close(game)
  goTo(game, phases[id].next(game))
}

/** Ends every phase in which there's nothing left to do. */
export function endFinishedPhases(game: GameState): void {
  // A night has far fewer phases than this; more would be a phase that never lasts.
  for (let i = 0; i < 100; i++) {
    if (!phases[game.phase.id].done?.(game)) return
    endPhase(game)
  }
  throw new Error(`phases don't settle: ${game.phase.id}`)
}

/** Game time of the next thing that happens by itself, or null. Nothing does while the game is paused. */
export function nextDeadline(game: GameState): number | null {
  if (game.clock.paused) return null
  return earliest(game.phase.endsAt, phases[game.phase.id].wake?.(game) ?? null, nextSleepwalkAt(game))
}

/** Room time of the next deadline, for the driver's timer. */
export function nextRoomDeadline(game: GameState): number | null {
  if (game.clock.paused) return game.clock.countdown?.until ?? null
  const deadline = nextDeadline(game)
  return deadline === null ? null : deadline + (game.clock.room - game.clock.now)
}

/** Lets time pass up to a room time, and everything happen that is due by then, in order. */
export function advance(game: GameState, room: number): void {
  const { clock } = game
  let passed = Math.max(0, room - clock.room)
  if (clock.paused) {
    passed = passTimeWhilePaused(game, passed)
    if (clock.paused) return
  } else clock.room += passed
  const until = clock.now + passed
  for (;;) {
    // What is due is found out before the clock moves: some of it is worked out from the clock.
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
