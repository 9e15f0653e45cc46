/** What is told at breakfast, full screen: the moving face or the whisper, its teller, and what was worst about it. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import type { PublicView, SceneOf, ToldView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { gameSign } from '../../ui/game-signs.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { toldPicture } from '../../ui/told-picture.ts'
import { nameOf, t } from '../screen-translator.ts'
import { portrait } from './paper-pieces.ts'

type ToldNow = NonNullable<SceneOf<'breakfast'>['telling']>

/** Size of the canvas on the full screen, and of one that hangs on the fridge (px). */
const LARGE = 900
const SMALL = 300

/** The whole telling. */
export function tellingStage(view: PublicView, telling: ToldNow): TemplateResult {
  const { told, stage } = telling
  return html`<section class="telling" data-stage=${stage} data-kind=${told.kind}>
    <div class="telling-picture">${keyed(told.seed, toldPicture(view, told, LARGE))}</div>
    <div class="telling-words">
      <p class="telling-by" data-role=${told.by}>${portrait(view, told.by)} <b>${t('breakfast.tells', { name: nameOf(told.by) })}</b></p>
      ${told.kind === 'vision' ? html`<p class="telling-text">${quoted(told.text)}</p>` : html`<p class="unseen">${told.text}</p>`}
      ${stage === 'told' ? answers(telling) : worstOf(told)}
      <p class="telling-did">${gameSign('down')} ${gameSign('note')} <span>${t('breakfast.did')}</span></p>
    </div>
  </section>`
}

/** The answers, with the emblems of those who tapped them. */
const answers = ({ answers: texts, taps }: ToldNow): TemplateResult =>
  html`<h2>${t('breakfast.worst')}</h2>
    <ol class="telling-answers">
      ${texts.map(
        (text, i) => html`<li>
          <span>${text}</span>
          <span class="telling-taps">${taps.map(({ role, answer }) => (answer === i ? html`<i data-role=${role}>${emblem(role)}<span class="unseen">${nameOf(role)}</span></i>` : nothing))}</span>
        </li>`,
      )}
    </ol>`

const worstOf = ({ worst }: ToldView): TemplateResult | typeof nothing =>
  worst === null
    ? nothing
    : html`<p class="telling-worst"><small>${t('breakfast.worst.was')}</small> <b>${worst}</b></p>`

/** What was told, small, as it hangs on the fridge. */
export const hungPicture = (view: PublicView, told: ToldView): TemplateResult =>
  html`<figure class="hung" data-role=${told.by} data-kind=${told.kind}>
    ${keyed(told.seed, toldPicture(view, told, SMALL))}
    <figcaption>${told.worst ?? nameOf(told.by)}</figcaption>
  </figure>`
