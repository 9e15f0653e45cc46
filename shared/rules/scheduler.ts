/** How the night moves: time passes, phases end and begin. */
import type { PhaseId } from '../content/ids.ts'
import { earliest } from './deadlines.ts'
import { passPaused } from './pausing.ts'
import { phases } from './phases/index.ts'
import { fallAsleep, nextDrop } from './server-actions.ts'
import type { GameState } from './state/index.ts'

/** Leaves the phase (without closing it) and enters another. */
export function goTo(night: GameState, id: PhaseId): void {
  night.phase = { id, n: night.phase.n + 1, startedAt: night.clock.now, endsAt: null, ready: [] }
  phases[id].enter(night)
}

/** Ends the phase's stage, or the phase: its defaults and consequences, then the next one. */
export function endPhase(night: GameState): void {
  const { id } = night.phase
  if (phases[id].nextStage?.(night)) return
  phases[id].close(night)
  goTo(night, phases[id].next(night))
}

/** Ends every phase in which there's nothing left to do. */
export function settle(night: GameState): void {
  // A night has far fewer phases than this; more would be a phase that never lasts.
  for (let i = 0; i < 100; i++) {
    if (!phases[night.phase.id].done?.(night)) return
    endPhase(night)
  }
  throw new Error(`phases don't settle: ${night.phase.id}`)
}

/** Game time of the next thing that happens by itself, or null. Nothing does while the game is paused. */
export function nextDeadline(night: GameState): number | null {
  if (night.clock.paused) return null
  return earliest(night.phase.endsAt, phases[night.phase.id].wake?.(night) ?? null, nextDrop(night))
}

/** Room time of the next deadline, for the driver's timer. */
export function nextRoomDeadline(night: GameState): number | null {
  if (night.clock.paused) return night.clock.countdown?.until ?? null
  const deadline = nextDeadline(night)
  return deadline === null ? null : deadline + (night.clock.room - night.clock.now)
}

/** Lets time pass up to a room time, and everything happen that is due by then, in order. */
export function advance(night: GameState, room: number): void {
  const { clock } = night
  let passed = Math.max(0, room - clock.room)
  if (clock.paused) {
    passed = passPaused(night, passed)
    if (clock.paused) return
  } else clock.room += passed
  const until = clock.now + passed
  for (;;) {
    // What is due is found out before the clock moves: some of it is worked out from the clock.
    const due = {
      drop: nextDrop(night),
      wake: phases[night.phase.id].wake?.(night) ?? null,
      end: night.phase.endsAt,
    }
    const deadline = earliest(due.drop, due.wake, due.end)
    if (deadline === null || deadline > until) break
    clock.now = Math.max(clock.now, deadline)
    if (due.drop === deadline) fallAsleep(night)
    else if (due.wake === deadline) phases[night.phase.id].tick?.(night)
    else endPhase(night)
    settle(night)
    if (clock.paused) break
  }
  clock.now = Math.max(clock.now, until)
}
