/** The aims, known to all, and how far each is. */
import { AIMS } from '../content/constants.ts'
import type { Role } from '../content/ids.ts'
import { toldSoFar } from './resources.ts'
import type { GameState } from './state/index.ts'

const toldNotHers = (game: GameState): number =>
  game.disturbances.filter((d) => d.told && d.seer !== 'ava').length

export const avaAimMet = (game: GameState): boolean =>
  toldSoFar(game) >= AIMS.avaTold && toldNotHers(game) >= AIMS.avaToldNotHers

/** Whether each aim is met right now; it counts when the experiment has been decided. */
export const aimsNow = (game: GameState): Record<Role, boolean> => ({
  ava: avaAimMet(game),
  leo: game.seats.leo.glow >= AIMS.leoGlow,
  elara: game.upgrade >= AIMS.elaraUpgrade,
  caleb: game.upgrade <= AIMS.calebUpgrade,
})

/** What a phone shows: how much there is, and how much is needed (for Caleb at most). */
export function aimProgress(game: GameState, role: Role): { have: number; need: number } {
  switch (role) {
    case 'ava':
      return { have: toldSoFar(game), need: AIMS.avaTold }
    case 'leo':
      return { have: game.seats.leo.glow, need: AIMS.leoGlow }
    case 'elara':
      return { have: game.upgrade, need: AIMS.elaraUpgrade }
    case 'caleb':
      return { have: game.upgrade, need: AIMS.calebUpgrade }
  }
}
