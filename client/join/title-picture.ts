/** The header of the home page and the join page: the title as cut paper, and the house at the edge of the city. */
import { html } from 'lit-html'
import { t } from './join-translator.ts'
import hero from './title-picture.svg?no-inline'

/** So that letters look cut with scissors: rotation (degrees) and vertical offset (em) of each, repeated. */
const LEAN = [-3, 2, -1.5, 3, -2, 1, 2.5, -3, 1.5, -2, 3]
const LIFT = [0, -0.03, 0.02, -0.02, 0.03, 0, -0.03, 0.01, -0.01, 0.03, -0.02]

const cutLetters = (word: string, className: string) => html`<span class=${className}>
  ${[...word].map(
    (letter, i) =>
      html`<i style="rotate:${LEAN[i % LEAN.length]}deg;translate:0 ${LIFT[i % LIFT.length]}em">${letter}</i>`,
  )}
</span>`

/** The header; `small` leaves room for a form. */
export const titlePicture = (level: 'large' | 'small') => html`<header class="hero hero-${level}">
  <img src=${hero} alt="" />
  <h1 aria-label=${t('title.whole')}>
    <span aria-hidden="true">${cutLetters(t('title.warm'), 'warm')} ${cutLetters(t('title.cold'), 'cold')}</span>
  </h1>
</header>`
