/** The four aims, which all players know, and the progress of each. */
import { AIMS } from '../content/constants.ts'
import type { Role } from '../content/ids.ts'
import { toldCount } from './resources.ts'
import type { GameState } from './state/index.ts'

const toldByOthers = (game: GameState): number =>
  game.disturbances.filter((d) => d.told && d.seer !== 'ava').length

const avaAimMet = (game: GameState): boolean =>
  toldCount(game) >= AIMS.avaTold && toldByOthers(game) >= AIMS.avaToldNotHers

/** Whether each aim is met in this state. The result that scores is taken when the experiment has been decided. */
export const aimsNow = (game: GameState): Record<Role, boolean> => ({
  ava: avaAimMet(game),
  leo: game.seats.leo.glow >= AIMS.leoGlow,
  elara: game.upgrade >= AIMS.elaraUpgrade,
  caleb: game.upgrade <= AIMS.calebUpgrade,
})

/** The number a phone shows for an aim, and the number it needs: at least that much, for Caleb at most. */
export function aimProgress(game: GameState, role: Role): { have: number; need: number } {
  switch (role) {
    case 'ava':
      return { have: toldCount(game), need: AIMS.avaTold }
    case 'leo':
      return { have: game.seats.leo.glow, need: AIMS.leoGlow }
    case 'elara':
      return { have: game.upgrade, need: AIMS.elaraUpgrade }
    case 'caleb':
      return { have: game.upgrade, need: AIMS.calebUpgrade }
  }
}
