/** Stars, the brightest of them, and four awards. */
import { brightest, epilogue, starSum } from '../../rules/results.ts'
import type { GameState } from '../../rules/state/index.ts'
import { byRole } from '../map-roles.ts'
import { awards } from '../parts/ending-text.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { StarsView } from '../types.ts'

const ON_SCREEN = 4

export const stars: PhaseView<'stars'> = {
  scene: (night, tell) => ({
    phase: 'stars',
    stars: starsOfAll(night),
    brightest: brightest(night),
    sum: starSum(night),
    awards: awards(night, tell).slice(0, ON_SCREEN),
  }),
}

function starsOfAll(night: GameState): Record<'ava' | 'leo' | 'elara' | 'caleb', StarsView> {
  const won = needed(epilogue(night).stars)
  return byRole((role): StarsView => {
    const { aim, secret, guess, lantern, glow, total } = won[role]
    return { aim, secret, guess, lantern, glow, total }
  })
}
