import { html } from 'lit-html'
import { cardPicture } from '../../kit/dom/card-pictures.ts'
import { homeOf, together } from '../house/compose.ts'
import { defineScene } from '../phase-scene.ts'
import { caption, slip } from '../stage/parts.ts'
import { t } from '../text.ts'
import { KITCHEN } from './kitchen-shots.ts'

export const vote = defineScene('vote', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      shot: KITCHEN.low,
      near: 'kitchen',
      sky: { ...home.sky, hour: 'morning' },
      light: 0.5,
      figures: together('kitchen'),
    }
  },
  sentence: (_view, { tie, result }) => (result ? t('vote.won') : tie ? t('vote.tie') : t('vote.title')),
  words: (_view, { motions, votes, result, tie }) =>
    html`${slip(t('vote.title'))}
      <ul class="motions">
        ${motions.map(
          ({ id, text, picture }) =>
            html`<li class="motion" ?data-won=${result === id} ?data-lost=${result !== null && result !== id}><i class="card-picture">${cardPicture(picture)}</i><p>${text}</p></li>`,
        )}
      </ul>
      ${caption(result ? t('vote.won') : tie ? t('vote.tie') : t('vote.count', { count: votes }))}`,
})
