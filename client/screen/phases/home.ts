/** Coming home on the screen: the lanterns return to the wall one by one. */
import { html } from 'lit-html'
import { byRole, ROLES, type Role } from '../../../shared/content/ids.ts'
import { caption, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import { WALL } from '../world/house-layout.ts'
import type { Shot } from '../world/picture.ts'
import { alongWall, basePicture, shotOf } from '../world/picture-builder.ts'

const WALL_SHOT = shotOf([969, 728], [960, 560], 2.1)
/** A close shot of the lantern that has just returned; from there the camera draws back to the whole wall. */
const nearTo = (role: Role): Shot => {
  const [x, y] = WALL.lanterns[ROLES.indexOf(role)] ?? [969, 744]
  return shotOf([x, y + 10], [960, 600], 2.5)
}

export const home = defineScene('home', {
  picture: (view, { woke, lanterns }) => {
    const base = basePicture(view)
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
      // Those whose lantern has returned are happy.
      figures: byRole((role, i) =>
        alongWall(i, { mood: woke && lit[role].lights > 0 ? 'happy' : 'worried' }),
      ),
    }
  },
  sentence: (_view, { line }) => line,
  words: (_view, { woke, lanterns, line }) => {
    const now = lanterns.at(-1)
    return html`${titleSlip(t(woke ? 'home.woke' : 'home.lost'))}
      ${caption(now ? html`${roleChip(now.role)} ${now.text}` : line)}`
  },
})
