/** Run it, or stop it: all in secret. */
import { html } from 'lit-html'
import { placePicture } from '../../kit/dom/places.ts'
import { vignette } from '../../kit/dom/vignettes.ts'
import { may } from '../legal.ts'
import { pickCard, quiet } from '../parts/basics.ts'
import type { PhasePage } from '../phone.ts'
import { t } from '../text.ts'

export const experiment: PhasePage<'experiment'> = {
  sentence: (_, { result }) =>
    result ? t(result.run ? 'experiment.runs' : 'experiment.stopped') : t('experiment.line'),
  body: ({ hand, mine, ask }, { result }) => {
    if (result || (!may(mine.legal, 'experiment') && hand.ran === null))
      return html`${quiet(placePicture('sphere'), result?.remote ? t('experiment.remote') : t('look.up'))}`
    const can = may(mine.legal, 'experiment')
    return html`<div class="stage-cards two">
      ${pickCard({ title: t('experiment.run'), line: t('experiment.run.line'), picture: placePicture('sphere'), picked: hand.ran === true, disabled: !can && hand.ran !== true, onPick: () => ask('experiment', { run: true }) })}
      ${pickCard({ title: t('experiment.stop'), line: t('experiment.stop.line'), picture: vignette('stop'), picked: hand.ran === false, disabled: !can && hand.ran !== false, onPick: () => ask('experiment', { run: false }) })}
    </div>`
  },
}
