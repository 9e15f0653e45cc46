/** The prologue on the screen: four illustrations with what they teach in signs and numbers, then the four aims. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'
import { EVENING, LANTERN, LIGHTS, RITUAL_UPGRADE } from '../../../shared/content/constants.ts'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { emblem } from '../../ui/emblems.ts'
import { type GameSign, gameSign, signedNumber } from '../../ui/game-signs.ts'
import { titleSlip } from '../hud/paper-pieces.ts'
import { WANT_SIGNS, wantGoal } from '../hud/wants-row.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { WALL } from '../world/house-layout.ts'
import { basePicture, illustrated, NOBODY, project, shotOf } from '../world/picture-builder.ts'

/** The illustrations in order: the four lanterns, the sphere, the nook, the flickering wall. */
const PICTURES = ['prologue/1', 'prologue/3', 'prologue/2', 'prologue/4'] as const
/** How far they are pushed up for the text below (px of the stage). */
const LIFT = 140
/** The wall of portraits, with room for what everybody wants below it. */
const WALL_SHOT = shotOf([969, 734], [960, 478], 2.1)
const BEADS = LANTERN.count * LANTERN.lights

const effect = (sign: GameSign, number: string): TemplateResult =>
  html`<li>${gameSign(sign)}<b>${number}</b></li>`

/** What a picture teaches, in signs. */
const LESSONS: readonly TemplateResult[] = [
  html`<li class="lesson-beads">${ROLES.map((role) => html`<span data-role=${role}>${Array.from({ length: LANTERN.lights }, () => gameSign('light'))}</span>`)}</li><li><b>${BEADS}</b></li>`,
  html`${effect('dimmer', signedNumber(-EVENING.dreamLights))}${effect('up', signedNumber(EVENING.dreamUpgrade))}`,
  html`${effect('brighter', signedNumber(LIGHTS.ritualOfTwo))}${effect('down', signedNumber(RITUAL_UPGRADE.ofTwo))}`,
  html`<li class="lesson-day">${t('evening.saturday')}</li>${effect('light', '?')}`,
]

/** What a role wants, under its portrait; only told ones are shown. */
const want = (view: PublicView, role: Role, i: number, now: number): TemplateResult | typeof nothing => {
  if (i > now) return nothing
  const [x] = project(WALL_SHOT, [WALL.portraits[i]?.[0] ?? 0, 0])
  return html`<li class="told-want" data-role=${role} ?data-now=${i === now} style=${`left:${x.toFixed(0)}px`}>
    <p class="told-name">${emblem(role)}<b>${nameOf(role)}</b></p>
    <p class="told-sign">${gameSign(WANT_SIGNS[role])}<b>${wantGoal(role, view.people[role].aim.need)}</b></p>
  </li>`
}

const aims = (view: PublicView, { picture, text }: SceneOf<'prologue'>): TemplateResult =>
  html`${titleSlip(t('prologue.wants'), 'slip-wants')}
    <ul class="told-wants">${ROLES.map((role, i) => want(view, role, i, picture))}</ul>
    ${keyed(`aim${picture}`, html`<article class="strip strip-low strip-aim"><p>${text}</p></article>`)}`

const lesson = ({ picture, text }: SceneOf<'prologue'>): TemplateResult =>
  html`${keyed(picture, html`<article class="strip strip-low"><p>${text}</p></article><ul class="lesson" data-picture=${picture + 1} aria-hidden="true">${LESSONS[picture]}</ul>`)}
    <ol class="dots" aria-label=${t('prologue.label', { count: picture + 1, most: PICTURES.length })}>
      ${PICTURES.map((_, i) => html`<li ?data-here=${i === picture}></li>`)}
    </ol>`

export const prologue = defineScene('prologue', {
  picture: (view, { picture, aim }) => {
    const home = basePicture(view)
    if (aim === null) return illustrated(home, PICTURES[picture as 0 | 1 | 2 | 3], LIFT)
    return {
      ...home,
      shot: WALL_SHOT,
      figures: NOBODY,
      light: 0.9,
      sky: { ...home.sky, stars: [], name: null },
    }
  },
  sentence: (_view, { text, aim, picture }) =>
    aim !== null && picture === 0 ? t('said.two', { first: t('prologue.wants'), second: text }) : text,
  words: (view, scene) => (scene.aim === null ? lesson(scene) : aims(view, scene)),
})
