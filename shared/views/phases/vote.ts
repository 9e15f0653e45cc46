/** The vote: how many have voted, but not for what. */
import { content } from '../../content/load.ts'
import { pictureOf } from '../parts/card-view.ts'
import { motionText, votesCast } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const vote: PhaseView<'vote'> = {
  scene: (game, translate) => ({
    phase: 'vote',
    motions: game.motions.map((id) => ({
      id,
      text: motionText(id, translate),
      picture: pictureOf(content.motions, id),
    })),
    votes: votesCast(game),
  }),
  privateParts: (game, role) => ({ voted: game.votes[role] ?? null }),
}
