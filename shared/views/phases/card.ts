/** The evening's card, and on Friday the motion that won Wednesday's vote. */
import { content } from '../../content/load.ts'
import { currentEvening } from '../../rules/selectors.ts'
import { pictureOf } from '../parts/card-view.ts'
import { motionText } from '../parts/vote-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const card: PhaseView<'card'> = {
  scene(game, translate) {
    const { card, motion } = currentEvening(game)
    return {
      phase: 'card',
      title: translate.key(`cards.${card}.title`),
      text: translate.key(`cards.${card}.text`),
      picture: pictureOf(content.cards, card),
      motion:
        motion === null
          ? null
          : { text: motionText(motion, translate), picture: pictureOf(content.motions, motion) },
    }
  },
}
