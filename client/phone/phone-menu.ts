/** The menu: room code and QR code, the screen on this phone, settings, the host's controls, leaving. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { until } from 'lit-html/directives/until.js'
import { TIME } from '../../shared/content/constants.ts'
import { PACES, ROLES, type Role } from '../../shared/content/ids.ts'
import type { Seated } from '../../shared/content/phones.ts'
import { canVibrate } from '../device/haptics.ts'
import { canReadAloud, hasVoice } from '../device/read-aloud.ts'
import { changeSettings, settings } from '../device/settings.ts'
import { personLabel, playerLabel } from '../ui/player-label.ts'
import { qrPicture } from '../ui/qr-code.ts'
import { motionSwitch } from '../ui/reduced-motion-switch.ts'
import { may } from './legal-choices.ts'
import type { PhoneContext } from './phone-context.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { toggleEmbedButton } from './screen-embed.ts'
import type { ShellState } from './shell-state.ts'

/**
 * The open menu, as a modal dialog.
 * @param close closes it and returns the focus
 */
export function menu(phone: PhoneContext, state: ShellState, close: () => void): TemplateResult {
  const { connection, view } = phone
  const closeByKey = (event: KeyboardEvent) => event.key === 'Escape' && close()
  return html`<div class="menu" role="dialog" aria-modal="true" aria-label=${t('menu.title')} @keydown=${closeByKey}>
    <div class="menu-sheet">
      <button class="menu-close" type="button" aria-label=${t('menu.close')} @click=${close} ${ref(takeFocus)}>${icon('close')}</button>
      <section class="menu-share">
        <div class="menu-qr">${until(qrPicture(connection.address), nothing)}</div>
        <p>${t('menu.share')}<b class="menu-code">${connection.code}</b></p>
        <p class="menu-address">${connection.address.replace(/^https?:\/\//, '')}</p>
      </section>
      <button class="button menu-how" type="button" @click=${() => phone.localState('how', false).set(true)}>${icon('how')} ${t('how.title')}</button>
      <p class="menu-row">
        ${toggleEmbedButton(state.embed, (to) => {
          state.setEmbed(to)
          close()
        })}
        ${state.book ? html`<a class="button" href=${state.book} target="_blank" rel="noopener">${t('menu.book')}</a>` : nothing}
      </p>
      ${besideMe(phone)} ${seatHandover(phone)} ${may(phone.mine.legal, 'gentle') ? gentle(phone) : nothing} ${thisPhone(phone)} ${phone.mine.host ? host(phone, state, close) : takeHost(phone)}
      <p class="menu-row">
        ${leaveButton(phone, state)}
      </p>
      <p class="quiet">${view.host ? t('menu.host', { name: playerLabel(view, view.host, t) }) : nothing}</p>
    </div>
  </div>`
}

/** Moves the keyboard focus into the menu that has just opened; the page below is inert. */
const takeFocus = (element: Element | undefined) =>
  queueMicrotask(() => element instanceof HTMLElement && element.focus({ preventScroll: true }))

/** Leaving gives up the seat, so it takes a second tap. */
const leaveButton = (phone: PhoneContext, state: ShellState) => {
  const sure = phone.localState('leave.sure', false)
  return html`<button class="button" type="button" @click=${() => (sure.value ? state.leave() : sure.set(true))}>
    ${sure.value ? t('menu.leave.sure') : t('menu.leave')}
  </button>`
}

/** For somebody who shares this role: who it is, or the code that brings them in. */
const besideMe = (phone: PhoneContext) => {
  const { view, role, connection } = phone
  const { both } = view.people[role]
  const name = t(`role.${role}.name`)
  if (both) {
    const [one = '', other = ''] = both.map((person) => person.name)
    return html`<p class="quiet menu-beside">${t('menu.beside.both', { one, other, name })}</p>`
  }
  if (view.locked) return nothing
  const shown = phone.localState('beside', false)
  return html`<section class="menu-elsewhere menu-beside">
    <button class="button" type="button" aria-expanded=${shown.value} @click=${() => shown.set(!shown.value)}>
      ${t('menu.beside')}
    </button>
    ${
      shown.value
        ? html`<div class="menu-qr">${until(qrPicture(`${connection.address}?with=${role}`), nothing)}</div>
          <p class="quiet">${t('menu.beside.hint', { name })}</p>`
        : nothing
    }
  </section>`
}

/** A QR code that opens this seat on another phone. It is hidden at first, because scanning it takes the seat over. */
const seatHandover = (phone: PhoneContext) => {
  const link = phone.connection.seatLink
  if (link === null) return nothing
  const shown = phone.localState('elsewhere', false)
  return html`<section class="menu-elsewhere">
    <button class="button" type="button" aria-expanded=${shown.value} @click=${() => shown.set(!shown.value)}>
      ${t('menu.elsewhere')}
    </button>
    ${
      shown.value
        ? html`<div class="menu-qr">${until(qrPicture(link), nothing)}</div>
          <p class="quiet">${t('menu.elsewhere.hint')}</p>`
        : nothing
    }
  </section>`
}

const gentle = (phone: PhoneContext) =>
  toggle(t('menu.gentle'), phone.mine.gentle, () => phone.ask('gentle', { on: !phone.mine.gentle }))

/** The volume (percent) after a sound has been switched on again. */
const AUDIBLE = 80

/** Settings of this device, stored on it. */
const thisPhone = ({ refresh }: PhoneContext) => {
  const now = settings.getState()
  const set = (some: Parameters<typeof changeSettings>[0]) => {
    changeSettings(some)
    refresh()
  }
  const flip = (name: 'effects' | 'music') => () =>
    set(now.muted ? { muted: false, [name]: AUDIBLE } : { [name]: now[name] > 0 ? 0 : AUDIBLE })
  const heard = (name: 'effects' | 'music') => !now.muted && now[name] > 0
  return html`<section class="menu-device" role="group" aria-label=${t('menu.device')}>
    ${toggle(t('menu.effects'), heard('effects'), flip('effects'))}
    ${toggle(t('menu.music'), heard('music'), flip('music'))}
    ${canVibrate() ? toggle(t('menu.haptics'), now.haptics, () => set({ haptics: !now.haptics })) : nothing}
    ${readAloudSwitch(now.readAloud, () => set({ readAloud: !now.readAloud, muted: now.readAloud && now.muted }))} ${motionSwitch(refresh)}
  </section>`
}

/** Reads the page's words aloud; says so where the device has no voice. */
const readAloudSwitch = (on: boolean, flip: () => void) =>
  canReadAloud()
    ? html`${toggle(t('menu.aloud'), on, flip)} ${on && !hasVoice() ? html`<p class="quiet">${t('menu.aloud.none')}</p>` : nothing}`
    : nothing

const toggle = (
  label: string,
  on: boolean,
  flip: () => unknown,
) => html`<button class="menu-toggle" type="button" role="switch" aria-checked=${on} @click=${flip}>
  <span>${label}</span><i aria-hidden="true"></i>
</button>`

function host(phone: PhoneContext, state: ShellState, close: () => void): TemplateResult {
  const { view, mine, ask } = phone
  const can = (type: Parameters<typeof may>[1]) => may(mine.legal, type)
  /** Closes the menu afterwards, so that the host sees where the game is now. */
  const lead = async (type: 'extend' | 'skip' | 'to-lobby') => {
    if (await ask(type, {})) close()
  }
  const leadButton = (type: 'extend' | 'skip' | 'to-lobby', label: string) =>
    can(type)
      ? html`<button class="button" type="button" @click=${() => lead(type)}>${label}</button>`
      : nothing
  return html`<section class="menu-host">
    <h2>${t('host.title')}</h2>
    ${state.durable ? nothing : html`<p class="menu-trouble" role="status">${t('host.durable')}</p>`}
    <p class="menu-row">
      ${
        can('pause')
          ? html`<button class="button main" type="button" @click=${() => ask('pause', { on: !view.paused })}>
            ${view.paused ? t('host.resume') : t('host.pause')}
          </button>`
          : nothing
      }
      ${leadButton('extend', t('host.extend', { seconds: TIME.extend / 1_000 }))} ${leadButton('skip', t('host.skip'))}
    </p>
    ${can('end-night') ? endNight(phone, close) : nothing}
    ${
      can('pace')
        ? html`<label class="menu-select"
          ><span>${t('host.pace')}</span>
          <select @change=${(event: Event) => ask('pace', { pace: (event.target as HTMLSelectElement).value as (typeof PACES)[number] })}>
            ${PACES.map((pace) => html`<option value=${pace} ?selected=${pace === view.pace}>${t(`pace.${pace}`)}</option>`)}
          </select></label
        >`
        : nothing
    }
    ${can('slow') ? toggle(t('host.slow'), view.slow, () => ask('slow', { on: !view.slow })) : nothing}
    ${can('typing') ? toggle(t('host.typing'), view.typing, () => ask('typing', { on: !view.typing })) : nothing}
    ${can('hide-code') ? toggle(t('host.hide'), view.codeHidden, () => ask('hide-code', { on: !view.codeHidden })) : nothing}
    ${can('lock') ? toggle(t('host.lock'), view.locked, () => ask('lock', { on: !view.locked })) : nothing}
    ${can('cosy') ? toggle(t('host.cosy'), view.cosy, () => ask('cosy', { on: !view.cosy })) : nothing}
    ${can('apart') ? toggle(t('lobby.apart'), view.apart, () => ask('apart', { on: !view.apart })) : nothing}
    ${peopleControls(phone)}
    <p class="menu-row">${leadButton('to-lobby', t('host.lobby'))}</p>
  </section>`
}

/** Ends the game in the malfunction; asks first, because nobody can go back. */
function endNight(phone: PhoneContext, close: () => void): TemplateResult {
  const asked = phone.localState('end-night', false)
  const end = async () => {
    if (await phone.ask('end-night', {})) close()
  }
  if (!asked.value)
    return html`<p class="menu-row"><button class="button" type="button" @click=${() => asked.set(true)}>${t('host.end-night')}</button></p>`
  return html`<p class="lead" role="alert">${t('host.end-night.ask')}</p>
    <p class="menu-row">
      <button class="button" type="button" @click=${() => asked.set(false)}>${t('host.end-night.no')}</button>
      <button class="button main" type="button" @click=${end}>${t('host.end-night.sure')}</button>
    </p>`
}

/** Offered to the others while the game waits for a host who does nothing. */
const takeHost = ({ mine, ask }: PhoneContext) =>
  may(mine.legal, 'take-host')
    ? html`<section class="menu-host">
        <p class="lead">${t('host.take.why')}</p>
        <button class="button main" type="button" @click=${() => ask('take-host', {})}>${t('host.take')}</button>
      </section>`
    : nothing

const peopleControls = (phone: PhoneContext) => {
  const { view, mine, ask } = phone
  return html`<ul class="menu-people">
    ${removeOne(phone, phone.role)}
    ${ROLES.filter((role) => role !== phone.role).map((role) => {
      const name = playerLabel(view, role, t)
      const played = view.people[role].player !== null
      return html`${
        played && may(mine.legal, 'hand-over', { role })
          ? html`<li><button class="button" type="button" @click=${() => ask('hand-over', { role })}>${t('host.hand-over', { name })}</button></li>`
          : nothing
      }
      ${
        played && may(mine.legal, 'remove', { role })
          ? html`<li><button class="button" type="button" @click=${() => ask('remove', { role })}>${t('host.remove', { name })}</button></li>`
          : nothing
      }
      ${removeOne(phone, role)}
      ${
        view.people[role].portrait !== null && may(mine.legal, 'remove-drawing', { of: role })
          ? html`<li>
            <button class="button" type="button" @click=${() => ask('remove-drawing', { of: role })}>
              ${t('host.remove-drawing', { name: t(`role.${role}.name`) })}
            </button>
          </li>`
          : nothing
      }`
    })}
  </ul>`
}

/** Removes one of two people who share a role; not the one who holds this phone. */
const removeOne = ({ view, mine, ask, role: own }: PhoneContext, role: Role) =>
  (view.people[role].both ?? []).map((_, i) => {
    const who: Seated = i === 0 ? 'first' : 'second'
    const name = personLabel(view, role, who, t)
    const self = role === own && (who === 'second') === mine.second
    return self || !may(mine.legal, 'remove', { role })
      ? nothing
      : html`<li><button class="button" type="button" @click=${() => ask('remove', { role, who })}>${t('host.remove', { name })}</button></li>`
  })
