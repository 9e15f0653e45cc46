/** The last lines on the screen: what the players write for the storybook, in the morning. */
import { html, nothing } from 'lit-html'
import type { PublicView } from '../../../shared/views/types.ts'
import { quoted } from '../../ui/quotation-marks.ts'
import { caption, roleChip, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { t } from '../screen-translator.ts'
import type { Picture } from '../world/picture.ts'
import { basePicture, shotOf, together } from '../world/picture-builder.ts'

const morning = (view: PublicView): Picture => {
  const base = basePicture(view)
  return {
    ...base,
    sky: { ...base.sky, hour: 'morning' },
    light: 1,
    sphere: { mood: 'asleep', look: [0, 0], power: 0.2 },
    figures: together('nook', view.lights === 0 ? 'calm' : 'happy'),
  }
}

export const lastLines = defineScene('last-lines', {
  picture: (view) => ({
    ...morning(view),
    shot: shotOf([1496, 734], [1456, 640], 1.7),
    foreground: 'nook',
    light: 0.9,
  }),
  sentence: () => t('last.title'),
  words: (_view, { lines, prompt }) =>
    html`${titleSlip(t('last.title'))} ${caption(prompt || t('last.waiting'))}
      ${
        lines.length > 0
          ? html`<ul class="last-lines">
            ${lines.map(({ by, text }) => html`<li data-role=${by}><span>${quoted(text)}</span> ${roleChip(by)}</li>`)}
          </ul>`
          : nothing
      }`,
})
