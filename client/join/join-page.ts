/** The join page, `/ABCD`: the player types a name and picks a free role. It needs nothing that has to be loaded first. */
import { html, nothing, render } from 'lit-html'
import { LIMITS } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { RoomSummary } from '../../shared/protocol/notices.ts'
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
  /** Tries to take a seat; resolves with an error text, or null when the phone's page has replaced this one. */
  sit(role: Role, name: string): Promise<string | null>
  /** Tries to join as a neighbour; resolves like `sit`. */
  watch(): Promise<string | null>
  toHome(): void
  toScreen(): void
}

/** Opens the join page of a room. Returns what closes it. */
export function openJoinPage(root: HTMLElement, code: string, routes: JoinPageRoutes): () => void {
  let room: RoomSummary | null = null
  let name = loadName()
  let role: Role | null = null
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
        if (role && !isFree(seen, role)) role = null
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
    void go(() => routes.sit(seat, typedName))
  }

  const isFull = () => room !== null && ROLES.every((each) => room && !isFree(room, each))

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
        ${room && room.phase !== 'lobby' && !isFull() ? html`<p class="door-hint">${t('door.underway')}</p>` : nothing}
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
    const free = !room || isFree(room, each)
    const line = free ? t(`role.${each}.line`) : t('cue.joined', { name: seat?.player ?? '' })
    return html`<label class="role-card paper" data-role=${each} ?data-taken=${!free}>
      <input
        type="radio"
        name="role"
        value=${each}
        .checked=${role === each}
        ?disabled=${!free}
        @change=${() => {
          role = each
          errorText = ''
          draw()
        }}
      />
      <span class="role-figure" aria-hidden="true">${familyPicture(each)}</span>
      <span class="role-name">${t(`role.${each}.who`)}</span>
      ${emblem(each)}
      <span class="role-line">${line}</span>
    </label>`
  }

  draw()
  void poll()
  return close
}

/** A seat is free when no player has it: roles that the house plays can be taken, those of sleepwalkers cannot. */
const isFree = (room: RoomSummary, role: Role): boolean => room.roles[role].player === null
