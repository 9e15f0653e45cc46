/** The HUD at the edge of every scene: the join poster, buttons for sound and full screen, the upgrade, the candle. */
import { html, nothing, type TemplateResult } from 'lit-html'
import type { PhaseId } from '../../../shared/content/ids.ts'
import { ROLES } from '../../../shared/content/ids.ts'
import type { PublicView } from '../../../shared/views/types.ts'
import type { EndReason } from '../../connection/room-connection.ts'
import type { Trouble } from '../../connection/trouble.ts'
import { candleTimer } from '../../ui/candle-timer.ts'
import { emblem } from '../../ui/emblems.ts'
import { lastSeconds } from '../../ui/last-seconds.ts'
import type { SceneContext } from '../phase-scene.ts'
import { nameOf, t } from '../screen-translator.ts'
import { type CheckupState, checkupPanel } from './checkup-panel.ts'
import { joinPoster } from './join-poster.ts'
import { COUNTDOWN_SECONDS, fridgeNotes } from './paper-pieces.ts'
import { settingsPanel } from './settings-panel.ts'
import { upgradeMeter } from './upgrade-meter.ts'
import { wantSigns, wantsRow } from './wants-row.ts'

/** The state of the screen's buttons, and what they do. */
export interface EdgeHudState {
  /** Whether the join poster is shown. */
  readonly posterShown: boolean
  readonly muted: boolean
  /** Whether the settings panel is shown. */
  readonly settingsShown: boolean
  /** Whether the browser needs a tap before sound may play. */
  readonly waitsForTap: boolean
  /** Whether the page fills the screen; null where it may not. */
  readonly fullscreen: boolean | null
  /** What the panel about phones that can't get in shows; null if it is closed. */
  readonly checkup: CheckupState | null
  readonly online: boolean
  /** Why there has been no connection for a while; null if that is not known. */
  readonly trouble: Trouble | null
  /** Why the connection has ended for good; null while it has not. */
  readonly ended: EndReason | null
  togglePoster(): void
  toggleMuted(): void
  toggleSettings(): void
  toggleFullscreen(): void
  toggleCheckup(): void
}

/** Phases in which the upgrade is shown: it can still change, and not too many numbers are there already. */
const WITH_UPGRADE: ReadonlySet<PhaseId> = new Set([
  'card',
  'post',
  'hour',
  'lights',
  'bedtime',
  'night',
  'breakfast',
  'vote',
  'rest',
  'guess',
  'argument',
  'experiment',
])
/** Phases in which the notes on the fridge are shown. */
const WITH_FRIDGE: ReadonlySet<PhaseId> = new Set(['supper', 'hour', 'breakfast'])

/** Phases of the night, in which tonight's rules hang on the screen: the card's, and on Friday the motion's. */
const WITH_RULE: ReadonlySet<PhaseId> = new Set(['hour', 'lights', 'bedtime', 'night'])

/** The notice of a lost connection; null while there is one. It stands in place of the code, by which nobody can join now. */
const offlineNotice = ({ online, ended, trouble }: EdgeHudState): TemplateResult | null => {
  if (ended) return offline(t(ended === 'outdated' ? 'bar.reload' : 'bar.gone'))
  return online ? null : offline(t('bar.offline'), trouble && t(`bar.lost.${trouble}`))
}

const offline = (line: string, why: string | null = null) =>
  html`<p class="offline" role="alert">${line}${why ? html`<small>${why}</small>` : nothing}</p>`

/** The button of the room's code; in the lobby, where the code is large, the one for help with joining. */
function codeOrHelp(view: PublicView, context: SceneContext, state: EdgeHudState) {
  if (view.phase === 'lobby')
    return html`<button class="bar-code bar-help" type="button" aria-expanded=${state.checkup !== null} @click=${state.toggleCheckup}>${t('checkup.open')}</button>`
  return view.codeHidden
    ? nothing
    : html`<button class="bar-code" type="button" aria-expanded=${state.posterShown} aria-label=${t(state.posterShown ? 'bar.code.hide' : 'bar.code.show')} @click=${state.togglePoster}>
        <span>${t('bar.code')}</span> <b>${context.code}</b>
      </button>`
}

const bar = (view: PublicView, context: SceneContext, state: EdgeHudState): TemplateResult =>
  html`<nav class="bar">
    ${offlineNotice(state) ?? codeOrHelp(view, context, state)}
    <button class="bar-button" type="button" ?data-waits=${state.waitsForTap} aria-pressed=${state.muted} aria-label=${t(state.muted ? 'bar.unmute' : 'bar.mute')} @click=${state.toggleMuted}>
      ${buttonIcon(state.muted ? 'M4 10v4h3l5 4V6L7 10ZM16 9l5 6M21 9l-5 6' : 'M4 10v4h3l5 4V6L7 10ZM15.5 9c1.400 1.800 1.400 4.200 0 6M18 6.500c2.800 3.200 2.800 7.800 0 11')}
    </button>
    <button class="bar-button" type="button" aria-expanded=${state.settingsShown} aria-label=${t(state.settingsShown ? 'bar.volumes.close' : 'bar.volumes')} @click=${state.toggleSettings}>
      ${buttonIcon('M6 4v5M6 15v5M12 4v9M12 19v1M18 4v2M18 12v8M3.500 12h5M9.500 16h5M15.500 9h5')}
    </button>
    ${state.fullscreen === null ? nothing : fullScreenButton(state.fullscreen, state.toggleFullscreen)}
    ${state.waitsForTap ? html`<p class="bar-tap">${t('bar.tap')}</p>` : nothing}
  </nav>
  ${state.settingsShown ? settingsPanel() : nothing}
  ${state.checkup && view.phase === 'lobby' ? checkupPanel(state.checkup, state.toggleCheckup) : nothing}`

const fullScreenButton = (isOn: boolean, toggle: () => void): TemplateResult =>
  html`<button class="bar-button" type="button" aria-pressed=${isOn} aria-label=${t(isOn ? 'bar.full.leave' : 'bar.full')} @click=${toggle}>
    ${buttonIcon(isOn ? 'M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5' : 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5')}
  </button>`

const buttonIcon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"><path d=${path} /></svg>`

const sleepwalkers = (view: PublicView): TemplateResult => {
  const asleep = ROLES.filter((role) => view.people[role].awake === 'sleepwalking' && !view.people[role].idle)
  return asleep.length === 0 || view.phase === 'lobby'
    ? html`${nothing}`
    : html`<ul class="sleepwalkers">
        ${asleep.map((role) => html`<li data-role=${role}>${emblem(role)} ${t('role.asleep', { name: nameOf(role) })} <i aria-hidden="true">z z z</i></li>`)}
      </ul>`
}

/** The notice of a pause with its reason, or the countdown that ends it. */
const pauseNotice = ({ pausedBy, countdown }: PublicView): TemplateResult =>
  countdown
    ? html`<p class="paused" data-seconds-to=${countdown.until} data-seconds-last=${COUNTDOWN_SECONDS} aria-hidden="true"></p>`
    : html`<div class="paused">
        <p>${t('bar.paused')}</p>
        <p class="paused-why">${t(`bar.paused.${pausedBy ?? 'host'}`)}</p>
      </div>`

/** The HUD at the edge, for any phase. */
export function edgeHud(view: PublicView, context: SceneContext, state: EdgeHudState): TemplateResult {
  const { phase, rule, evening } = view
  return html`${bar(view, context, state)}
    <div class="hud">
      ${WITH_FRIDGE.has(phase) ? html`<div class="lullaby-places">${fridgeNotes(view.fridge, 'hud-notes')}<b>${t('bar.lullaby')}</b></div>` : nothing}
      ${wantSigns(view)} ${WITH_UPGRADE.has(phase) ? upgradeMeter(view.upgrade, view.people) : nothing}
    </div>
    ${wantsRow(view)}
    ${
      rule && evening && WITH_RULE.has(phase)
        ? html`<aside class="rule-slip" data-phase=${phase}><b>${t('bar.rule', { title: rule.title })}</b><p>${rule.text}</p>${rule.motion === null ? nothing : html`<p class="rule-motion">${rule.motion}</p>`}</aside>`
        : nothing
    }
    ${sleepwalkers(view)}
    ${view.endsAt === null ? nothing : html`<div class="timer" data-from=${view.startedAt} data-until=${view.endsAt}>${candleTimer()}${lastSeconds(view.endsAt, (count) => t('time.left', { count }))}</div>`}
    ${state.posterShown && !view.codeHidden && phase !== 'lobby' ? joinPoster(context, 'poster-corner') : nothing}
    ${view.paused ? pauseNotice(view) : nothing}`
}
