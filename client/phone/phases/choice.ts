/** The choice: let go, weave, or hold on; in secret first, then talked over where no three agree. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { CHOICES, type Choice, type Role } from '../../../shared/content/ids.ts'
import { choicePicture } from '../../ui/choice-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { nameOf, pickCard, readyButton } from '../widgets/basic-widgets.ts'

export const choice: PhasePage<'choice'> = {
  sentence: (_, { choosing }) =>
    t(choosing === 'secret' ? 'choice.line' : choosing === 'talk' ? 'choice.talk' : 'choice.shown'),
  withoutPeek: ({ view: { scene } }) => scene.phase === 'choice' && scene.choosing !== 'secret',
  body: (phone, { strings, choosing }) => {
    const { hand, mine, ask } = phone
    return html`<div class="stage-cards">
        ${CHOICES.map((each) =>
          pickCard({
            title: t(`choice.${each}`),
            line: strings ? hanging(phone, each, strings[each]) : t(`choice.${each}.line`),
            picture: choicePicture(each, 'phone-choices'),
            picked: hand.choice === each,
            disabled: !may(mine.legal, 'choose', { choice: each }) && hand.choice !== each,
            onPick: () => ask('choose', { choice: each }),
          }),
        )}
      </div>
      ${choosing === 'talk' ? html`<div class="reach">${readyButton(phone, may(mine.legal, 'ready'), t('choice.talk.final'))}</div>` : nothing}`
  },
}

/** Who hangs on this string. */
const hanging = (phone: PhoneContext, choice: Choice, roles: readonly Role[]): TemplateResult =>
  html`<span class="hanging" data-choice=${choice}>${
    roles.length === 0
      ? nothing
      : html`${roles.map((role) => html`<i class="by" data-of=${role} aria-hidden="true">${emblem(role)}</i>`)}
        <span class="unseen">${t('choice.hanging', { names: t.list(roles.map((role) => nameOf(phone, role))) })}</span>`
  }</span>`
