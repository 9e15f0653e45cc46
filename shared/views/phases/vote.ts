/** The vote: how many have voted; for what, when it is decided. */
import { content } from '../../content/load.ts'
import { pictureOf } from '../parts/card-view.ts'
import { motionText, votesCast } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const vote: PhaseView<'vote'> = {
  scene: (night, tell) => ({
    phase: 'vote',
    motions: night.motions.map((id) => ({
      id,
      text: motionText(id, tell),
      picture: pictureOf(content.motions, id),
    })),
    votes: votesCast(night),
  }),
  hand: (night, role) => ({ voted: night.votes[role] ?? null }),
}
