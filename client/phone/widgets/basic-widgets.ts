/** The widgets that all pages are made of: a card to pick, a button, a row of people. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import { nameOf as called } from '../../../shared/text/translate.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'

/** What a card to pick shows. */
export interface PickCard {
  title: unknown
  line?: unknown
  picture?: unknown
  picked?: boolean
  disabled?: boolean
  onPick(): unknown
}

/** A card to pick, with a tick when it is picked. */
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

/** How a button looks; `main` is the most important one of a page, `pressed` makes it a toggle. */
export interface ButtonLook {
  main?: boolean
  big?: boolean
  pressed?: boolean
  disabled?: boolean
}

/** A button with text or a template as its label. */
export const button = (label: unknown, onClick: () => unknown, look: ButtonLook = {}) => html`<button
  class="button ${look.main ? 'main' : ''} ${look.big ? 'big' : ''}"
  type="button"
  aria-pressed=${look.pressed ?? nothing}
  ?disabled=${look.disabled ?? false}
  @click=${onClick}
>
  ${label}
</button>`

/** The name of a role on this phone: "you" for its own. */
export const nameOf = (phone: PhoneContext, role: Role): string =>
  role === phone.role ? t('you') : called(role, t)

/** A row of people of whom one can be picked. */
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

/** A page with nothing to do: a picture and a line. */
export const quietPanel = (picture: unknown, line: unknown) => html`<div class="stage-middle">
  <div class="quiet-picture" aria-hidden="true">${picture}</div>
  <p class="quiet">${line}</p>
</div>`

/**
 * The button for "ready"; after that the names of those everybody waits for.
 * @param can whether `ready` is legal
 */
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
