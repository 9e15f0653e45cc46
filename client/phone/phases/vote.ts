/** On Wednesday: the vote on which of two motions becomes Friday's rule. */
import { html, nothing } from 'lit-html'
import { may } from '../legal-choices.ts'
import type { PhasePage } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { motionCard } from '../widgets/motion-card.ts'

export const vote: PhasePage<'vote'> = {
  sentence: () => t('vote.line'),
  body: ({ hand, mine, ask }, { motions, votes }) => html`<div class="stage-cards two motions">
      ${motions.map((motion) =>
        motionCard(motion, {
          picked: hand.voted === motion.id,
          disabled: !may(mine.legal, 'vote', { motion: motion.id }) && hand.voted !== motion.id,
          onPick: () => ask('vote', { motion: motion.id }),
        }),
      )}
    </div>
    <p class="quiet" role="status">${hand.voted === null ? nothing : t('vote.count', { count: votes })}</p>`,
}
