/** The ending on the screen: its illustration with its text, then each person's paragraph in turn. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { TIME } from '../../../shared/content/constants.ts'
import { type Choice, ROLES } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { partDuration } from '../page-turns.ts'
import { defineScene, type SceneContext, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { basePicture, illustrated } from '../world/picture-builder.ts'

/** How far the illustration is pushed up for the text below (px of the stage). */
const LIFT = 190

export const ending = defineScene('ending', {
  picture: (view, { ending: which }) => illustrated(basePicture(view), `ending/${which}`, LIFT),
  sentence: (_view, { title, text }) => t('said.title', { title, text }),
  words: (view, { ending: which, title, text, paragraphs, choices }, context) => {
    const paragraph = paragraphNow(paragraphs, view, context)
    return html`${paragraph ? nothing : titleSlip(title, `slip-ending slip-${which}`)} ${which === 'long-night' ? emptyFrames(view) : nothing}
      ${paragraph ? strip(view, paragraph, choices[paragraph.role]) : html`<article class="strip"><p>${text}</p></article>`}`
  },
})

/** The paragraph that is shown now, or null for the ending's own text, which comes first; all are shown equally long. */
export function paragraphNow<P>(
  paragraphs: readonly P[],
  { startedAt, endsAt }: Pick<PublicView, 'startedAt' | 'endsAt'>,
  context: Pick<SceneContext, 'intervalIndex'>,
): P | null {
  const parts = paragraphs.length + 1
  // A game without timers has no end here: each part is shown as long as at the standard pace.
  const each = endsAt === null ? TIME.ending / parts : partDuration(startedAt, endsAt, parts)
  const turn = context.intervalIndex('ending', each)
  return paragraphs[Math.min(turn, paragraphs.length) - 1] ?? null
}

/** Empty frames for the treasures that were given up. */
const emptyFrames = ({ people }: PublicView): TemplateResult =>
  html`<ul class="empty-frames">
    ${ROLES.filter((role) => people[role].given).map(
      (role) =>
        html`<li data-role=${role}><i aria-hidden="true"></i><span>${people[role].treasure ?? t('book.empty', { name: nameOf(role) })}</span></li>`,
    )}
  </ul>`

const strip = (
  view: PublicView,
  { role, text }: SceneOf<'ending'>['paragraphs'][number],
  choice: Choice | null | undefined,
): TemplateResult =>
  html`${keyed(
    role,
    html`<article class="strip" data-role=${role}>
      ${portrait(view, role)}
      <header>${roleChip(role)}${choice ? html`<em>${t(`choice.${choice}`)}</em>` : nothing}</header>
      <p>${text}</p>
    </article>`,
  )}`
