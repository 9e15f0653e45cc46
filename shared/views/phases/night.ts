/** Night: windows flicker where somebody is disturbed. What they see is theirs alone. */
import { tonight } from '../../rules/selectors.ts'
import { readyLines } from '../parts/ready-lines.ts'
import { visionOf } from '../parts/vision-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const night: PhaseView<'night'> = {
  scene: (night) => ({ phase: 'night', windows: tonight(night).disturbed.length }),
  hand: (night, role, tell) => ({
    vision: visionOf(night, role, tell),
    goodnight: tonight(night).goodnights[role] ?? null,
    picks: readyLines(night, role, tell),
  }),
}
