/** Saturday: guess one other player's secret. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import type { SceneOf } from '../../../shared/views/types.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import { choices, may } from '../legal-choices.ts'
import { notebookButton } from '../notebook-page.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { peekSecret } from '../secret-peek.ts'
import { button, nameOf, peopleRow, quietPanel } from '../widgets/basic-widgets.ts'

export const guess: PhasePage<'guess'> = {
  // The page's own foot, since the notebook's button must stay the same one when the guesses are read.
  withoutPeek: () => true,
  sentence: (phone, { reading }) =>
    reading ? t('guess.reading') : may(phone.mine.legal, 'guess') ? t('guess.line') : t('guess.made'),
  body: (phone, { reading }) => {
    const guessing = !reading && may(phone.mine.legal, 'guess')
    const none = may(phone.mine.legal, 'ready')
      ? button(t('guess.none'), () => phone.ask('ready', {}))
      : nothing
    return html`${reading ? guessRead(phone, reading) : guessing ? form(phone) : guessMade(phone)}
      <div class="reach two">${guessing ? none : peekSecret(phone)}${notebookButton(phone)}</div>`
  },
}

function guessRead(
  phone: PhoneContext,
  { by, of, secret, right }: NonNullable<SceneOf<'guess'>['reading']>,
): TemplateResult {
  const line = t(by === phone.role ? 'guess.read.mine' : 'guess.read', {
    by: nameOf(phone, by),
    of: nameOf(phone, of),
    secret,
  })
  return html`<div class="stage-middle">
    <div class="quiet-picture" aria-hidden="true">${portrait(phone.view, of)}</div>
    <p class="quiet">${line}</p>
    <p class="verdict" role="status" ?data-right=${right}>${t(right ? 'guess.right' : 'guess.wrong')}</p>
  </div>`
}

function form(phone: PhoneContext): TemplateResult {
  const { mine, hand, ask } = phone
  const others = choices<Role>(mine.legal, 'guess', 'of')
  const of = phone.localState<Role | null>('guess.of', others[0] ?? null)
  const list = (hand.lists ?? []).filter((secret) => secret.of === of.value)
  return html`${peopleRow(phone, t('guess.whom'), others, of.value, (role) => of.set(role))}
    <div class="stage-cards" role="group" aria-label=${t('guess.secrets')}>
      ${list.map(
        ({ id, title, about, struck, crossed }) => html`<button
          class="card pick"
          type="button"
          ?data-struck=${struck || crossed}
          ?disabled=${struck || of.value === null || !may(mine.legal, 'guess', { of: of.value, secret: id })}
          @click=${() => of.value && ask('guess', { of: of.value, secret: id })}
        >
          <span class="pick-words"><b>${title}</b><span>${struck ? t('guess.struck') : about}</span></span>
        </button>`,
      )}
    </div>`
}

function guessMade(phone: PhoneContext): TemplateResult {
  const { guess: own } = phone.hand
  return own
    ? html`${quietPanel(portrait(phone.view, own.of), t('guess.mine', { name: nameOf(phone, own.of) }))}`
    : html`${quietPanel(vignette('sealed'), t('guess.wait'))}`
}
