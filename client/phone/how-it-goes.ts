/** How it goes: the whole game on one page, in six pictures with a short line each, and what wins stars. */
import { html, svg, type TemplateResult } from 'lit-html'
import { LANTERN, PLAN_FACTS, STARS } from '../../shared/content/constants.ts'
import type { PlanId } from '../../shared/content/ids.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { placePicture } from './pictures/place-pictures.ts'
import { vignette } from './pictures/vignettes.ts'
import { sheet } from './widgets/sheet.ts'

/** Four lanterns on their wall; one is half out. */
const lanterns = html`<svg class="place" viewBox="-74 -66 148 116" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-8" r="58" fill="#ffcf7a" /><path class="pic-line" d="M-66-46C-30-36 30-36 66-46" />
  ${[-51, -17, 17, 51].map(
    (
      x,
      i,
    ) => svg`<g transform=${`translate(${x} 0)`}><path class="pic-line" d="M0-40V-24M-8-22C-8-30 8-30 8-22" /><path class="pic-b" d="M-13-22H13V-14H-13ZM-13 26H13V36H-13Z" />
      <path class=${i === 2 ? 'pic-night' : 'pic-glow'} d="M-11-14H11V26H-11Z" />${i === 2 ? '' : svg`<path class="pic-hot" d="M0-4C8 4 8 10 7 14A7 7 0 0 1-7 14C-8 8-2 6 0-4Z" />`}</g>`,
  )}`}
</svg>`

/** Four phones that call to each other. */
const phones = html`<svg class="place" viewBox="-74 -66 148 116" aria-hidden="true">
  ${svg`<circle class="pic-halo" cy="-8" r="58" fill="#f2b8a0" />
  ${(
    [
      [-46, -30, -12, 'pic-a'],
      [20, -34, 10, 'pic-cold-a'],
      [-40, 12, 8, 'pic-c'],
      [24, 10, -9, 'pic-b'],
    ] as const
  ).map(
    ([x, y, turn, fill]) =>
      svg`<g transform=${`translate(${x} ${y}) rotate(${turn})`}><path class="pic-night" d="M-13-22H13V22H-13Z" /><path class=${fill} d="M-10-17H10V15H-10Z" /></g>`,
  )}
  <path class="pic-wire-hot" d="M-26-34C-14-42-4-42 4-38M-22 6C-10-2 0-2 8 4M-42-4V-10M30-8V-14" /><path class="pic-hot" d="M-4-18 2-8 10-16 6-2 14 2 0 4Z" />`}
</svg>`

const PICTURES = {
  lanterns,
  nook: placePicture('nook'),
  sphere: placePicture('sphere'),
  night: vignette('moon'),
  secrets: vignette('sealed'),
  storm: phones,
} as const
const STEPS = ['lanterns', 'nook', 'sphere', 'night', 'secrets', 'storm'] as const

/** What wins stars, and how many. */
const WINS = [
  ['aim', STARS.aim],
  ['secret', STARS.secret],
  ['secret.guessed', STARS.guessedSecret],
  ['unguessed', STARS.unguessed],
  ['guess', STARS.guess],
  ['lantern', STARS.lantern],
  ['both', STARS.both],
] as const

/** The open page. @param plan the night that is played @param close closes it and returns the focus */
export const howItGoes = (plan: PlanId, close: () => void): TemplateResult =>
  sheet(
    'how',
    t('how.title'),
    close,
    html`<ol class="how">
      ${STEPS.map((step) => html`<li><span class="how-picture">${PICTURES[step]}</span><p>${step === 'lanterns' ? t('how.lanterns', { lights: LANTERN.count * LANTERN.lights }) : t(`how.${step}`)}</p></li>`)}
    </ol>
    <h3 class="how-stars">${t('how.stars')}</h3>
    <ul class="star-list card">
      ${WINS.filter(([what]) => what !== 'both' || PLAN_FACTS[plan].readAndDreamt).map(([what, count]) => html`<li><span>${t(`how.stars.${what}`)}</span><b role="img" aria-label=${String(count)}>${Array.from({ length: count }, () => icon('star'))}</b></li>`)}
    </ul>`,
  )
