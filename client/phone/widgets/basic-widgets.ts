/** The few shapes that all views are made of: a card to pick, a button, a row of people. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { nameOf as called } from '../../../shared/text/translate.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'

export interface PickCard {
  title: unknown
  line?: unknown
  picture?: unknown
  picked?: boolean
  disabled?: boolean
  onPick(): unknown
}

/** A card that can be picked; the tick moves to the one that is. */
export const pickCard = ({
  title,
  line,
  picture,
  picked = false,
  disabled = false,
  onPick,
}: PickCard) => html`<button
  class="card pick"
  type="button"
  data-sound="pick"
  aria-pressed=${picked}
  ?disabled=${disabled}
  ?data-pictured=${picture !== undefined}
  @click=${onPick}
>
  ${picture === undefined ? nothing : html`<span class="pick-picture">${picture}</span>`}
  <span class="pick-words"><b>${title}</b>${line === undefined ? nothing : html`<span>${line}</span>`}</span>
  <span class="pick-tick" aria-hidden="true">${icon('tick')}</span>
</button>`

export interface ButtonLook {
  main?: boolean
  big?: boolean
  pressed?: boolean
  disabled?: boolean
}

export const button = (label: unknown, onClick: () => unknown, look: ButtonLook = {}) => html`<button
  class="button ${look.main ? 'main' : ''} ${look.big ? 'big' : ''}"
  type="button"
  aria-pressed=${look.pressed ?? nothing}
  ?disabled=${look.disabled ?? false}
  @click=${onClick}
>
  ${label}
</button>`

/** How this phone's person calls a role: their own name is "you". */
export const nameOf = (phone: PhoneContext, role: Role): string =>
  role === phone.role ? t('you') : called(role, t)

/** People to pick one of. */
export const peopleRow = (
  phone: PhoneContext,
  label: string,
  roles: readonly Role[],
  picked: Role | null,
  onPick: (role: Role) => unknown,
): TemplateResult => html`<div class="people" role="group" aria-label=${label}>
  ${roles.map(
    (
      role,
    ) => html`<button class="person card" type="button" data-sound="pick" aria-pressed=${role === picked} data-of=${role} @click=${() => onPick(role)}>
      ${portrait(phone.view, role)}<b>${nameOf(phone, role)}</b>
    </button>`,
  )}
</div>`

/** Nothing to do but look at the screen and listen: a picture, and a line. */
export const quietPanel = (picture: unknown, line: unknown) => html`<div class="stage-middle">
  <div class="quiet-picture" aria-hidden="true">${picture}</div>
  <p class="quiet">${line}</p>
</div>`

/** "I am done", where the phase knows it; after that, whom everybody waits for. */
export function readyButton(phone: PhoneContext, can: boolean, label: string = t('ready')) {
  if (can) return button(label, () => phone.ask('ready', {}), { main: true, big: true })
  const { people } = phone.view
  const slow = ROLES.filter(
    (role) => role !== phone.role && !people[role].ready && people[role].awake === 'human',
  )
  return people[phone.role].ready && slow.length > 0
    ? html`<p class="quiet waiting" role="status">${t('ready.waiting', { names: t.list(slow.map((role) => nameOf(phone, role))) })}</p>`
    : nothing
}
