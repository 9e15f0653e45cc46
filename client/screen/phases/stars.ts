/** The stars on the screen: they are counted, the brightest is named, awards are dealt. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, StarsView } from '../../../shared/views/types.ts'
import { portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, namesOf, t } from '../screen-translator.ts'
import type { FigurePicture, Mood } from '../world/picture.ts'
import { basePicture, outside } from '../world/picture-builder.ts'

type Stars = SceneOf<'stars'>

const PARTS = ['aim', 'secret', 'unguessed', 'guess', 'lantern', 'both'] as const
/** Time (s) between two columns, and between two stars of one. */
const COLUMN = 1.5
const STAR = 0.2
/** When the brightest is named, the sum is shown and the first award is dealt (s after the start), and the time between awards (s). */
const NAMED = ROLES.length * COLUMN + 0.6
const SUMMED = NAMED + 1.2
const DEALT = NAMED + 2
const DEAL = 1.1
/** Without an award, the list of what the stars were for stays: a time (s) that is never reached. */
const NEVER = 3_600

/** The ridge of the roof (world px), and the gradients of its two slopes. */
const RIDGE = { x: 978, y: 20, left: 0.425, right: 0.501 } as const
const SEATS = [
  { x: 858, scale: 0.62, facing: 'right' },
  { x: 734, scale: 0.66, facing: 'right' },
  { x: 1118, scale: 0.7, facing: 'left' },
  { x: 1246, scale: 0.7, facing: 'left' },
] as const
/** Distance of the feet below the seat (px of the unscaled figure). */
const SEAT = 56

const onTheRoof = (index: number, mood: Mood): FigurePicture => {
  const { x, scale, facing } = SEATS[index] ?? SEATS[0]
  const down = x < RIDGE.x ? (RIDGE.x - x) * RIDGE.left : (x - RIDGE.x) * RIDGE.right
  return outside(x, RIDGE.y + down + SEAT * scale, scale, { pose: 'sit', facing, mood })
}

const seconds = (value: number): string => `--at:${value.toFixed(2)}s`

/** The order in which the roles' stars are counted: the fewest first. */
export const countingOrder = (stars: Stars['stars']): Role[] =>
  ROLES.toSorted((a, b) => stars[a].total - stars[b].total)

/** Font size (px) at which `count` stars fit beside a portrait. */
const sizeOf = (count: number): number => Math.min(42, Math.floor(262 / Math.max(1, count)))

/** The parts of a role's stars that are not 0, in the order in which they are shown. */
const rowOf = (stars: StarsView): readonly { part: (typeof PARTS)[number]; count: number }[] =>
  PARTS.map((part) => ({ part, count: stars[part] })).filter(({ count }) => count > 0)

function column(
  view: PublicView,
  role: Role,
  stars: StarsView,
  brightest: boolean,
  start: number,
  prizes: readonly { award: Stars['awards'][number]; hearts: number; at: number }[],
): TemplateResult {
  const row = rowOf(stars)
  const before = (i: number): number => row.slice(0, i).reduce((sum, { count }) => sum + count, 0)
  return html`<li class="star-column" data-role=${role} ?data-brightest=${brightest} style=${seconds(NAMED)} aria-label=${t('stars.of', { name: nameOf(role), count: stars.total })}>
    ${portrait(view, role)}
    <div class="star-head">
      ${roleChip(role)}
      <p class="star-row" style=${`font-size:${sizeOf(stars.total)}px`} aria-hidden="true">${Array.from({ length: stars.total }, (_, i) => html`<i style=${seconds(start + i * STAR)}>★</i>`)}</p>
    </div>
    <ul class="star-parts" style=${seconds(prizes[0]?.at ?? NEVER)}>${row.map(({ part, count }, i) => html`<li style=${seconds(start + before(i + 1) * STAR)}>${'★'.repeat(count)} ${t(`stars.${part}`)}</li>`)}</ul>
    ${prizes.map(({ award: { title, text, sharedWith, for: name }, hearts, at }) => html`<p class="award" style=${seconds(at)}><b>${name ? t('said.of', { name, text: title }) : title}</b><span>${text}</span>${sharedWith?.length ? html`<small>${t('stars.shared', { names: namesOf(sharedWith) })}</small>` : nothing}${hearts > 0 ? html`<em aria-hidden="true">${'♥'.repeat(hearts)}</em>` : nothing}</p>`)}
  </li>`
}

/** Who has most stars; in a tie all of them. */
function brightestOf(roles: readonly Role[]): string {
  if (roles.length === 0) return t('stars.none')
  if (roles.length === ROLES.length) return t('stars.all')
  return roles.length === 1
    ? t('stars.brightest', { name: namesOf(roles) })
    : t('stars.tied', { names: namesOf(roles) })
}

/** What the house counts for the cover of the book. */
const houseSlip = ({ lights, threads, rituals, given }: Stars['house']): TemplateResult =>
  html`<dl class="star-house" style=${seconds(SUMMED)}>
    <dt>${t('stars.house')}</dt>
    <dd>${t('stars.house.lights', { count: lights })}</dd>
    <dd>${t('stars.house.threads', { count: threads })}</dd>
    <dd>${t('stars.house.rituals', { count: rituals })}</dd>
    ${given > 0 ? html`<dd>${t('stars.house.given', { count: given })}</dd>` : nothing}
  </dl>`

/** Everything is animated by CSS delays, within about fourteen seconds. */
export const stars = defineScene('stars', {
  picture: (view, { brightest, lost }) => {
    const home = basePicture(view)
    return {
      ...home,
      // Above the roof, where there is only sky.
      shot: { x: 960, y: -158, zoom: 1 },
      sky: { ...home.sky, hour: 'night', stars: [], name: null },
      light: 0.8,
      sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
      figures: byRole((role, i) => onTheRoof(i, !lost && brightest.includes(role) ? 'happy' : 'calm')),
    }
  },
  sentence: (_view, { brightest, sum }) =>
    t('said.title', {
      title: brightestOf(brightest),
      text: t('stars.sum', { count: sum }),
    }),
  words: (view, { stars: all, brightest, sum, awards, hearts, lost, house }) => {
    const order = countingOrder(all)
    const dealt = awards.map((award, i) => ({ award, hearts: hearts[i] ?? 0, at: DEALT + i * DEAL }))
    const prizesOf = (role: Role) => dealt.filter(({ award }) => award.role === role)
    return html`<div class="star-titles" style=${seconds(NAMED)}>
        <div class="star-before" aria-hidden="true">${titleSlip(t('stars.title'))}</div>
        <div class="star-after">${titleSlip(brightestOf(brightest))}</div>
      </div>
      <ul class="star-columns">${ROLES.map((role) => column(view, role, all[role], brightest.includes(role), 0.5 + order.indexOf(role) * COLUMN, prizesOf(role)))}</ul>
      <p class="star-sum" style=${seconds(SUMMED)}>${t('stars.sum', { count: sum })}</p>
      ${lost ? html`<p class="star-lost" style=${seconds(SUMMED)}>${t('stars.half')}</p>` : nothing}
      ${houseSlip(house)}`
  },
})
