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
import { showMotion } from './kit/motion.ts'
import { forgetSeatToken, seatToken } from './net/tokens.ts'

const app = document.querySelector<HTMLElement>('#app')

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
  const token = seatToken(code)
  if (token !== null) {
    render(html`<p class="door-wait" role="status">${t('door.back')}</p>`, root)
    const refused = await sit(root, code, token)
    if (refused === null) return
    // A seat that was given away or a room that is gone: the token opens nothing any more.
    if (refused !== t('error.network')) forgetSeatToken(code)
    render(nothing, root)
  }
  openDoor(root, code, {
    sit: (role, name) => sit(root, code, { role, name }),
    watch: () => watch(root, code),
    toHome: () => go('/', root),
    toScreen: () => go(`/${code}/screen`, root),
  })
  for (const fetched of [net(), phone()]) fetched.catch(() => undefined)
}

type Seat = string | { role: Role; name: string }

async function sit(root: HTMLElement, code: string, seat: Seat): Promise<string | null> {
  try {
    const [{ connect, takeSeat }, { openPhone }] = await Promise.all([net(), phone()])
    const house = await connect(code, takeSeat(seat))
    render(nothing, root)
    openPhone(root, house, () => route(root))
    return null
  } catch (error) {
    return explain(error)
  }
}

async function watch(root: HTMLElement, code: string): Promise<string | null> {
  try {
    const [{ connect, lookOn }, { openNeighbour }] = await Promise.all([net(), neighbour()])
    const house = await connect(code, lookOn('neighbour'))
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
