/**
 * Reports touches to the server in the malfunction: a drag, a hold or a palm is no action before it ends, but it shows that
 * the player is there.
 */
import type { PhaseId } from '../../../shared/content/ids.ts'
import type { RoomConnection } from '../../connection/room-connection.ts'
import { may } from '../legal-choices.ts'

/** At most one touch is reported in this time (ms), unless the house plays for this phone. */
const EVERY = 3_000
const ACTS: ReadonlySet<PhaseId> = new Set<PhaseId>(['shout', 'talk', 'whisper', 'let-go'])

/**
 * Starts to report touches anywhere on this phone in the acts of the malfunction.
 * @returns stops it
 */
export function reportTouches(connection: RoomConnection): () => void {
  let told = Number.NEGATIVE_INFINITY
  const tell = () => {
    const { public: view, mine } = connection.store.getState()
    if (!mine || !ACTS.has(view.phase) || !may(mine.legal, 'touch')) return
    const now = performance.now()
    if (now - told < EVERY && !mine.hand.idle) return
    told = now
    void connection.ask('touch', {})
  }
  const events = ['pointerdown', 'pointermove', 'pointerup', 'keydown'] as const
  for (const event of events) document.addEventListener(event, tell, { capture: true, passive: true })
  return () => {
    for (const event of events) document.removeEventListener(event, tell, { capture: true })
  }
}
