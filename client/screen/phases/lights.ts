/** Lights out on the screen: everybody walks to their room under a bedsheet, then promises are kept or broken. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { byRole, type Role } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import { gameSign } from '../../ui/game-signs.ts'
import { portrait, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene, type SceneOf } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import type { RoomId } from '../world/house-layout.ts'
import { basePicture, roomOf, sleepwalking, spread, WHOLE } from '../world/picture-builder.ts'

/** Where figures under bedsheets go: always the same rooms, so that they give nothing away. */
const GHOSTS: Readonly<Record<Role, RoomId>> = {
  ava: 'kitchen',
  leo: 'landing',
  elara: 'nook',
  caleb: 'workshop',
}

/** A promise that was kept or broken: both faces, and the thread between them. */
const promiseMoment = (
  view: PublicView,
  { from, to, kept }: SceneOf<'lights'>['promises'][number],
): TemplateResult =>
  html`<li class="promise" ?data-broken=${!kept}>
    <span class="promise-face" data-role=${from}>${portrait(view, from)}</span>
    <i class="promise-thread">${gameSign(kept ? 'thread' : 'snapped')}</i>
    <span class="promise-face" data-role=${to}>${portrait(view, to)}</span>
    <p>${t(kept ? 'lights.kept' : 'lights.broken', { from: nameOf(from), to: nameOf(to) })}</p>
  </li>`

export const lights = defineScene('lights', {
  picture: (view, { rooms }) => {
    const home = basePicture(view)
    const goals = byRole((role) => (rooms ? roomOf(role, rooms[role]) : GHOSTS[role]))
    return {
      ...home,
      shot: WHOLE,
      drift: { x: 950, y: 548, zoom: 1.07 },
      // Tonight's rule is where the constellation would be.
      sky: { ...home.sky, stars: [], name: null },
      light: 0.6,
      lamps: {
        'nook-lamp': 1,
        'nook-pool': 0.6,
        'living-wall': 0.5,
        'workshop-bulb': 0.85,
        'landing-night-light': 0.9,
        'cellar-bulb': 0.9,
      },
      sphere: { ...home.sphere, look: [-0.8, 0.6] },
      figures: sleepwalking(
        spread(goals, () => ({ bedsheet: rooms === null })),
        view,
      ),
    }
  },
  sentence: (_view, { rooms, emptyChair }) =>
    emptyChair
      ? t('lights.chair', { name: nameOf(emptyChair) })
      : rooms
        ? t('lights.title')
        : t('lights.sheets'),
  words: (view, { promises, emptyChair, rooms }) =>
    html`${titleSlip(rooms ? t('lights.title') : t('lights.sheets'), 'slip-low')}
      ${promises.length > 0 ? html`<ul class="promises">${promises.map((promise) => promiseMoment(view, promise))}</ul>` : nothing}
      ${emptyChair ? html`<p class="ribbon">${t('lights.chair', { name: nameOf(emptyChair) })}</p>` : nothing}`,
})
