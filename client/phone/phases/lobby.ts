/** The lobby: draw a face, name a treasure, name a fear, one after the other; then wait for the start. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { LIMITS, PLAN_FACTS } from '../../../shared/content/constants.ts'
import { PLAN_IDS, type PlanId, ROLES, type Role } from '../../../shared/content/ids.ts'
import { portrait } from '../../ui/drawing-picture.ts'
import { emblem } from '../../ui/emblems.ts'
import { stillMaking } from '../../ui/lobby-progress.ts'
import { playerLabel } from '../../ui/player-label.ts'
import { choices, may } from '../legal-choices.ts'
import type { LocalState, PhasePage, PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button, nameOf } from '../widgets/basic-widgets.ts'
import { drawingPad } from '../widgets/drawing-pad.ts'
import { fieldCount } from '../widgets/field-count.ts'
import { optionCards } from '../widgets/option-cards.ts'
import { slamCard } from '../widgets/slam-card.ts'
import { wordsForm } from '../widgets/words-form.ts'

const STEPS = ['face', 'treasure', 'fear', 'table'] as const
type LobbyStep = (typeof STEPS)[number]

const MOODS = ['spooky', 'cosy'] as const

export const lobby: PhasePage<'lobby'> = {
  sentence: (phone) => {
    const step = stepOf(phone)
    if (step === 'face') return t('lobby.face', { name: t(`whom.${modelOf(phone).value}`) })
    return t(step === 'table' && missing(phone).length > 0 ? 'lobby.table.early' : `lobby.${step}`)
  },
  body: (phone, scene) => html`${stepBar(phone)} ${slamCard(phone, scene)} ${pages[stepOf(phone)](phone)}`,
}

/** The steps that this player has done. */
const done = ({ view, role, mine }: PhoneContext): Record<LobbyStep, boolean> => ({
  face: view.drawings.some(({ by, second = false }) => by === role && second === mine.second),
  treasure: view.people[role].treasure !== null,
  fear: view.people[role].fear !== null,
  table: false,
})

/** The step that is shown: the one that was tapped, or the first one not done. */
function stepOf(phone: PhoneContext): LobbyStep {
  const tapped = tappedStep(phone).value
  if (tapped) return tapped
  return missing(phone)[0] ?? 'table'
}
/** What this player has not made yet. */
function missing(phone: PhoneContext): LobbyStep[] {
  const has = done(phone)
  return STEPS.filter((step) => step !== 'table' && !has[step])
}
const tappedStep = (phone: PhoneContext): LocalState<LobbyStep | null> =>
  phone.localState<LobbyStep | null>('lobby.step', null)

/** Whom this player draws: the role that the view suggests, or another that was tapped. */
const modelOf = (phone: PhoneContext): LocalState<Role> =>
  phone.localState<Role>(
    'lobby.model',
    phone.hand.draws ?? choices<Role>(phone.mine.legal, 'draw', 'of')[0] ?? phone.role,
  )

function stepBar(phone: PhoneContext): TemplateResult {
  const now = stepOf(phone)
  const has = done(phone)
  return html`<nav class="steps" aria-label=${t('lobby.steps')}>
    ${STEPS.map(
      (
        step,
      ) => html`<button type="button" aria-current=${step === now ? 'step' : nothing} ?data-done=${has[step]} @click=${() => tappedStep(phone).set(step)}>
        ${has[step] ? icon('tick') : nothing}<span>${t(`lobby.step.${step}`)}</span>
      </button>`,
    )}
  </nav>`
}

/** After a step has succeeded: shows the next one that is not done. */
const nextStep = (phone: PhoneContext, succeeded: boolean) => {
  if (succeeded) tappedStep(phone).set(null)
  return succeeded
}

const pages: Readonly<Record<LobbyStep, (phone: PhoneContext) => TemplateResult>> = {
  face: (phone) => {
    const model = modelOf(phone)
    const models = choices<Role>(phone.mine.legal, 'draw', 'of')
    return html`<div class="models" role="radiogroup" aria-label=${t('lobby.models')}>
        ${models.map(
          (
            role,
          ) => html`<button class="chip card" type="button" role="radio" aria-checked=${model.value === role} @click=${() => model.set(role)}>
            ${emblem(role)} ${t(`role.${role}.name`)}
          </button>`,
        )}
      </div>
      ${drawingPad(phone, model.value, async (strokes) => nextStep(phone, await phone.ask('draw', { of: model.value, strokes })))}`
  },
  treasure: (phone) => words(phone, 'treasure'),
  fear: (phone) => words(phone, 'fear'),
  table,
}

function words(phone: PhoneContext, kind: 'treasure' | 'fear'): TemplateResult {
  const { hand, view, role, ask } = phone
  const own = view.people[role][kind]
  const ready = hand.suggestions?.[kind === 'treasure' ? 'treasures' : 'fears'] ?? []
  return html`${own === null ? nothing : html`<p class="own-words card"><b>${own}</b></p>`}
  ${wordsForm(phone, {
    key: kind,
    ready,
    max: LIMITS[kind],
    label: t(`lobby.${kind}`),
    hint: t(`lobby.${kind}.hint`),
    onPick: async (suggestion) => nextStep(phone, await ask(kind, { suggestion })),
    onType: async (text) => nextStep(phone, await ask(kind, { text })),
  })}`
}

function table(phone: PhoneContext): TemplateResult {
  const { view, mine, ask } = phone
  const prologue = phone.localState('lobby.prologue', view.nights === 0)
  const free = choices<Role>(mine.legal, 'swap', 'role')
  return html`${nightChoices(phone)}<ul class="table-list">
      ${ROLES.map((role) => {
        const person = view.people[role]
        return html`<li class="card" data-of=${role}>
          ${portrait(view, role)}<span><b>${t(`role.${role}.name`)}</b><span>${person.player ?? t('lobby.house')}</span></span>
          ${free.includes(role) ? button(t('lobby.swap'), () => ask('swap', { role })) : nothing}
          ${person.treasure !== null && person.fear !== null && person.player !== null ? html`<i class="table-done">${icon('tick')}</i>` : nothing}
        </li>`
      })}
    </ul>
    ${
      may(mine.legal, 'start')
        ? html`<button class="menu-toggle" type="button" role="switch" aria-checked=${prologue.value} @click=${() => prologue.set(!prologue.value)}>
          <span>${t('lobby.prologue')}</span><i aria-hidden="true"></i>
        </button>`
        : nothing
    }
    ${
      may(mine.legal, 'gentle')
        ? html`<button class="menu-toggle" type="button" role="switch" aria-checked=${mine.gentle} @click=${() => ask('gentle', { on: !mine.gentle })}>
          <span>${t('menu.gentle')}</span><i aria-hidden="true"></i>
        </button>`
        : nothing
    }
    ${callSwitch(phone)} ${may(mine.legal, 'rename') ? rename(phone) : nothing}
    ${
      may(mine.legal, 'start')
        ? html`<div class="reach">
          ${startButtons(phone, prologue.value)}
        </div>`
        : html`<p class="quiet">${view.host ? t('lobby.wait', { name: playerLabel(view, view.host, t) }) : nothing}</p>`
    }`
}

/** What the night will be, how long and how eerie: the host chooses, the others read it. */
function nightChoices(phone: PhoneContext): TemplateResult {
  const { view, mine, ask } = phone
  const minutes = (plan: PlanId) => t('plan.minutes', { count: PLAN_FACTS[plan].minutes })
  const mood = view.cosy ? 'cosy' : 'spooky'
  if (!may(mine.legal, 'plan'))
    return html`<p class="quiet plan-chosen">${t('lobby.plan.chosen', { plan: t(`plan.${view.plan}`), minutes: minutes(view.plan), mood: t(`lobby.mood.${mood}`) })}</p>`
  return html`${optionCards({
    label: t('lobby.plan'),
    options: PLAN_IDS.map((plan) => ({
      id: plan,
      title: t(`plan.${plan}`),
      lines: [t('lobby.plan.minutes', { count: PLAN_FACTS[plan].minutes }), t(`lobby.plan.${plan}`)],
    })),
    chosen: view.plan,
    choose: (plan) => ask('plan', { plan }),
  })}
  ${optionCards({
    label: t('lobby.mood'),
    options: MOODS.map((each) => ({
      id: each,
      title: t(`lobby.mood.${each}`),
      lines: [t(`lobby.mood.${each}.hint`)],
    })),
    chosen: mood,
    choose: (each) => ask('cosy', { on: each === 'cosy' }),
  })}`
}

/** For a table on a video call: the host's switch, and what it means for this phone. */
const callSwitch = ({ view, mine, ask }: PhoneContext) => {
  const leads = may(mine.legal, 'apart')
  return html`${
    leads
      ? html`<button class="menu-toggle" type="button" role="switch" aria-checked=${view.apart} @click=${() => ask('apart', { on: !view.apart })}>
          <span>${t('lobby.apart')}</span><i aria-hidden="true"></i>
        </button>`
      : nothing
  }
  ${view.apart ? html`<p class="quiet" role="status">${t(leads ? 'lobby.apart.host' : 'lobby.apart.guest')}</p>` : nothing}`
}

/** The button that starts the night: quiet while others still draw, and then it asks first. */
function startButtons(phone: PhoneContext, prologue: boolean): TemplateResult {
  const start = () => phone.ask('start', { prologue })
  const making = stillMaking(phone.view)
  const sure = phone.localState('lobby.sure', false)
  const asks = making.length > 0 && !sure.value
  // One button in all cases: a press may begin before the last drawing arrives, and end after it.
  return html`${
    making.length === 0
      ? nothing
      : html`<p class="quiet" role="status">${t('lobby.making', { names: t.list(making.map((role) => nameOf(phone, role))) })}</p>`
  }
  ${button(t(making.length > 0 && sure.value ? 'lobby.start.anyway' : 'lobby.start'), asks ? () => sure.set(true) : start, { main: making.length === 0, big: true })}`
}

function rename(phone: PhoneContext): TemplateResult {
  const name = phone.localState('lobby.name', phone.mine.me ?? '')
  const send = async (event: Event) => {
    event.preventDefault()
    if (name.value.trim() && (await phone.ask('rename', { name: name.value.trim() })))
      phone.showNotice(t('lobby.renamed'))
  }
  return html`<form class="words-own" @submit=${send}>
    <input class="field" type="text" dir="auto" aria-label=${t('door.name')} maxlength=${LIMITS.name} autocomplete="nickname" .value=${name.value}
      @input=${(event: Event) => name.set((event.target as HTMLInputElement).value)} />
    ${button(t('lobby.rename'), send as () => unknown, { disabled: name.value.trim() === phone.mine.me })}
    ${fieldCount(name.value, LIMITS.name)}
  </form>`
}
