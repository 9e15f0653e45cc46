/** The four aims, which all players know, and the progress of each. */
import type { Role } from '../content/ids.ts'
import { planOf } from './plan.ts'
import { toldCount } from './resources.ts'
import type { GameState } from './state/index.ts'

const toldByOthers = (game: GameState): number =>
  game.disturbances.filter((d) => d.told && d.seer !== 'ava').length

function avaAimMet(game: GameState): boolean {
  const { avaTold, avaToldNotHers } = planOf(game).aims
  return toldCount(game) >= avaTold && toldByOthers(game) >= avaToldNotHers
}

/** Whether each aim is met in this state. The result that scores is taken when the experiment has been decided. */
export const aimsNow = (game: GameState): Record<Role, boolean> => ({
  ava: avaAimMet(game),
  leo: game.seats.leo.glow >= planOf(game).aims.leoGlow,
  elara: game.upgrade >= planOf(game).aims.elaraUpgrade,
  caleb: game.upgrade <= planOf(game).aims.calebUpgrade,
})

/** The number a phone shows for an aim, and the number it needs: at least that much, for Caleb at most. */
export function aimProgress(game: GameState, role: Role): { have: number; need: number } {
  switch (role) {
    case 'ava':
      return { have: toldCount(game), need: planOf(game).aims.avaTold }
    case 'leo':
      return { have: game.seats.leo.glow, need: planOf(game).aims.leoGlow }
    case 'elara':
      return { have: game.upgrade, need: planOf(game).aims.elaraUpgrade }
    case 'caleb':
      return { have: game.upgrade, need: planOf(game).aims.calebUpgrade }
  }
}
