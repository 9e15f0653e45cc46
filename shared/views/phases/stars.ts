/** The stars of each role, and the awards that the screen has room for. */
import { houseCount } from '../../rules/cover.ts'
import { brightestRoles, epilogue, isLost, starSum } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import { byRole } from '../map-roles.ts'
import { awards } from '../parts/ending-text.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { StarsView } from '../types.ts'

export const stars: PhaseView<'stars'> = {
  scene: (game, translate) => ({
    phase: 'stars',
    aims: byRole((role) =>
      translate.key(`aims.${role}.${required(epilogue(game).stars)[role].aim > 0 ? 'met' : 'missed'}`),
    ),
    stars: starsOfAll(game),
    lost: isLost(game),
    brightest: brightestRoles(game),
    sum: starSum(game),
    house: houseCount(game),
    awards: awards(game, translate).slice(0, epilogue(game).prizeHearts.length),
    hearts: epilogue(game).prizeHearts.map((hearts) => hearts.length),
  }),
}

function starsOfAll(game: GameState): Record<'ava' | 'leo' | 'elara' | 'caleb', StarsView> {
  const won = required(epilogue(game).stars)
  return byRole((role): StarsView => {
    const { aim, secret, unguessed, guess, lantern, both, total } = won[role]
    return { aim, secret, unguessed, guess, lantern, both, total }
  })
}
