/** The vote: how many have voted; for what, when it is decided. */
import { content } from '../../content/load.ts'
import { pictureOf } from '../parts/pictures.ts'
import { motionText, votesCast } from '../parts/vote.ts'
import type { PhaseView } from './phase-view.ts'

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
