/** Secrets on the screen: an envelope for each role, open once its player has read it. */
import { html } from 'lit-html'
import { ROLES } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { caption, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { basePicture, spread } from '../world/picture-builder.ts'

export const post = defineScene('post', {
  picture: (view) => ({
    ...basePicture(view),
    light: 0.6,
    // The ground floor is dark, since it is behind the letters.
    lamps: {
      'living-wall': 0.2,
      'living-pictures': 0.2,
      'kitchen-pendant': 0.3,
      'nook-lamp': 0.4,
      'nook-pool': 0.2,
    },
    // Where no letter hides them.
    figures: spread({ ava: 'landing', leo: 'sphere', elara: 'study', caleb: 'landing' }, () => ({
      mood: 'worried',
    })),
  }),
  sentence: () => t('said.two', { first: t('post.title'), second: t('post.line') }),
  words: (view) =>
    html`${titleSlip(t('post.title'))} ${caption(t('post.line'))}
      <ul class="envelopes" aria-hidden="true">
        ${ROLES.map((role) => html`<li data-role=${role} ?data-done=${view.people[role].ready}><i>${emblem(role)}</i><b>${nameOf(role)}</b></li>`)}
      </ul>`,
})
