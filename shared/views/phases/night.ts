/** Night: everybody sees how many sleepers are disturbed; what they see and whom they wish goodnight is hidden. */
import { goodnightEffect } from '../../rules/bedtime-effects.ts'
import { currentEvening } from '../../rules/selectors.ts'
import { nightEffectView } from '../parts/night-effect-view.ts'
import { readyLines } from '../parts/ready-lines.ts'
import { visionOf } from '../parts/vision-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const night: PhaseView<'night'> = {
  scene: (game) => ({ phase: 'night', windows: currentEvening(game).disturbed.length }),
  privateParts: (game, role, translate) => ({
    vision: visionOf(game, role, translate),
    goodnight: currentEvening(game).goodnights[role] ?? null,
    met: nightEffectView(goodnightEffect(currentEvening(game).rules)),
    picks: readyLines(game, role, translate),
  }),
}
