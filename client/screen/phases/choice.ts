/** The choice of the sphere's fate, on the screen. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, CHOICES, type Choice, ROLES, type Role } from '../../../shared/content/ids.ts'
import { choicePicture } from '../../ui/choice-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { doneRow, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, namesOf, t } from '../screen-translator.ts'
import { aroundSphere, basePicture, litOnly, shotOf } from '../world/picture-builder.ts'

/** The sphere and the family on the right, to leave room for the three choices on the left. */
const CHOICE_SHOT = shotOf([1290, 400], [1460, 560], 1.5)

const card = (
  choice: Choice,
  { strings, chosen }: SceneOf<'choice'>,
): TemplateResult => html`<li data-choice=${choice}>
    ${choicePicture(choice, 'choices')}
    <b style=${`--letters:${t(`choice.${choice}`).length}`}>${t(`choice.${choice}`)}</b>
    <span>${t(`choice.${choice}.line`)}</span>
    ${strings && strings[choice].length > 0 ? hanging(strings[choice], chosen) : nothing}
  </li>`

/** Who hangs on a string, as tags below its card, with a tick for those whose choice is final. */
const hanging = (roles: readonly Role[], final: readonly Role[]): TemplateResult =>
  html`<div class="hanging">
    <span class="unseen">${t('choice.hanging', { count: roles.length, names: namesOf(roles) })}</span>
    ${roles.map((role) => html`<span class="tag" data-role=${role} aria-hidden="true">${emblem(role)}<b>${nameOf(role)}</b>${final.includes(role) ? html`<i>✓</i>` : nothing}</span>`)}
  </div>`

const titleOf = ({ choosing }: SceneOf<'choice'>): string =>
  t(choosing === 'secret' ? 'choice.title' : choosing === 'talk' ? 'choice.talk' : 'choice.agreed')

export const choice = defineScene('choice', {
  picture: (view, { chosen, choosing }) => {
    const base = basePicture(view)
    return {
      ...base,
      shot: CHOICE_SHOT,
      foreground: 'sphere',
      sky: { ...base.sky, stars: [], name: null },
      light: 0.45,
      lamps: litOnly(['landing', 'workshop', 'study'], 0.12),
      sphere: { mood: 'asleep', look: [0, 0], power: 0.55 },
      figures: byRole((role, i) =>
        aroundSphere(i, { mood: choosing !== 'shown' && !chosen.includes(role) ? 'calm' : 'happy' }),
      ),
    }
  },
  sentence: (_view, scene) => titleOf(scene),
  words: (_view, scene) =>
    html`<ul class="choices" data-choosing=${scene.choosing}>${CHOICES.map((each) => card(each, scene))}</ul>
      ${titleSlip(titleOf(scene))}
      ${
        scene.strings
          ? nothing
          : doneRow(
              ROLES.filter((role) => scene.chosen.includes(role)),
              (role) => t('choice.chosen', { name: nameOf(role) }),
            )
      }`,
})
