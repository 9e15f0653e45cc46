/** The experiment: run it or stop it, decided in secret. */
import { html } from 'lit-html'
import { UPGRADE } from '../../../shared/content/constants.ts'
import { signedNumber } from '../../ui/game-signs.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { placePicture } from '../pictures/place-pictures.ts'
import { vignette } from '../pictures/vignettes.ts'
import { pickCard, quietPanel } from '../widgets/basic-widgets.ts'

export const experiment: PhasePage<'experiment'> = {
  sentence: (_, { result }) =>
    result ? t(result.run ? 'experiment.runs' : 'experiment.stopped') : t('experiment.line'),
  body: ({ hand, mine, ask }, { result }) => {
    if (result || (!may(mine.legal, 'experiment') && hand.ran === null))
      return html`${quietPanel(placePicture('sphere'), result?.remote ? t('experiment.remote') : t('look.up'))}`
    const can = may(mine.legal, 'experiment')
    return html`<div class="stage-cards two">
      ${pickCard({ title: t('experiment.run'), line: t('experiment.run.line', { change: signedNumber(UPGRADE.run) }), picture: placePicture('sphere'), picked: hand.ran === true, disabled: !can && hand.ran !== true, onPick: () => ask('experiment', { run: true }) })}
      ${pickCard({ title: t('experiment.stop'), line: t('experiment.stop.line', { change: signedNumber(UPGRADE.stop) }), picture: vignette('stop'), picked: hand.ran === false, disabled: !can && hand.ran !== false, onPick: () => ask('experiment', { run: false }) })}
    </div>`
  },
}
