/** What stays the same all night: who you are, the evening, the candle, one sentence, and your secret at the thumb. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { PHASES, type PhaseId } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'
import { candle } from '../ui/candle-timer.ts'
import { emblem } from '../ui/emblems.ts'
import { brokenDecor } from './boards/broken-decor.ts'
import { phasePages } from './phases/index.ts'
import type { PhasePage, PhoneContext } from './phone-context.ts'
import { menu } from './phone-menu.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { offlineBanner } from './room-page.ts'
import { foldEmbedButton, screenEmbed, toggleEmbedButton } from './screen-embed.ts'
import { peekSecret } from './secret-peek.ts'
import type { ShellState } from './shell-state.ts'
import { svgFills } from './themes/svg-fills.ts'

export function shell(phone: PhoneContext, state: ShellState): TemplateResult {
  const { view, mine } = phone
  const { scene } = view
  // Each phase's view takes its own scene; the scene's phase picks the view, so the two always belong together.
  const phase = phasePages[scene.phase] as unknown as PhasePage<typeof scene.phase>
  const sentence = view.paused ? t('paused.line') : phase.sentence(phone, scene as never)
  const opened = phone.box('menu', false)
  const closeMenu = () => {
    opened.set(false)
    // Once it is drawn, whoever came by keyboard is back where they were.
    queueMicrotask(() => document.querySelector<HTMLElement>('.phone-menu-button')?.focus())
  }
  return html`<div
    class="phone"
    data-role=${phone.role}
    data-phase=${view.phase}
    data-evening=${view.evening ?? nothing}
    ?data-crowded=${phase.crowded}
    ?data-malfunction=${isBroken(view)}
  >
    <div class="phone-paper" aria-hidden="true">${svgFills(phone.role)}</div>
    ${isBroken(view) ? brokenDecor(phone) : nothing} ${screenEmbed(phone.connection.code, state.embed, state.setEmbed)}
    <header class="phone-top" ?inert=${opened.value}>
      ${head(phone, state, phase.headline?.(phone, scene as never))}
      <h1 class="phone-sentence" tabindex="-1">${sentence}</h1>
    </header>
    <main class="phone-stage" ?inert=${opened.value}>
      ${asleep(mine.whileAsleep)} ${view.paused ? pausedPage(view, state) : phase.body(phone, scene as never)}
    </main>
    ${phase.crowded || view.paused || phase.withoutPeek?.(phone) ? nothing : html`<footer class="phone-foot" ?inert=${opened.value}>${peekSecret(phone)}</footer>`}
    ${opened.value ? menu(phone, state, closeMenu) : nothing}
    <p class="landscape-hint quiet">${t('landscape.hint')}</p>
    <p class="phone-said" role="status">${state.notice}</p>
    ${offlineBanner(state.online)}
    <p class="unseen" aria-live="polite">${sentence}</p>
  </div>`
}

/** It is over when the family chooses what becomes of the sphere. */
const MORNING: ReadonlySet<PhaseId> = new Set(PHASES.slice(PHASES.indexOf('choice'), PHASES.indexOf('rest')))
const isBroken = ({ lights, phase }: PublicView): boolean => lights !== null && !MORNING.has(phase)

/** From the guess on it is Saturday, until the book is closed. */
const SATURDAY: ReadonlySet<PhaseId> = new Set(PHASES.slice(PHASES.indexOf('guess'), PHASES.indexOf('rest')))

const head = (phone: PhoneContext, { embed, setEmbed }: ShellState, headline: TemplateResult | undefined) => {
  const { view, role } = phone
  const opened = phone.box('menu', false)
  // A rest belongs to what comes after it.
  const phase = view.scene.phase === 'rest' ? view.scene.next : view.phase
  const when =
    phase !== null && SATURDAY.has(phase)
      ? t('evening.saturday')
      : view.evening
        ? t(`evening.${view.evening}`)
        : nothing
  return html`<div class="phone-head" data-from=${view.startedAt} data-until=${view.endsAt ?? ''}>
    ${emblem(role)}
    ${headline ?? html`<p class="phone-who"><b>${t(`role.${role}.name`)}</b><span>${when}</span></p>`}
    ${view.endsAt === null ? nothing : candle()}
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

/** Where nobody looks, whoever still has a phone at the table can bring the screen themselves, and the night goes on. */
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
