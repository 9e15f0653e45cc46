/** Wednesday's vote: which of two motions rules Friday. */
import { html, nothing } from 'lit-html'
import { may } from '../legal.ts'
import { pickCard } from '../parts/basics.ts'
import type { PhaseView } from '../phone.ts'
import { t } from '../text.ts'

export const vote: PhaseView<'vote'> = {
  sentence: () => t('vote.line'),
  body: ({ hand, mine, ask }, { motions, votes }) => html`<div class="stage-cards">
      ${motions.map(({ id, text }) =>
        pickCard({
          title: text,
          picked: hand.voted === id,
          disabled: !may(mine.legal, 'vote', { motion: id }) && hand.voted !== id,
          onPick: () => ask('vote', { motion: id }),
        }),
      )}
    </div>
    <p class="quiet" role="status">${hand.voted === null ? nothing : t('vote.count', { count: votes })}</p>`,
}
