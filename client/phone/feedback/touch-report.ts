/**
 * Tells the server in the malfunction that somebody is there: a drag, a hold, a palm or a thumb is no action until it is
 * done, and yet the phone does not lie untouched.
 */
import type { PhaseId } from '../../../shared/content/ids.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'
import { may } from '../legal-choices.ts'

/** At most one touch in so many ms is told, unless the house plays for this phone: then at once. */
const EVERY = 3_000
const ACTS: ReadonlySet<PhaseId> = new Set<PhaseId>(['shout', 'talk', 'whisper', 'let-go'])

/**
 * Reports touches anywhere on this phone while an act of the malfunction is on.
 * @returns stops listening
 */
export function reportTouches(connection: RoomConnection): () => void {
  let told = Number.NEGATIVE_INFINITY
  const tell = () => {
    const { public: view, mine } = connection.store.getState()
    if (!mine || !ACTS.has(view.phase) || !may(mine.legal, 'touch')) return
    const now = performance.now()
    if (now - told < EVERY && !view.people[mine.role].idle) return
    told = now
    void connection.ask('touch', {})
  }
  const events = ['pointerdown', 'pointermove', 'pointerup', 'keydown'] as const
  for (const event of events) document.addEventListener(event, tell, { capture: true, passive: true })
  return () => {
    for (const event of events) document.removeEventListener(event, tell, { capture: true })
  }
}
