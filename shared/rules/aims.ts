/** The aims, known to all, and how far each is. */
import { AIMS } from '../content/constants.ts'
import type { Role } from '../content/ids.ts'
import { toldSoFar } from './resources.ts'
import type { GameState } from './state/index.ts'

const toldNotHers = (night: GameState): number =>
  night.disturbances.filter((d) => d.told && d.seer !== 'ava').length

export const avaMet = (night: GameState): boolean =>
  toldSoFar(night) >= AIMS.avaTold && toldNotHers(night) >= AIMS.avaToldNotHers

/** Whether each aim is met right now; it counts when the experiment has been decided. */
export const aimsNow = (night: GameState): Record<Role, boolean> => ({
  ava: avaMet(night),
  leo: night.seats.leo.glow >= AIMS.leoGlow,
  elara: night.upgrade >= AIMS.elaraUpgrade,
  caleb: night.upgrade <= AIMS.calebUpgrade,
})

/** What a phone shows: how much there is, and how much is needed (for Caleb at most). */
export function aimProgress(night: GameState, role: Role): { have: number; need: number } {
  switch (role) {
    case 'ava':
      return { have: toldSoFar(night), need: AIMS.avaTold }
    case 'leo':
      return { have: night.seats.leo.glow, need: AIMS.leoGlow }
    case 'elara':
      return { have: night.upgrade, need: AIMS.elaraUpgrade }
    case 'caleb':
      return { have: night.upgrade, need: AIMS.calebUpgrade }
  }
}
