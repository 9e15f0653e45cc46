/** The four aims, which all players know, and the progress of each. */
import type { Role } from '../content/ids.ts'
import { planOf } from './plan.ts'
import type { GameState } from './state/index.ts'

/** Bad dreams that somebody else than Ava has told. */
const toldByOthers = (game: GameState): number =>
  game.disturbances.filter((d) => d.told && d.seer !== 'ava').length

/** Whether each aim is met in this state. The result that scores is taken when the experiment has been decided. */
export const aimsNow = (game: GameState): Record<Role, boolean> => ({
  ava: toldByOthers(game) >= planOf(game).aims.avaOthersTold,
  leo: game.seats.leo.glow >= planOf(game).aims.leoGlow,
  elara: game.upgrade >= planOf(game).aims.elaraUpgrade,
  caleb: game.upgrade <= planOf(game).aims.calebUpgrade,
})

/** How far an aim has come: what it counts, the number it needs, and whether that is a most instead of a least. */
export interface AimProgress {
  have: number
  need: number
  atMost: boolean
}

/** How far a role's aim has come in this state. */
export function aimProgress(game: GameState, role: Role): AimProgress {
  switch (role) {
    case 'ava':
      return { have: toldByOthers(game), need: planOf(game).aims.avaOthersTold, atMost: false }
    case 'leo':
      return { have: game.seats.leo.glow, need: planOf(game).aims.leoGlow, atMost: false }
    case 'elara':
      return { have: game.upgrade, need: planOf(game).aims.elaraUpgrade, atMost: false }
    case 'caleb':
      return { have: game.upgrade, need: planOf(game).aims.calebUpgrade, atMost: true }
  }
}
