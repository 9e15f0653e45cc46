import { html, type TemplateResult } from 'lit-html'
import { CHOICES, type Choice, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { ArtName } from '../../kit/art-manifest.ts'
import { WALL } from '../../kit/house-layout.ts'
import { alongWall, around, byRole, homeOf, litOnly, shotOf } from '../house/compose.ts'
import type { Shot } from '../house/picture.ts'
import { caption, chip, doneRow, slip } from '../stage/parts.ts'
import { piece } from '../stage/plate.ts'
import { nameOf, t } from '../text.ts'
import { defineScene } from './scene.ts'

const WALL_SHOT = shotOf([969, 728], [960, 560], 2.1)
/** Near the lantern that has just come home; from there the camera draws back to all of them. */
const nearTo = (role: Role): Shot => {
  const [x, y] = WALL.lanterns[ROLES.indexOf(role)] ?? [969, 744]
  return shotOf([x, y + 10], [960, 600], 2.5)
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
      // Whoever has their lantern back breathes out.
      figures: byRole((role, i) =>
        alongWall(i, { mood: woke && lit[role].lights > 0 ? 'happy' : 'worried' }),
      ),
    }
  },
  sentence: (_view, { line }) => line,
  words: (_view, { woke, lanterns, line }) => {
    const now = lanterns.at(-1)
    return html`${slip(t(woke ? 'home.woke' : 'home.lost'))}
      ${caption(now ? html`${chip(now.role)} ${now.text}` : line)}`
  },
})

/** The sphere sleeps on the right, all around it; what may become of it hangs on the left. */
const CHOICE_SHOT = shotOf([1290, 400], [1460, 560], 1.5)

const CARDS = {
  'let-go': 'choice/let-go',
  weave: 'choice/weave',
  'hold-on': 'choice/hold-on',
} as const satisfies Record<Choice, ArtName>

const card = (choice: Choice): TemplateResult => html`<li data-choice=${choice}>
    ${piece(CARDS[choice])}
    <b style=${`--letters:${t(`choice.${choice}`).length}`}>${t(`choice.${choice}`)}</b>
    <span>${t(`choice.${choice}.line`)}</span>
  </li>`

export const choice = defineScene('choice', {
  picture: (view, { chosen }) => {
    const base = homeOf(view)
    return {
      ...base,
      shot: CHOICE_SHOT,
      near: 'sphere',
      sky: { ...base.sky, stars: [], name: null },
      light: 0.45,
      lamps: litOnly(['landing', 'workshop', 'study'], 0.12),
      sphere: { mood: 'asleep', look: [0, 0], power: 0.55 },
      figures: byRole((role, i) => around(i, { mood: chosen.includes(role) ? 'happy' : 'calm' })),
    }
  },
  sentence: () => t('choice.title'),
  words: (_view, { chosen }) =>
    html`<ul class="choices">${CHOICES.map(card)}</ul>
      ${slip(t('choice.title'))}
      ${doneRow(
        ROLES.filter((role) => chosen.includes(role)),
        (role) => t('choice.chosen', { name: nameOf(role) }),
      )}`,
})
