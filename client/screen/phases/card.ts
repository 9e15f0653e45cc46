/** The evening's card on the screen. */
import { html } from 'lit-html'
import { cardPicture } from '../../ui/card-pictures.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { basePicture, litOnly, together } from '../world/picture-builder.ts'
import { KITCHEN_SHOTS } from './kitchen-shots.ts'

export const card = defineScene('card', {
  picture: (view) => {
    const home = basePicture(view)
    return {
      ...home,
      shot: KITCHEN_SHOTS.beside,
      foreground: 'kitchen',
      sky: { ...home.sky, hour: 'dusk' },
      light: 0.9,
      lamps: litOnly(['kitchen']),
      figures: together('kitchen'),
    }
  },
  sentence: (_view, { title, text }) => t('said.title', { title, text }),
  words: (_view, { title, text, picture, motion }) =>
    html`<section class="evening-card">
      <i class="card-picture">${cardPicture(picture)}</i>
      <h1>${title}</h1>
      <p>${text}</p>
      ${motion ? html`<p class="evening-motion"><b>${t('card.motion')}</b> ${motion.text}</p>` : ''}
    </section>`,
})
