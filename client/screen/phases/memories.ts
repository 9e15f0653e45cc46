/** Memories on the screen: players push the sphere's lid back by telling what has happened. */
import { html, nothing } from 'lit-html'
import { caption, portrait, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { SPHERE } from '../world/house-layout.ts'
import { project } from '../world/picture-builder.ts'
import { CHAMBER_SHOTS, chamberPicture } from './sphere-chamber.ts'

/** How far the lid is closed (0–1) after a number of pushes. */
export const lidShut = (pushes: number): number => Math.max(0.1, 0.62 - 0.13 * pushes)
/** Position of the lid's label, relative to the ball's centre (world px). */
const LID_TAG = [82, -84] as const
const lidTag = (where: keyof typeof CHAMBER_SHOTS): string => {
  const [x, y] = project(CHAMBER_SHOTS[where], [SPHERE.x + LID_TAG[0], SPHERE.y + LID_TAG[1]])
  return `left:${x.toFixed(0)}px;top:${y.toFixed(0)}px`
}

export const memories = defineScene('memories', {
  picture: (view, { lid, playing }) => {
    const room = chamberPicture(view, playing ? 'beside' : 'high')
    return {
      ...room,
      sphere: { ...room.sphere, look: [playing ? -0.9 : -0.2, 0.9], lid: lidShut(lid) },
    }
  },
  sentence: (_view, { playing, turn }) =>
    playing ? playing.text : turn ? t('memories.turn', { name: nameOf(turn) }) : t('memories.title'),
  words: (view, { turn, playing }) =>
    html`${titleSlip(t('memories.title'))}
      <p class="lid" style=${lidTag(playing ? 'beside' : 'high')}>${t('memories.lid')}</p>
      ${
        playing
          ? html`<section class="memory" data-role=${playing.by}>
            ${portrait(view, playing.by)}
            <p>${t(playing.aloud ? 'memories.aloud' : 'memories.house', { name: nameOf(playing.by) })}</p>
            <blockquote>${playing.text}</blockquote>
            <ul class="trues">
              ${playing.true.map((role) => html`<li>${roleChip(role, html` <i>${t('memories.true')}</i>`)}</li>`)}
            </ul>
          </section>`
          : turn
            ? caption(t('memories.turn', { name: nameOf(turn) }))
            : nothing
      }`,
})
