/** All lights are out: one player may give up their treasure for good, and spreads lights over the others' lanterns. */
import { html, nothing, svg } from 'lit-html'
import { LET_GO } from '../../../shared/content/constants.ts'
import { othersOf, type Role } from '../../../shared/content/ids.ts'
import { emblem } from '../../ui/emblems.ts'
import { may } from '../legal-choices.ts'
import type { LocalState, PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { button, nameOf } from '../widgets/basic-widgets.ts'
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
        <p class="quiet">${gone ? t('let-go.gone') : t('let-go.price', { count: LET_GO.lights })}</p>
      </div>
      <div class="reach">${may(mine.legal, 'give') ? giveForm(phone) : nothing}</div>`
  },
}

const givenLine = (phone: PhoneContext, { from }: { from: Role }): string =>
  from === phone.role ? t('let-go.you') : t('let-go.who', { from: nameOf(phone, from) })

type Spread = Partial<Record<Role, number>>

/** The spread to begin with: even, and the first ones get the remainder. */
const evenly = (others: readonly Role[]): Spread =>
  Object.fromEntries(
    others.map((role, i) => [
      role,
      Math.floor(LET_GO.lights / others.length) + Number(i < LET_GO.lights % others.length),
    ]),
  )

const spreadSum = (spread: Spread): number => Object.values(spread).reduce((sum, lights) => sum + lights, 0)

/** Takes two taps, so that nobody gives up a treasure by accident: one to open the form, one to confirm the spread. */
function giveForm(phone: PhoneContext) {
  const { ask, role } = phone
  const others = othersOf(role)
  const offered = phone.localState('offer', false)
  const spread = phone.localState<Spread>('spread', evenly(others))
  if (!offered.value) return button(t('let-go.offer'), () => offered.set(true), { main: true, big: true })
  const left = LET_GO.lights - spreadSum(spread.value)
  return html`<p class="lead">${left === 0 ? t('let-go.whom', { count: LET_GO.lights }) : t('let-go.left', { count: left })}</p>
    <ul class="spread">${others.map((to) => stepper(phone, to, spread, left))}</ul>
    ${left === 0 ? button(t('let-go.do'), () => ask('give', spread.value), { main: true, big: true }) : nothing}
    ${button(t('let-go.keep'), () => offered.set(false))}`
}

/** How many of the lights one lantern gets. */
function stepper(phone: PhoneContext, to: Role, spread: LocalState<Spread>, left: number) {
  const lights = spread.value[to] ?? 0
  const give = (n: number) => spread.set({ ...spread.value, [to]: n })
  const name = nameOf(phone, to)
  return html`<li class="card" data-of=${to}>
    ${emblem(to)}<b>${name}</b>
    <button class="step" type="button" aria-label=${t('let-go.less', { name })} ?disabled=${lights === 0} @click=${() => give(lights - 1)}>−</button>
    ${lanternLights(lights, t('home.lights', { count: lights }))}
    <button class="step" type="button" aria-label=${t('let-go.more', { name })} ?disabled=${left === 0} @click=${() => give(lights + 1)}>+</button>
  </li>`
}

/** A lantern: dark, inside a ring that shows the time left, or lit again. */
const lantern = (lit: boolean) =>
  html`<svg class="dark-lantern" viewBox="0 0 120 120" aria-hidden="true" ?data-lit=${lit}>${svg`
    <circle class="breath-ring" cx="60" cy="60" r="54" pathLength="100"/>
    <path class="lantern-iron" d="M60 16a9 9 0 0 1 9 9H76L86 40H34L44 25H51A9 9 0 0 1 60 16ZM34 92H86V102H34Z"/>
    <path class="lantern-glass" d="M39 42H81L88 90H32Z"/><path class="lantern-flame" d="M60 52c8 9 12 16 12 23a12 12 0 0 1-24 0C48 68 52 61 60 52Z"/>`}</svg>`
