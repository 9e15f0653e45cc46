import { html, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, StarsView } from '../../../shared/view/types.ts'
import { homeOf } from '../house/compose.ts'
import { chip, portrait, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { defineScene, type SceneOf } from './scene.ts'

type Stars = SceneOf<'stars'>

const PARTS = ['aim', 'secret', 'guess', 'lantern', 'glow'] as const
/** How long it is between two columns, and between two stars of one (s). */
const COLUMN = 2.1
const STAR = 0.27
/** The brightest is named, the sum comes, the first prize is dealt, and so does each that follows (s after the start). */
const NAMED = ROLES.length * COLUMN + 0.6
const SUMMED = NAMED + 1.2
const DEALT = NAMED + 2.2
const DEAL = 1.5

const seconds = (value: number): string => `--at:${value.toFixed(2)}s`

/** In which order stars are counted: whoever has the most comes last. */
export const counting = (stars: Stars['stars'], brightest: Role): Role[] =>
  ROLES.toSorted(
    (a, b) => Number(a === brightest) - Number(b === brightest) || stars[a].total - stars[b].total,
  )

/** What each star of a row is for, in the order of the rows. */
const rowOf = (stars: StarsView): readonly { part: (typeof PARTS)[number]; count: number }[] =>
  PARTS.map((part) => ({ part, count: stars[part] })).filter(({ count }) => count > 0)

function column(
  view: PublicView,
  role: Role,
  stars: StarsView,
  brightest: boolean,
  start: number,
): TemplateResult {
  const row = rowOf(stars)
  const before = (i: number): number => row.slice(0, i).reduce((sum, { count }) => sum + count, 0)
  return html`<li class="star-column" data-role=${role} ?data-brightest=${brightest} style=${seconds(NAMED)} aria-label=${t('stars.of', { name: nameOf(role), count: stars.total })}>
    ${portrait(view, role)} ${chip(role)}
    <p class="star-row" aria-hidden="true">${Array.from({ length: stars.total }, (_, i) => html`<i style=${seconds(start + i * STAR)}>★</i>`)}</p>
    <ul>${row.map(({ part, count }, i) => html`<li style=${seconds(start + before(i + 1) * STAR)}>${'★'.repeat(count)} ${t(`stars.${part}`)}</li>`)}</ul>
  </li>`
}

/** Stars are counted, the brightest is named, prizes are dealt: all within the first twenty seconds. */
export const stars = defineScene('stars', {
  picture: (view) => {
    const home = homeOf(view)
    return {
      ...home,
      sky: { ...home.sky, hour: 'night' },
      drift: { x: 960, y: 500, zoom: 1.06 },
      light: 0.5,
      sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
    }
  },
  sentence: (_view, { brightest, sum }) =>
    `${t('stars.brightest', { name: nameOf(brightest) })}. ${t('stars.sum', { count: sum })}`,
  words: (view, { stars: all, brightest, sum, awards }) => {
    const order = counting(all, brightest)
    return html`<div class="star-titles" style=${seconds(NAMED)}>
        <div class="star-before" aria-hidden="true">${slip(t('stars.title'))}</div>
        <div class="star-after">${slip(t('stars.brightest', { name: nameOf(brightest) }))}</div>
      </div>
      <ul class="star-columns">${ROLES.map((role) => column(view, role, all[role], role === brightest, 0.5 + order.indexOf(role) * COLUMN))}</ul>
      <ul class="awards">
        ${awards.slice(0, 4).map(({ role, title, text }, i) => html`<li class="award" data-role=${role} style=${seconds(DEALT + i * DEAL)}>${chip(role)}<b>${title}</b><span>${text}</span></li>`)}
      </ul>
      <p class="star-sum" style=${seconds(SUMMED)}>${t('stars.sum', { count: sum })}</p>`
  },
})
