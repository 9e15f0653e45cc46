/** Breakfast on the screen: who was disturbed at night, and who has told of it. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, ToldView } from '../../../shared/views/types.ts'
import { caption, portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { hungPicture, tellingStage } from '../hud/telling-stage.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { basePicture, litOnly, together } from '../world/picture-builder.ts'
import { KITCHEN_SHOTS } from './kitchen-shots.ts'

/** One who slept badly. What was told hangs in place of the portrait. */
const slept = (
  view: PublicView,
  { role, told }: { role: Role; told: boolean | null },
  hung: ToldView | undefined,
): TemplateResult =>
  html`<li class="slept" data-role=${role}>
    ${hung ? hungPicture(view, hung) : portrait(view, role)} ${roleChip(role)}
    <b class="stamp" ?data-told=${told === true} ?data-kept=${told === false}>
      ${t(told === null ? 'breakfast.thinks' : told ? 'breakfast.told' : 'breakfast.kept')}
    </b>
  </li>`

export const breakfast = defineScene('breakfast', {
  picture: (view, { disturbed }) => {
    const home = basePicture(view)
    const uneasy = disturbed.map(({ role }) => role)
    const table = together('kitchen')
    return {
      ...home,
      shot: KITCHEN_SHOTS.breakfast,
      foreground: 'kitchen',
      sky: { ...home.sky, hour: 'morning' },
      light: 0.5,
      lamps: litOnly(['kitchen'], 0.1),
      figures: byRole((role) => {
        const figure = table[role]
        return figure && { ...figure, mood: uneasy.includes(role) ? 'worried' : 'calm' }
      }),
    }
  },
  sentence: ({ people }, { disturbed, telling }) => {
    if (telling?.stage === 'hung') return telling.told.worst ?? ''
    if (telling)
      return people[telling.told.by].awake === 'human'
        ? t('breakfast.tells', { name: nameOf(telling.told.by) })
        : telling.told.text
    return disturbed.length > 0 ? t('breakfast.title') : t('breakfast.none')
  },
  readOut: ({ people }, { telling }) =>
    telling?.stage === 'told' && people[telling.told.by].awake !== 'human' ? telling.told.text : null,
  fills: ({ telling }) => telling !== null,
  words: (view, { disturbed, telling, hung }) =>
    telling
      ? tellingStage(view, telling)
      : html`${titleSlip(disturbed.length > 0 ? t('breakfast.title') : t('breakfast.none'))}
          ${
            disturbed.length > 0
              ? html`<ul class="slepts">${disturbed.map((one) =>
                  slept(
                    view,
                    one,
                    hung.find(({ by }) => by === one.role),
                  ),
                )}</ul> ${caption(t('breakfast.asks'))}`
              : nothing
          }`,
})
