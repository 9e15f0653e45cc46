/** Where everything begins: which page is this to be? Only the door comes with it; the rest is sent for. */
import './kit/dom/fonts.css'
import './kit/dom/theme.css'
import './join/join.css'
import { html, nothing, render } from 'lit-html'
import type { Role } from '../shared/content/ids.ts'
import type { Rejection } from '../shared/protocol/actions.ts'
import { asCode, isCode } from './join/code-field.ts'
import { openDoor } from './join/door.ts'
import { openHome } from './join/home.ts'
import { t } from './join/text.ts'
import { speak } from './kit/language.ts'
import { showMotion } from './kit/motion.ts'
import { forgetSeat, keepSeatToken, seatToken, tokenInLink } from './net/tokens.ts'

const app = document.querySelector<HTMLElement>('#app')

/** How long (ms) to wait before a seat is tried again that could not be reached. */
const AGAIN = 800

/** Sent for as soon as the door stands open, so that it is here when the form has been filled. */
const net = () => import('./net/connect.ts')
const phone = () => import('./phone/main.ts')
const neighbour = () => import('./phone/neighbour.ts')

function go(path: string, root: HTMLElement): void {
  history.pushState(null, '', path)
  route(root)
}

function route(root: HTMLElement): void {
  const [first = '', second = ''] = location.pathname.split('/').filter(Boolean)
  const code = asCode(first)
  render(nothing, root)
  document.documentElement.removeAttribute('data-page')
  if (!isCode(code))
    openHome(root, { toDoor: (to) => go(`/${to}`, root), toScreen: (to) => go(`/${to}/screen`, root) })
  else if (second === 'screen') void showScreen(root, code)
  else void comeIn(root, code)
}

async function showScreen(root: HTMLElement, code: string): Promise<void> {
  render(html`<p class="door-wait" role="status">${t('loading')}</p>`, root)
  const { openScreen } = await import('./screen/main.ts')
  render(nothing, root)
  await openScreen(root, code)
}

async function comeIn(root: HTMLElement, code: string): Promise<void> {
  const given = tokenInLink(location.hash)
  if (given !== null) {
    keepSeatToken(code, given)
    history.replaceState(null, '', location.pathname)
  }
  if (seatToken(code) !== null && (await sitAgain(root, code))) return
  openDoor(root, code, {
    sit: (role, name) => sit(root, code, { role, name }),
    watch: () => watch(root, code),
    toHome: () => go('/', root),
    toScreen: () => go(`/${code}/screen`, root),
  })
  for (const fetched of [net(), phone()]) fetched.catch(() => undefined)
}

/** Goes back to this phone's own seat, however long the house cannot be reached. Returns whether it is still there. */
async function sitAgain(root: HTMLElement, code: string): Promise<boolean> {
  render(html`<p class="door-wait" role="status">${t('door.back')}</p>`, root)
  for (;;) {
    const token = seatToken(code)
    if (token === null) return false
    try {
      await takeTheSeat(root, code, token)
      return true
    } catch (error) {
      const { finalReason } = await import('./net/mend.ts')
      if ((await finalReason(error, code)) !== null) {
        // A seat that was given away or a room that is gone: the token opens nothing any more.
        forgetSeat(code)
        render(nothing, root)
        return false
      }
      await new Promise((done) => setTimeout(done, AGAIN))
    }
  }
}

type Seat = string | { role: Role; name: string }

async function sit(root: HTMLElement, code: string, seat: Seat): Promise<string | null> {
  try {
    await takeTheSeat(root, code, seat)
    return null
  } catch (error) {
    return explain(error)
  }
}

async function takeTheSeat(root: HTMLElement, code: string, seat: Seat): Promise<void> {
  const [{ connect, takeSeat }, { openPhone }] = await Promise.all([net(), phone()])
  const house = await connect(code, takeSeat(seat))
  await speak(house.store.getState().public.language)
  render(nothing, root)
  openPhone(root, house, () => route(root))
}

async function watch(root: HTMLElement, code: string): Promise<string | null> {
  try {
    const [{ connect, lookOn }, { openNeighbour }] = await Promise.all([net(), neighbour()])
    const house = await connect(code, lookOn('neighbour'))
    await speak(house.store.getState().public.language)
    render(nothing, root)
    openNeighbour(root, house, () => route(root))
    return null
  } catch (error) {
    return explain(error)
  }
}

/** A refusal in the house's words; anything else is the line. */
function explain(error: unknown): string {
  const reason = error instanceof Error && 'reason' in error ? (error.reason as Rejection) : null
  return reason ? t(`reject.${reason}`) : t('error.network')
}

if (app) {
  showMotion(document.documentElement)
  addEventListener('popstate', () => route(app))
  route(app)
}
