/** What is not the game itself: the code for latecomers, the screen on this phone, the host's controls, the way out. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { until } from 'lit-html/directives/until.js'
import { PACES, ROLES } from '../../shared/content/ids.ts'
import { change, settings } from '../device/settings.ts'
import { qrPicture } from '../ui/qr-code.ts'
import { motionChoice } from '../ui/reduced-motion-switch.ts'
import { may } from './legal-choices.ts'
import type { PhoneContext } from './phone-context.ts'
import { t } from './phone-translator.ts'
import { icon } from './pictures/icons.ts'
import { toggleEmbedButton } from './screen-embed.ts'
import type { ShellState } from './shell-state.ts'

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
      <p class="menu-row">
        ${toggleEmbedButton(state.embed, (to) => {
          state.setEmbed(to)
          close()
        })}
        ${state.book ? html`<a class="button" href=${state.book} target="_blank" rel="noopener">${t('menu.book')}</a>` : nothing}
      </p>
      ${elsewhere(phone)} ${may(phone.mine.legal, 'gentle') ? gentle(phone) : nothing} ${thisPhone(phone)} ${phone.mine.host ? host(phone, state, close) : nothing}
      <p class="menu-row">
        ${leaveButton(phone, state)}
      </p>
      <p class="quiet">${view.host ? t('menu.host', { name: view.people[view.host].player ?? t(`role.${view.host}.name`) }) : nothing}</p>
    </div>
  </div>`
}

/** A menu that has just opened has the keyboard; what lies under it is inert meanwhile. */
const takeFocus = (element: Element | undefined) =>
  queueMicrotask(() => element instanceof HTMLElement && element.focus({ preventScroll: true }))

/** Leaving is asked twice: a seat goes back to the house. */
const leaveButton = (phone: PhoneContext, state: ShellState) => {
  const sure = phone.box('leave.sure', false)
  return html`<button class="button" type="button" @click=${() => (sure.value ? state.leave() : sure.set(true))}>
    ${sure.value ? t('menu.leave.sure') : t('menu.leave')}
  </button>`
}

/** The way to play on on another phone: asked for first, since whoever scans it has the seat. */
const elsewhere = (phone: PhoneContext) => {
  const link = phone.connection.seatLink
  if (link === null) return nothing
  const shown = phone.box('elsewhere', false)
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

/** How loud a volume is that has just been switched on again. */
const AUDIBLE = 80

/** What this phone may do by itself; kept on it. */
const thisPhone = ({ refresh }: PhoneContext) => {
  const now = settings.getState()
  const set = (some: Parameters<typeof change>[0]) => {
    change(some)
    refresh()
  }
  const flip = (name: 'effects' | 'music') => () =>
    set(now.muted ? { muted: false, [name]: AUDIBLE } : { [name]: now[name] > 0 ? 0 : AUDIBLE })
  const heard = (name: 'effects' | 'music') => !now.muted && now[name] > 0
  return html`<section class="menu-device" role="group" aria-label=${t('menu.device')}>
    ${toggle(t('menu.effects'), heard('effects'), flip('effects'))}
    ${toggle(t('menu.music'), heard('music'), flip('music'))}
    ${'vibrate' in navigator ? toggle(t('menu.haptics'), now.haptics, () => set({ haptics: !now.haptics })) : nothing}
    ${motionChoice(refresh)}
  </section>`
}

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
  /** Whoever leads the table on wants to see where it has come. */
  const lead = async (type: 'extend' | 'skip' | 'to-lobby') => {
    if (await ask(type, {})) close()
  }
  const act = (type: 'extend' | 'skip' | 'to-lobby', label: string) =>
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
      ${act('extend', t('host.extend'))} ${act('skip', t('host.skip'))}
    </p>
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
    ${people(phone)}
    <p class="menu-row">${act('to-lobby', t('host.lobby'))}</p>
  </section>`
}

const people = (phone: PhoneContext) => {
  const { view, mine, ask } = phone
  return html`<ul class="menu-people">
    ${ROLES.filter((role) => role !== phone.role).map((role) => {
      const name = view.people[role].player
      return html`${
        name !== null && may(mine.legal, 'remove', { role })
          ? html`<li><button class="button" type="button" @click=${() => ask('remove', { role })}>${t('host.remove', { name })}</button></li>`
          : nothing
      }
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
