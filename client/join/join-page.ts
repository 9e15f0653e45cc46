/**
 * The join page, `/ABCD`: the player types a name and picks a free role, or somebody to share a role with.
 * It needs nothing that has to be loaded first.
 */
import { html, nothing, render } from 'lit-html'
import { LIMITS } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
import type { NewSeat } from '../connection/connect.ts'
import { fetchRoom } from '../connection/lobby-api.ts'
import { loadName, saveName } from '../connection/seat-storage.ts'
import { setPageLanguage } from '../device/page-language.ts'
import { emblem } from '../ui/emblems.ts'
import { familyPicture } from '../ui/family-pictures.ts'
import { failureText } from './failure-text.ts'
import { t } from './join-translator.ts'
import { titlePicture } from './title-picture.ts'

/** Time (ms) between two requests for who has joined meanwhile. */
const POLL_INTERVAL = 2_500

export interface JoinPageRoutes {
  /** Called once the room is known, when the form can be used: time to load what its player will need next. */
  prepare(): void
  /** The role whose player has shown their own code, to share it; null without one. */
  readonly asked?: Role | null
  /** Tries to take a seat; resolves with an error text, or null when the phone's page has replaced this one. */
  sit(seat: NewSeat): Promise<string | null>
  /** Tries to join as a neighbour; resolves like `sit`. */
  watch(): Promise<string | null>
  toHome(): void
  toScreen(): void
}

/** Opens the join page of a room. Returns what closes it. */
export function openJoinPage(root: HTMLElement, code: string, routes: JoinPageRoutes): () => void {
  let room: RoomSummary | null = null
  let name = loadName()
  let role: Role | null = routes.asked ?? null
  let errorText = ''
  /** Why the room cannot be asked about; gone when it can. */
  let unreachable = ''
  let going = false
  /** There is no room with this code (any more). */
  let gone = false
  let closed = false

  const draw = () => {
    if (!closed) render(page(), root)
  }

  const poll = async () => {
    try {
      const seen = await fetchRoom(code)
      unreachable = ''
      gone = typeof seen === 'string'
      if (typeof seen === 'string') errorText = t(`reject.${seen}`)
      else {
        if (!room) {
          errorText = ''
          routes.prepare()
        }
        room = seen
        await setPageLanguage(seen.language)
        if (role && isTaken(seen, role)) role = null
      }
    } catch (error) {
      unreachable = failureText(error)
    }
    draw()
  }
  const timer = setInterval(() => void (document.hidden || going ? null : poll()), POLL_INTERVAL)
  const close = () => {
    closed = true
    clearInterval(timer)
    render(nothing, root)
  }

  const go = async (step: () => Promise<string | null>) => {
    going = true
    errorText = ''
    draw()
    const refused = await step()
    if (closed) return
    if (refused === null) return close()
    going = false
    errorText = refused
    await poll()
  }

  const sit = (event: Event) => {
    event.preventDefault()
    const typedName = name.trim()
    const seat = role
    if (!typedName || !seat) {
      errorText = typedName ? t('error.role') : t('error.name')
      draw()
      if (!typedName) root.querySelector<HTMLInputElement>('input[name=name]')?.focus()
      return
    }
    saveName(typedName)
    void go(() => routes.sit({ role: seat, name: typedName, second: room !== null && !isFree(room, seat) }))
  }

  const isFull = () => room !== null && ROLES.every((each) => room && isTaken(room, each))
  const hasFree = () => !room || ROLES.some((each) => room && isFree(room, each))

  /** What the player can choose from, if that isn't plain. */
  const hint = () => {
    if (!room || isFull()) return nothing
    if (role && !isFree(room, role))
      return html`<p class="door-hint" role="status">${t('door.beside.hint')}</p>`
    if (!hasFree()) return html`<p class="door-hint">${t('door.beside')}</p>`
    return room.phase === 'lobby' ? nothing : html`<p class="door-hint">${t('door.underway')}</p>`
  }

  const page = () => (gone && !room ? wrongCodePage() : form())

  /** For a wrong code: shows the code and a button to type another one. */
  const wrongCodePage = () => html`<div class="doorstep">
    ${titlePicture('large')}
    <main class="door-page">
      <p class="code-tiles code-wrong" aria-hidden="true">${[...code].map((letter) => html`<span class="code-tile">${letter}</span>`)}</p>
      <p class="door-trouble" role="alert">${errorText}</p>
      <button class="paper-button paper-lamp" type="button" @click=${() => routes.toHome()}>${t('door.other')}</button>
    </main>
  </div>`

  const form = () => html`<div class="doorstep">
    ${titlePicture('small')}
    <main class="door-page">
      <form class="door-form" novalidate @submit=${sit}>
        <p class="door-room">
          <span class="unseen">${t('door.room', { code })}</span>
          <span class="code-tiles code-small" aria-hidden="true">
            ${[...code].map((letter) => html`<span class="code-tile">${letter}</span>`)}
          </span>
          <button class="door-link" type="button" @click=${() => routes.toHome()}>${t('door.other')}</button>
        </p>
        ${hint()}
        ${isFull() ? html`<p class="door-hint" role="status">${t('reject.full')}</p>` : nameField()}
        <fieldset class="roles">
          <legend class="unseen">${t('door.who')}</legend>
          ${ROLES.map((each) => roleCard(each))}
        </fieldset>
        <p class="door-trouble" role="alert">${errorText || unreachable}</p>
        ${isFull() ? watchButton() : joinButton()}
        <p class="door-links">
          ${isFull() ? nothing : html`<button class="door-link" type="button" ?disabled=${going} @click=${() => go(routes.watch)}>${t('door.watch')}</button>`}
          <button class="door-link" type="button" @click=${() => routes.toScreen()}>${t('door.screen')}</button>
        </p>
        ${
          room && room.neighbours > 0
            ? html`<p class="door-hint">${t('door.watch.count', { count: room.neighbours })}</p>`
            : nothing
        }
      </form>
    </main>
  </div>`

  const nameField = () => html`<label class="name-field paper">
          <span class="name-label">${t('door.name')}</span>
          <input
            name="name"
            dir="auto"
            .value=${name}
            maxlength=${LIMITS.name}
            autocomplete="nickname"
            autocapitalize="words"
            spellcheck="false"
            enterkeyhint="done"
            @input=${(event: Event) => {
              name = (event.target as HTMLInputElement).value
              if (errorText !== '') {
                errorText = ''
                draw()
              }
            }}
          />
        </label>`

  const joinButton = () => html`<button class="paper-button paper-lamp" type="submit" ?disabled=${going}>
          ${going ? t('door.going') : t('door.go')}
        </button>`

  /** When all four seats are taken, watching is the main button. */
  const watchButton =
    () => html`<button class="paper-button paper-lamp" type="button" ?disabled=${going} @click=${() => go(routes.watch)}>
    ${t('door.watch')}
  </button>`

  const roleCard = (each: Role) => {
    const seat = room?.roles[each]
    const taken = room !== null && isTaken(room, each)
    return html`<label class="role-card paper" data-role=${each} ?data-taken=${taken} ?data-beside=${!taken && room !== null && !isFree(room, each)}>
      <input
        type="radio"
        name="role"
        value=${each}
        .checked=${role === each}
        ?disabled=${taken}
        @change=${() => {
          role = each
          errorText = ''
          draw()
        }}
      />
      <span class="role-figure" aria-hidden="true">${familyPicture(each)}</span>
      <span class="role-name">${t(`role.${each}.who`)}</span>
      ${emblem(each)}
      <span class="role-line">${roleLine(each, seat)}</span>
    </label>`
  }

  draw()
  void poll()
  return close
}

/** What stands on a role's card: what the role is like, whom one would share it with, or who has it. */
function roleLine(role: Role, seat: RoomSummary['roles'][Role] | undefined): string {
  if (!seat || seat.player === null) return t(`role.${role}.line`)
  if (seat.second === null) return t('beside.sit', { name: seat.player })
  return t('door.two', { one: seat.player, other: seat.second })
}

/** Two people share the seat already. */
const isTaken = (room: RoomSummary, role: Role): boolean => room.roles[role].second !== null

/** A seat is free when no player has it: roles that the house plays can be taken, those of sleepwalkers cannot. */
const isFree = (room: RoomSummary, role: Role): boolean => room.roles[role].player === null
