/** The vote on Friday's rule, on the screen. */
import { html } from 'lit-html'
import { cardPicture } from '../../ui/card-pictures.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { basePicture, together } from '../world/picture-builder.ts'
import { KITCHEN_SHOTS } from './kitchen-shots.ts'

export const vote = defineScene('vote', {
  picture: (view) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: KITCHEN_SHOTS.low,
      foreground: 'kitchen',
      sky: { ...home.sky, hour: 'morning' },
      light: 0.5,
      figures: together('kitchen'),
    }
  },
  sentence: () => t('vote.title'),
  words: (_view, { motions, votes }) =>
    html`${titleSlip(t('vote.title'))}
      <ul class="motions">
        ${motions.map(
          ({ text, picture }) =>
            html`<li class="motion"><i class="card-picture">${cardPicture(picture)}</i><p>${text}</p></li>`,
        )}
      </ul>
      ${caption(t('vote.count', { count: votes }))}`,
})
