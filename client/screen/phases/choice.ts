import { html, type TemplateResult } from 'lit-html'
import { byRole, CHOICES, type Choice, ROLES } from '../../../shared/content/ids.ts'
import type { ArtName } from '../../kit/art-manifest.ts'
import { around, homeOf, litOnly, shotOf } from '../house/compose.ts'
import { defineScene } from '../phase-scene.ts'
import { doneRow, slip } from '../stage/parts.ts'
import { piece } from '../stage/plate.ts'
import { nameOf, t } from '../text.ts'

/** The sphere sleeps on the right, all around it; what may become of it hangs on the left. */
const CHOICE_SHOT = shotOf([1290, 400], [1460, 560], 1.5)

const CARDS = {
  'let-go': { key: 'letgo', picture: 'choice/let-go' },
  weave: { key: 'weave', picture: 'choice/weave' },
  'hold-on': { key: 'holdon', picture: 'choice/hold-on' },
} as const satisfies Record<Choice, { key: string; picture: ArtName }>

const card = (choice: Choice): TemplateResult => {
  const { key, picture } = CARDS[choice]
  return html`<li data-choice=${choice}>
    ${piece(picture)}
    <b>${t(`choice.${key}`)}</b>
    <span>${t(`choice.${key}.line`)}</span>
  </li>`
}

export const choice = defineScene('choice', {
  picture: (view, { chosen }) => {
    const base = homeOf(view)
    return {
      ...base,
      shot: CHOICE_SHOT,
      near: 'sphere',
      sky: { ...base.sky, stars: [], name: null },
      light: 0.45,
      lamps: litOnly(['landing', 'workshop', 'study'], 0.12),
      sphere: { mood: 'asleep', look: [0, 0], power: 0.55 },
      figures: byRole((role, i) => around(i, { mood: chosen.includes(role) ? 'happy' : 'calm' })),
    }
  },
  sentence: () => t('choice.title'),
  words: (_view, { chosen }) =>
    html`<ul class="choices">${CHOICES.map(card)}</ul>
      ${slip(t('choice.title'))}
      ${doneRow(
        ROLES.filter((role) => chosen.includes(role)),
        (role) => t('choice.chosen', { name: nameOf(role) }),
      )}`,
})
