/** All lights are out: one player may give up their treasure for good, and another gets five lights. */
import { html, nothing, svg } from 'lit-html'
import { LET_GO } from '../../../shared/content/constants.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { choices, may } from '../legal-choices.ts'
import type { PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button, nameOf, peopleRow } from '../widgets/basic-widgets.ts'
import { lanternLights } from '../widgets/lantern-lights.ts'

export const letGo: PhasePage<'let-go'> = {
  sentence: (_, { given }) => (given ? t('let-go.given') : t('let-go.line')),
  withoutPeek: () => true,
  body: (phone, { given }) => {
    const { view, role, mine } = phone
    const { treasure, given: gone } = view.people[role]
    if (given) {
      return html`<div class="stage-middle let-go" data-given>
        ${lantern(true)}
        <p class="lead" role="status">${givenLine(phone, given)}</p>
        ${lanternLights(LET_GO.lights, t('home.lights', { count: LET_GO.lights }))}
      </div>`
    }
    return html`<div class="stage-middle let-go" data-from=${view.startedAt} data-until=${view.endsAt ?? ''}>
        ${lantern(false)}
        <p class="own-words card"><b>${treasure ?? ''}</b></p>
        <p class="quiet">${gone ? t('let-go.gone') : t('let-go.price')}</p>
      </div>
      <div class="reach">${may(mine.legal, 'give') ? giveForm(phone) : nothing}</div>`
  },
}

const givenLine = (phone: PhoneContext, { from, to }: { from: Role; to: Role }): string =>
  from === phone.role
    ? t('let-go.you', { to: nameOf(phone, to) })
    : t('let-go.who', { from: nameOf(phone, from), to: nameOf(phone, to) })

/** Takes two taps, so that nobody gives up a treasure by accident: first for whom, then the button. */
function giveForm(phone: PhoneContext) {
  const { mine, ask } = phone
  const to = phone.localState<Role | null>('give', null)
  return html`<p class="lead">${t('let-go.whom')}</p>
    ${peopleRow(phone, t('let-go.whom'), choices<Role>(mine.legal, 'give', 'to'), to.value, (role) => to.set(role))}
    ${to.value === null ? nothing : button(t('let-go.do', { name: nameOf(phone, to.value) }), () => to.value && ask('give', { to: to.value }), { main: true, big: true })}`
}

/** A lantern: dark, inside a ring that shows the time left, or lit again. */
const lantern = (lit: boolean) =>
  html`<svg class="dark-lantern" viewBox="0 0 120 120" aria-hidden="true" ?data-lit=${lit}>${svg`
    <circle class="breath-ring" cx="60" cy="60" r="54" pathLength="100"/>
    <path class="lantern-iron" d="M60 16a9 9 0 0 1 9 9H76L86 40H34L44 25H51A9 9 0 0 1 60 16ZM34 92H86V102H34Z"/>
    <path class="lantern-glass" d="M39 42H81L88 90H32Z"/><path class="lantern-flame" d="M60 52c8 9 12 16 12 23a12 12 0 0 1-24 0C48 68 52 61 60 52Z"/>`}</svg>`
