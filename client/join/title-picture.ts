/** The picture above the door: the title cut from paper, and the house at the edge of the city. */
import { html } from 'lit-html'
import { t } from './join-translator.ts'
import hero from './title-picture.svg?no-inline'

/** Letters as if cut with scissors: each leans a little (degrees) and stands a little higher or lower (em). */
const LEAN = [-3, 2, -1.5, 3, -2, 1, 2.5, -3, 1.5, -2, 3]
const LIFT = [0, -0.03, 0.02, -0.02, 0.03, 0, -0.03, 0.01, -0.01, 0.03, -0.02]

const cutLetters = (word: string, className: string) => html`<span class=${className}>
  ${[...word].map(
    (letter, i) =>
      html`<i style="rotate:${LEAN[i % LEAN.length]}deg;translate:0 ${LIFT[i % LIFT.length]}em">${letter}</i>`,
  )}
</span>`

export const titlePicture = (level: 'large' | 'small') => html`<header class="hero hero-${level}">
  <img src=${hero} alt="" />
  <h1 aria-label=${t('title.whole')}>
    <span aria-hidden="true">${cutLetters(t('title.warm'), 'warm')} ${cutLetters(t('title.cold'), 'cold')}</span>
  </h1>
</header>`
