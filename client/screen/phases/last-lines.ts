import { html, nothing } from 'lit-html'
import type { PublicView } from '../../../shared/view/types.ts'
import { quoted } from '../../kit/quoted.ts'
import { homeOf, shotOf, together } from '../house/compose.ts'
import type { Picture } from '../house/picture.ts'
import { defineScene } from '../phase-scene.ts'
import { caption, chip, slip } from '../stage/parts.ts'
import { t } from '../text.ts'

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

export const lastLines = defineScene('last-lines', {
  picture: (view) => ({
    ...morning(view),
    shot: shotOf([1496, 734], [1456, 640], 1.7),
    near: 'nook',
    light: 0.9,
  }),
  sentence: () => t('last.title'),
  words: (_view, { lines, prompt }) =>
    html`${slip(t('last.title'))} ${caption(prompt || t('last.waiting'))}
      ${
        lines.length > 0
          ? html`<ul class="last-lines">
            ${lines.map(({ by, text }) => html`<li data-role=${by}><span>${quoted(text)}</span> ${chip(by)}</li>`)}
          </ul>`
          : nothing
      }`,
})
