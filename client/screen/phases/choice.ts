/** The choice of the sphere's fate, on the screen. */
import { html, type TemplateResult } from 'lit-html'
import { byRole, CHOICES, type Choice, ROLES } from '../../../shared/content/ids.ts'
import type { ArtName } from '../../art-data/art-names.ts'
import { artImage } from '../hud/art-image.ts'
import { doneRow, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { aroundSphere, basePicture, litOnly, shotOf } from '../world/picture-builder.ts'

/** The sphere and the family on the right, to leave room for the three choices on the left. */
const CHOICE_SHOT = shotOf([1290, 400], [1460, 560], 1.5)

const CARDS = {
  'let-go': 'choice/let-go',
  weave: 'choice/weave',
  'hold-on': 'choice/hold-on',
} as const satisfies Record<Choice, ArtName>

const card = (choice: Choice): TemplateResult => html`<li data-choice=${choice}>
    ${artImage(CARDS[choice])}
    <b style=${`--letters:${t(`choice.${choice}`).length}`}>${t(`choice.${choice}`)}</b>
    <span>${t(`choice.${choice}.line`)}</span>
  </li>`

export const choice = defineScene('choice', {
  picture: (view, { chosen }) => {
    const base = basePicture(view)
    return {
      ...base,
      shot: CHOICE_SHOT,
      foreground: 'sphere',
      sky: { ...base.sky, stars: [], name: null },
      light: 0.45,
      lamps: litOnly(['landing', 'workshop', 'study'], 0.12),
      sphere: { mood: 'asleep', look: [0, 0], power: 0.55 },
      figures: byRole((role, i) => aroundSphere(i, { mood: chosen.includes(role) ? 'happy' : 'calm' })),
    }
  },
  sentence: () => t('choice.title'),
  words: (_view, { chosen }) =>
    html`<ul class="choices">${CHOICES.map(card)}</ul>
      ${titleSlip(t('choice.title'))}
      ${doneRow(
        ROLES.filter((role) => chosen.includes(role)),
        (role) => t('choice.chosen', { name: nameOf(role) }),
      )}`,
})
