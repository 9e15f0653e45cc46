/** Which day of the story it is, for the head of a phone and for the screen's papers and rests. */
import { EVENINGS, type Evening, PHASES, type PhaseId } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** Key of a day's name in the texts that phone and screen share. */
export type DayKey = `evening.${Evening | 'saturday'}` | `morning.${Evening}`

/** The phases after midnight: they belong to the day after the evening. */
const AFTER_MIDNIGHT: ReadonlySet<PhaseId> = new Set<PhaseId>(['paper', 'night', 'breakfast', 'vote'])
/** The phases that belong to Saturday. */
const SATURDAY: ReadonlySet<PhaseId> = new Set(PHASES.slice(PHASES.indexOf('guess'), PHASES.indexOf('rest')))

/** The day on which the next part of the story takes place; the first one is Monday. */
export function dayAfter(evening: Evening | null): Evening | 'saturday' {
  return evening === null ? EVENINGS[0] : (EVENINGS[EVENINGS.indexOf(evening) + 1] ?? 'saturday')
}

/** The day that it is; null before the first evening. A rest counts as part of the phase after it. */
export function dayOf({
  phase,
  evening,
  scene,
}: Pick<PublicView, 'phase' | 'evening' | 'scene'>): DayKey | null {
  const now = scene.phase === 'rest' ? scene.next : phase
  if (now !== null && SATURDAY.has(now)) return 'evening.saturday'
  const opens = scene.phase === 'rest' && (now === 'post' || now === 'supper')
  if (opens) return `evening.${dayAfter(evening)}`
  if (evening === null) return null
  return now !== null && AFTER_MIDNIGHT.has(now) ? `morning.${evening}` : `evening.${evening}`
}
