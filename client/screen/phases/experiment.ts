/** The vote on the experiment, on the screen. */
import { html, nothing } from 'lit-html'
import { UPGRADE } from '../../../shared/content/constants.ts'
import { signedNumber } from '../../ui/game-signs.ts'
import { caption, doneRow, titleSlip } from '../hud/paper-pieces.ts'
import { defineScene } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { chamberPicture } from './sphere-chamber.ts'

export const experiment = defineScene('experiment', {
  picture: (view, { result }) => {
    const room = chamberPicture(view, result ? 'beside' : 'high')
    return result ? { ...room, light: 0.25, sphere: { mood: 'calm', look: [0, 0], power: 1 } } : room
  },
  sentence: (_view, { result }) =>
    result ? t(result.run ? 'experiment.run' : 'experiment.stop') : t('experiment.title'),
  words: (_view, { voted, result, line }) =>
    result
      ? html`<section class="result">
          <h1>${t(result.run ? 'experiment.run' : 'experiment.stop')}</h1>
          ${line ? html`<p>${line}</p>` : html`${result.byTie ? html`<p>${t('experiment.tie')}</p>` : nothing}<p>${t(result.remote ? 'experiment.remote' : 'experiment.on')}</p>`}
        </section>`
      : html`${titleSlip(t('experiment.title'))} ${caption(t('experiment.does', { run: signedNumber(UPGRADE.run), stop: signedNumber(UPGRADE.stop) }))}
          ${doneRow(voted, (role) => t('choice.chosen', { name: nameOf(role) }))}`,
})
