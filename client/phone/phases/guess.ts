/** Saturday: guess one other player's secret. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { Role } from '../../../shared/content/ids.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import { choices, may } from '../legal-choices.ts'
import { notebookButton } from '../notebook-page.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { vignette } from '../pictures/vignettes.ts'
import { button, nameOf, peopleRow, quietPanel } from '../widgets/basic-widgets.ts'

export const guess: PhasePage<'guess'> = {
  // The list of secrets needs the whole page.
  withoutPeek: ({ mine }) => may(mine.legal, 'guess'),
  sentence: (phone, { reading }) =>
    reading ? t('guess.reading') : may(phone.mine.legal, 'guess') ? t('guess.line') : t('guess.made'),
  body: (phone, { reading }) => {
    if (reading) {
      const line = t(reading.by === phone.role ? 'guess.read.mine' : 'guess.read', {
        by: nameOf(phone, reading.by),
        of: nameOf(phone, reading.of),
        secret: reading.secret,
      })
      return html`<div class="stage-middle">
        <div class="quiet-picture" aria-hidden="true">${portrait(phone.view, reading.of)}</div>
        <p class="quiet">${line}</p>
        <p class="verdict" role="status" ?data-right=${reading.right}>${t(reading.right ? 'guess.right' : 'guess.wrong')}</p>
      </div>`
    }
    return may(phone.mine.legal, 'guess') ? form(phone) : guessMade(phone)
  },
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
    </div>
    <div class="reach two">${may(mine.legal, 'ready') ? button(t('guess.none'), () => ask('ready', {})) : nothing}${notebookButton(phone)}</div>`
}

function guessMade(phone: PhoneContext): TemplateResult {
  const { guess: own } = phone.hand
  return own
    ? html`${quietPanel(portrait(phone.view, own.of), t('guess.mine', { name: nameOf(phone, own.of) }))}`
    : html`${quietPanel(vignette('sealed'), t('guess.wait'))}`
}
