import { html } from 'lit-html'
import { CHOICES, ROLES, type Role } from '../../../shared/content/ids.ts'
import { WALL } from '../../kit/house-layout.ts'
import { alongWall, byRole, homeOf, shotOf, together } from '../house/compose.ts'
import type { Picture, Shot } from '../house/picture.ts'
import { caption, chip, doneRow, slip } from '../stage/parts.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

const WALL_SHOT = shotOf([969, 720], [960, 430], 2.1)
/** Near the lantern that has just come home; from there the camera draws back to all of them. */
const nearTo = (role: Role): Shot => {
  const [x, y] = WALL.lanterns[ROLES.indexOf(role)] ?? [969, 744]
  return shotOf([x, y + 10], [960, 470], 2.9)
}

/** One lantern after the other finds its hook. */
export const home = defineScene('home', {
  picture: (view, { woke, lanterns }) => {
    const base = homeOf(view)
    const last = lanterns.at(-1)
    const lit = byRole((role) => ({
      lights: lanterns.find((lantern) => lantern.role === role)?.lights ?? 0,
      given: view.people[role].given,
      hung: true,
    }))
    return {
      ...base,
      shot: last ? nearTo(last.role) : WALL_SHOT,
      drift: WALL_SHOT,
      light: woke ? 0.15 + 0.15 * lanterns.length : 0.1,
      sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
      wall: { ...base.wall, lanterns: lit, flicker: 0 },
      figures: byRole((_role, i) => alongWall(i, { mood: woke ? 'happy' : 'worried' })),
    }
  },
  sentence: (_view, { line }) => line,
  words: (_view, { woke, lanterns, line }) => {
    const now = lanterns.at(-1)
    return html`${slip(t(woke ? 'home.woke' : 'home.lost'))}
      ${caption(now ? html`${chip(now.role)} ${now.text}` : line)}`
  },
})

const choicePicture = (base: Picture): Picture => ({
  ...base,
  shot: shotOf([969, 734], [960, 620], 1.5),
  light: 0.7,
  sphere: { mood: 'asleep', look: [0, 0], power: 0.25 },
})

const KEYS = { 'let-go': 'letgo', weave: 'weave', 'hold-on': 'holdon' } as const

export const choice = defineScene('choice', {
  picture: (view) => ({ ...choicePicture(homeOf(view)), figures: together('living') }),
  sentence: () => t('choice.title'),
  words: (_view, { chosen }) =>
    html`${slip(t('choice.title'))}
      <ul class="choices">
        ${CHOICES.map((one) => html`<li data-choice=${one}><b>${t(`choice.${KEYS[one]}`)}</b><span>${t(`choice.${KEYS[one]}.line`)}</span></li>`)}
      </ul>
      ${doneRow(
        ROLES.filter((role) => chosen.includes(role)),
        (role) => t('choice.chosen', { name: nameOf(role) }),
      )}`,
})
