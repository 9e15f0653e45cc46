/** The choice, made in secret: let go, weave, or hold on. */
import { html } from 'lit-html'
import { CHOICES } from '../../../shared/content/ids.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { pickCard } from '../widgets/basic-widgets.ts'

export const choice: PhasePage<'choice'> = {
  sentence: () => t('choice.line'),
  body: ({ hand, mine, ask }) => html`<div class="stage-cards">
    ${CHOICES.map((each) =>
      pickCard({
        title: t(`choice.${each}`),
        line: t(`choice.${each}.line`),
        picture: vignette(each),
        picked: hand.choice === each,
        disabled: !may(mine.legal, 'choose', { choice: each }) && hand.choice !== each,
        onPick: () => ask('choose', { choice: each }),
      }),
    )}
  </div>`,
}
