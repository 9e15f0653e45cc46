/** Telling and keeping what one was shown at night. */
import type { Role } from '../content/ids.ts'
import { remember } from './add-memory.ts'
import { openNote, relight, turnUpgrade } from './resources.ts'
import { count, tonight } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** The disturbance of tonight this role has not decided on, as an index, or null. */
export function pendingVision(night: GameState, role: Role): number | null {
  const index = tonight(night).disturbed.find(
    (i) => night.disturbances[i]?.seer === role && night.disturbances[i]?.told === null,
  )
  return index ?? null
}

/** Told: the note opens on the fridge, the upgrade gives way. */
export function tellVision(night: GameState, index: number, upgrade: number): void {
  const seen = night.disturbances[index]
  if (!seen) return
  seen.told = true
  seen.toldAt = night.clock.now
  if (seen.note !== null) openNote(night, seen.note)
  turnUpgrade(night, upgrade)
  count(night, seen.seer, 'visionsTold')
  remember(night, { kind: 'vision-told', a: seen.seer, b: seen.face, words: seen.words, disturbance: index })
}

/** Kept: it stays sealed, and SkyNest relights one's own lantern without a word. */
export function keepVision(night: GameState, index: number, lights: number): void {
  const seen = night.disturbances[index]
  if (!seen) return
  seen.told = false
  relight(night, seen.seer, lights)
  count(night, seen.seer, 'visionsKept')
  remember(night, { kind: 'vision-kept', a: seen.seer, b: seen.face, words: seen.words, disturbance: index })
}
