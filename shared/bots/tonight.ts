/** What tonight's card and motion make different about a place. */
import { EVENING, LIGHTS, NOTES, RITUAL_UPGRADE, THREAD, UPGRADE } from '../content/constants.ts'
import { OWN_WAY_OF, type Role, type Room } from '../content/ids.ts'
import type { PlaceView } from '../views/types.ts'
import type { Observation } from './bot.ts'

/** By how much tonight differs from an evening without a card. */
export interface Difference {
  lights: number
  upgrade: number
  thread: number
  notes: number
  glow: number
}

const SAME: Difference = { lights: 0, upgrade: 0, thread: 0, notes: 0, glow: 0 }

interface PlaceKey {
  room: Room
  deed?: PlaceView['deed']
}

/** The view of a place that a bot may pick. */
export const viewOf = (seen: Observation, { room, deed }: PlaceKey): PlaceView | undefined =>
  seen.mine.hand.places.find(
    (place) => place.room === room && (room !== 'own' || place.deed === (deed ?? null)),
  )

/** What the nook does for two readers on an evening without a card. Elara's gift is gone after her first reading. */
function usualNook(role: Role, { gift }: PlaceView): Difference {
  const own =
    role === 'caleb' ? LIGHTS.calebAtRitual : role === 'elara' && gift !== null ? LIGHTS.elaraFirstRitual : 0
  return {
    ...SAME,
    lights: LIGHTS.ritualOfTwo + own,
    upgrade: RITUAL_UPGRADE.ofTwo,
    thread: EVENING.ritualThread,
  }
}

function usualOwnWay(role: Role, { deed }: PlaceView): Difference {
  switch (OWN_WAY_OF[role]) {
    case 'landing':
      return SAME
    case 'workshop':
      return { ...SAME, lights: LIGHTS.workshop }
    case 'study':
      return deed === 'report'
        ? { ...SAME, upgrade: UPGRADE.report, notes: NOTES.report }
        : { ...SAME, upgrade: UPGRADE.push }
    case 'cellar':
      return { ...SAME, thread: deed === 'fuse' ? THREAD.fuse : THREAD.note }
  }
}

const USUAL_DREAM: Difference = { ...SAME, lights: -EVENING.dreamLights, upgrade: EVENING.dreamUpgrade }

/** How a place differs tonight from what it usually does for this role. */
export function differenceTonight(seen: Observation, choice: PlaceKey): Difference {
  const place = viewOf(seen, choice)
  if (!place) return SAME
  const { role } = seen.mine
  const usual =
    choice.room === 'nook'
      ? usualNook(role, place)
      : choice.room === 'sphere'
        ? USUAL_DREAM
        : usualOwnWay(role, place)
  return {
    lights: place.lights - usual.lights,
    upgrade: place.upgrade - usual.upgrade,
    thread: place.thread - usual.thread,
    notes: place.notes - usual.notes,
    glow: place.glow?.least ?? 0,
  }
}

/** What the difference is worth for the family's lights, threads and notes. @param dim how dark the wall looks, about 0.2–1.2 */
export const familyDifference = ({ lights, thread, notes }: Difference, dim: number): number =>
  0.45 * dim * lights + 0.12 * thread + 0.3 * notes

/** What the difference is worth for a role's aim. */
export function aimDifference(role: Role, { upgrade, glow }: Pick<Difference, 'upgrade' | 'glow'>): number {
  switch (role) {
    case 'ava':
      return 0
    case 'leo':
      return 0.5 * glow
    case 'elara':
      return 0.5 * upgrade
    case 'caleb':
      return -0.3 * upgrade
  }
}
