/** The frame of every phase: name, evening, timer, menu, one sentence, and the player's secret at the foot. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { PHASES, type PhaseId } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'
import { candleTimer } from '../ui/candle-timer.ts'
import { dayOf } from '../ui/day-of.ts'
import { emblem } from '../ui/emblems.ts'
import { lastSeconds } from '../ui/last-seconds.ts'
import { supperSumLine } from '../ui/supper-sum.ts'
import { brokenDecor } from './boards/broken-decor.ts'
import { howItGoes } from './how-it-goes.ts'
import { may } from './legal-choices.ts'
import { notebook, notebookButton, notebookOpen } from './notebook-page.ts'
import { aboveNotices } from './noticed-page.ts'
import { phasePages } from './phases/index.ts'
import type { LocalState, PhasePage, PhoneContext } from './phone-context.ts'
import { menu } from './phone-menu.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { foldEmbedButton, screenEmbed, toggleEmbedButton } from './screen-embed.ts'
import { peekSecret } from './secret-peek.ts'
import type { ShellState } from './shell-state.ts'
import { svgFills } from './themes/svg-fills.ts'
import { button, readyButton } from './widgets/basic-widgets.ts'

/** The whole page of a seat's phone, with the page of the current phase in it. */
export function shell(phone: PhoneContext, state: ShellState): TemplateResult {
  const { view, mine } = phone
  const { scene } = view
  // TypeScript cannot see that the page, looked up by the scene's phase, takes exactly this scene.
  const phase = phasePages[scene.phase] as unknown as PhasePage<typeof scene.phase>
  const sentence = view.paused ? t('paused.line') : phase.sentence(phone, scene as never)
  const opened = phone.localState('menu', false)
  const closeMenu = () => {
    opened.set(false)
    // After the redraw the keyboard focus returns to the button that opened the menu.
    queueMicrotask(() => document.querySelector<HTMLElement>('.phone-menu-button')?.focus())
  }
  const noteOpen = notebookOpen(phone)
  const how = phone.localState('how', false)
  const covered = opened.value || how.value || (noteOpen.value && mine.notebook !== null)
  const page = html`<div
    class="phone"
    data-role=${phone.role}
    data-phase=${view.phase}
    data-evening=${view.evening ?? nothing}
    data-meal=${view.meal ?? nothing}
    ?data-crowded=${phase.crowded}
    ?data-malfunction=${isBroken(view)}
  >
    <div class="phone-paper" aria-hidden="true">${svgFills(phone.role)}</div>
    ${isBroken(view) ? brokenDecor(phone) : nothing} ${screenEmbed(phone.connection.code, state.embed, state.setEmbed)}
    <header class="phone-top" ?inert=${covered}>
      ${head(phone, state, phase.headline?.(phone, scene as never))}
      <h1 class="phone-sentence" tabindex="-1">${sentence}</h1>
    </header>
    <main class="phone-stage" ?inert=${covered}>
      ${asleep(mine.whileAsleep)} ${state.supper && !view.paused ? html`<p class="supper-sum quiet" role="status">${supperSumLine(state.supper, t)}</p>` : nothing}
      ${view.paused ? pausedPage(view, state) : phase.body(phone, scene as never)}
      ${view.goOn && !view.paused && !WITH_READY.has(view.phase) ? goOnButton(phone) : nothing}
    </main>
    ${
      phase.crowded || view.paused || phase.withoutPeek?.(phone)
        ? nothing
        : html`<footer class="phone-foot" ?inert=${covered}>
            <div class="foot-cards">${peekSecret(phone)}${notebookButton(phone)}</div>
          </footer>`
    }
    ${opened.value && !how.value ? menu(phone, state, closeMenu) : nothing}
    ${noteOpen.value && mine.notebook ? notebook(phone, mine.notebook, closeSheet(noteOpen, '.notebook-button')) : nothing}
    ${how.value ? howItGoes(view.plan, closeSheet(how, '.menu-how')) : nothing}
    <p class="landscape-hint quiet">${t('landscape.hint')}</p>
    <p class="unseen" aria-live="polite">${sentence}</p>
  </div>`
  return aboveNotices(page, state)
}

/** Phases whose pages have a button for *Ready* at any pace. */
const WITH_READY: ReadonlySet<PhaseId> = new Set<PhaseId>(['prologue', 'ending', 'stars'])

/** In a game without timers, where only the screen speaks: *Go on*, and then who it waits for; the host may tap twice. */
const goOnButton = (phone: PhoneContext): TemplateResult => {
  const ready = phone.view.people[phone.role].ready
  const can = may(phone.mine.legal, 'ready')
  return html`<div class="reach go-on">${ready ? readyButton(phone, false) : nothing}${can ? button(t(ready ? 'goOn.now' : 'goOn'), () => phone.ask('ready', {}), { main: !ready, big: true }) : nothing}</div>`
}

/** Closes a sheet; after the redraw the keyboard focus returns to what opened it. */
const closeSheet =
  (open: LocalState<boolean>, opener: string): (() => void) =>
  () => {
    open.set(false)
    queueMicrotask(() => document.querySelector<HTMLElement>(opener)?.focus())
  }

/** The phases after the malfunction. */
const MORNING: ReadonlySet<PhaseId> = new Set(PHASES.slice(PHASES.indexOf('choice'), PHASES.indexOf('rest')))
const isBroken = ({ lights, phase }: PublicView): boolean => lights !== null && !MORNING.has(phase)

const head = (phone: PhoneContext, { embed, setEmbed }: ShellState, headline: TemplateResult | undefined) => {
  const { view, role } = phone
  const opened = phone.localState('menu', false)
  const day = dayOf(view)
  return html`<div class="phone-head" data-from=${view.startedAt} data-until=${view.endsAt ?? ''}>
    ${emblem(role)}
    ${headline ?? html`<p class="phone-who"><b>${t(`role.${role}.name`)}</b><span>${day ? t(day) : nothing}</span></p>`}
    ${view.endsAt === null ? nothing : html`<span class="phone-time">${candleTimer()}${lastSeconds(view.endsAt, (count) => t('time.left', { count }))}</span>`}
    ${foldEmbedButton(embed, setEmbed)}
    <button class="phone-menu-button" type="button" aria-label=${t('menu.open')} aria-expanded=${opened.value} @click=${() => opened.set(!opened.value)}>
      ${icon('menu')}
    </button>
  </div>`
}

const asleep = (lines: readonly string[]) =>
  lines.length === 0
    ? nothing
    : html`<p class="phone-asleep card" role="status"><b>${t('asleep.title')}</b> ${lines.join(' ')}</p>`

/**
 * The page while the game is paused. A game without a screen pauses by itself (`nobody`); any seat can then open the
 * screen on its phone, and the game resumes.
 */
const pausedPage = ({ pausedBy, countdown }: PublicView, { embed, setEmbed }: ShellState) =>
  html`<div class="stage-middle">
    ${
      countdown
        ? html`<p class="counting" data-seconds-to=${countdown.until} aria-hidden="true"></p>
          <p class="quiet">${t('paused.counting')}</p>`
        : html`<p class="quiet">${t(`paused.by.${pausedBy ?? 'host'}`)}</p>
            ${pausedBy === 'nobody' ? toggleEmbedButton(embed, setEmbed) : nothing}`
    }
  </div>`
