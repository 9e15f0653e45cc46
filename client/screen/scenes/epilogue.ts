import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { type Choice, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView, StarsView } from '../../../shared/view/types.ts'
import { homeOf, shotOf, together, WHOLE } from '../house/compose.ts'
import type { Picture } from '../house/picture.ts'
import { caption, chip, portrait, slip } from '../stage/parts.ts'
import { plate } from '../stage/plate.ts'
import { nameOf, namesOf, t } from '../text.ts'
import { defineScene, type SceneOf } from './scene.ts'

/** How long a paragraph, a dream, an award has the screen to itself (ms). */
const PARAGRAPH = 9_000
const DREAM = 2_600

const morning = (view: PublicView): Picture => {
  const base = homeOf(view)
  return {
    ...base,
    sky: { ...base.sky, hour: 'morning' },
    light: 1,
    sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
    figures: together('nook', 'happy'),
  }
}

/** The picture of the ending with its story on a strip of paper, then each person's paragraph in turn. */
export const ending = defineScene('ending', {
  picture: morning,
  sentence: (_view, { title, text }) => `${title}. ${text}`,
  words: (view, { ending: which, title, text, paragraphs, choices }, stage) => {
    const paragraph = paragraphs[Math.min(stage.turn('ending', PARAGRAPH), paragraphs.length) - 1]
    return html`${plate(`ending/${which}`)} ${slip(title, 'slip-ending')}
      ${paragraph ? strip(view, paragraph, choices[paragraph.role]) : html`<article class="strip"><p>${text}</p></article>`}`
  },
})

const CHOICE_KEYS = { 'let-go': 'letgo', weave: 'weave', 'hold-on': 'holdon' } as const

const strip = (
  view: PublicView,
  { role, text }: SceneOf<'ending'>['paragraphs'][number],
  choice: Choice | null | undefined,
): TemplateResult =>
  html`${keyed(
    role,
    html`<article class="strip" data-role=${role}>
      ${portrait(view, role)}
      <header>${chip(role)}${choice ? html`<em>${t(`choice.${CHOICE_KEYS[choice]}`)}</em>` : nothing}</header>
      <p>${text}</p>
    </article>`,
  )}`

export const reveal = defineScene('reveal', {
  picture: (view) => ({
    ...morning(view),
    sky: { ...morning(view).sky, hour: 'dusk' },
    shot: shotOf([969, 734], [520, 640], 1.9),
    light: 0.8,
    figures: together('living'),
  }),
  sentence: (_view, { turn, secrets }) => {
    const now = secrets[turn]
    return now ? `${nameOf(now.role)}: ${now.title}` : t('reveal.dreams')
  },
  words: (view, { turn, secrets, dreams }, stage) => {
    const now = secrets[turn]
    if (!now) return html`${slip(t('reveal.dreams'))} ${dreamBill(dreams, stage.turn('dreams', DREAM))}`
    return html`${slip(t('reveal.title'))}
      <article class="secret" data-role=${now.role} ?data-kept=${now.kept}>
        <header>${portrait(view, now.role)}${chip(now.role)}</header>
        <h2>${now.title}</h2>
        <p>${now.text}</p>
        <b class="stamp" ?data-told=${now.kept} ?data-kept=${!now.kept}>${t(now.kept ? 'reveal.kept' : 'reveal.failed')}</b>
        <small>${now.guessedBy.length > 0 ? t('reveal.guessed', { names: namesOf(now.guessedBy) }) : t('reveal.unguessed')}</small>
      </article>`
  },
})

/** At the end the whole table learns whose lantern lit which dream. */
const dreamBill = (dreams: SceneOf<'reveal'>['dreams'], upTo: number): TemplateResult =>
  html`<ul class="bill">
    ${dreams
      .slice(0, Math.max(1, upTo + 1))
      .slice(-6)
      .map(
        ({ dreamer, payer, lights }) =>
          html`<li>${chip(dreamer)} <i aria-hidden="true">→</i> ${payer ? chip(payer) : nothing}
          <span class="beads">${Array.from({ length: lights }, () => html`<i data-lit></i>`)}</span>
          <span class="unseen">${payer ? t('reveal.paid', { dreamer: nameOf(dreamer), payer: nameOf(payer) }) : t('reveal.free', { dreamer: nameOf(dreamer) })}</span>
        </li>`,
      )}
  </ul>`

const PARTS = ['aim', 'secret', 'guess', 'lantern', 'glow'] as const

const column = (view: PublicView, role: Role, stars: StarsView, brightest: boolean): TemplateResult =>
  html`<li class="star-column" data-role=${role} ?data-brightest=${brightest} aria-label=${t('stars.of', { name: nameOf(role), count: stars.total })}>
    ${portrait(view, role)} ${chip(role)}
    <p class="star-row" aria-hidden="true">${'★'.repeat(stars.total)}</p>
    <ul>${PARTS.map((part) => (stars[part] > 0 ? html`<li>${'★'.repeat(stars[part])} ${t(`stars.${part}`)}</li>` : nothing))}</ul>
  </li>`

export const stars = defineScene('stars', {
  picture: (view) => ({
    ...morning(view),
    sky: { ...morning(view).sky, hour: 'dusk' },
    shot: WHOLE,
    light: 0.6,
  }),
  sentence: (_view, { brightest, sum }) =>
    `${t('stars.brightest', { name: nameOf(brightest) })}. ${t('stars.sum', { count: sum })}`,
  words: (view, { stars: all, brightest, sum, awards }) =>
    html`${slip(t('stars.brightest', { name: nameOf(brightest) }))}
      <ul class="star-columns">${ROLES.map((role) => column(view, role, all[role], role === brightest))}</ul>
      <ul class="awards">
        ${awards.slice(0, 4).map(({ role, title, text }) => html`<li class="award" data-role=${role}>${chip(role)}<b>${title}</b><span>${text}</span></li>`)}
      </ul>
      <p class="star-sum">${t('stars.sum', { count: sum })}</p>`,
})

export const lastLines = defineScene('last-lines', {
  picture: (view) => ({ ...morning(view), shot: shotOf([1496, 734], [1380, 640], 1.8), light: 0.9 }),
  sentence: () => t('last.title'),
  words: (_view, { lines, prompt }) =>
    html`${slip(t('last.title'))} ${caption(prompt || t('last.waiting'))}
      <ul class="last-lines">
        ${lines.map(({ by, text }) => html`<li data-role=${by}><q>${text}</q> ${chip(by)}</li>`)}
      </ul>`,
})
