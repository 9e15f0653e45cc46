import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/view/types.ts'
import { emblem } from '../../kit/dom/emblems.ts'
import { alongWall, byRole, homeOf, inRoom, litOnly, shotOf, together } from '../house/compose.ts'
import type { FigurePicture } from '../house/picture.ts'
import { chip, portrait, slip } from '../stage/parts.ts'
import { nameOf, namesOf, t } from '../text.ts'
import { defineScene, type SceneOf } from './scene.ts'

type Reveal = SceneOf<'reveal'>

/** The secret that comes out now, or null when it is the lanterns' turn. `turn` counts from 1. */
export const openNow = ({ turn, secrets }: Reveal): Reveal['secrets'][number] | null =>
  turn > ROLES.length ? null : (secrets[turn - 1] ?? secrets.at(-1) ?? null)

/** Who stands in the light steps forward; the others look. */
const inTheLight = (index: number): FigurePicture => ({
  ...inRoom('living', index, { facing: 'right' }),
  x: 752,
  y: 866,
  scale: 0.76,
})
/** Places of the others along the wall, to the right. */
const LOOKING = [890, 1090, 1200] as const

function figures(now: Role): Record<Role, FigurePicture> {
  const others = ROLES.filter((role) => role !== now)
  return byRole((role, i) =>
    role === now
      ? inTheLight(i)
      : { ...alongWall(i, { facing: 'left' }), x: LOOKING[others.indexOf(role)] ?? 1090 },
  )
}

const secret = (view: PublicView, now: Reveal['secrets'][number]): TemplateResult =>
  html`${keyed(
    now.role,
    html`<article class="secret" data-role=${now.role} ?data-kept=${now.kept}>
      <header>${portrait(view, now.role)}${chip(now.role)}</header>
      <div class="secret-letter"><h2>${now.title}</h2><p>${now.text}</p></div>
      <i class="secret-seal" aria-hidden="true">${emblem(now.role)}</i>
      <footer>
        <b class="stamp" ?data-told=${now.kept} ?data-kept=${!now.kept}>${t(now.kept ? 'reveal.kept' : 'reveal.failed')}</b>
        <small>${now.guessedBy.length > 0 ? t('reveal.guessed', { names: namesOf(now.guessedBy) }) : t('reveal.unguessed')}</small>
      </footer>
    </article>`,
  )}`

/** The newest dreams that fit on the screen. */
const MOST = 6

/** At the end the whole table learns whose lantern lit which dream. */
const dreamBill = (dreams: Reveal['dreams']): TemplateResult =>
  html`<ul class="bill">
    ${dreams.slice(-MOST).map(
      ({ dreamer, payer, lights }, i) =>
        html`<li style=${`--i:${i}`}>${chip(dreamer)} <i aria-hidden="true">→</i> ${payer ? chip(payer) : nothing}
          <span class="beads">${Array.from({ length: lights }, () => html`<i data-lit></i>`)}</span>
          <span class="unseen">${payer ? t('reveal.paid', { dreamer: nameOf(dreamer), payer: nameOf(payer) }) : t('reveal.free', { dreamer: nameOf(dreamer) })}</span>
        </li>`,
    )}
  </ul>`

/** Secrets come out one by one, each from its sealed letter; last, whose lantern lit which dream. */
export const reveal = defineScene('reveal', {
  picture: (view, scene) => {
    const home = homeOf(view)
    const now = openNow(scene)
    return {
      ...home,
      near: 'living',
      sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
      ...(now
        ? {
            shot: shotOf([752, 744], [440, 580], 2.2),
            light: 0.5,
            lamps: { ...litOnly([]), 'living-pictures': 0.5, 'living-wall': 0.5 },
            figures: figures(now.role),
          }
        : {
            shot: shotOf([969, 734], [640, 600], 1.64),
            light: 0.8,
            lamps: litOnly(['living']),
            figures: together('living'),
          }),
    }
  },
  sentence: (_view, scene) => {
    const now = openNow(scene)
    return now ? `${nameOf(now.role)}: ${now.title}` : t('reveal.dreams')
  },
  words: (view, scene) => {
    const now = openNow(scene)
    return now
      ? html`${slip(t('reveal.title'))} ${secret(view, now)}`
      : html`${slip(t('reveal.dreams'))} ${dreamBill(scene.dreams)}`
  },
})
