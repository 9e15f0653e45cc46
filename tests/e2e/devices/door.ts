/** Measures how long a phone on a slow network takes to a door that can be used. */
import type { Browser, CDPSession } from 'playwright-core'
import { type SlowNetwork, SMALL_PHONE, slowDown } from './slow-phone.ts'

/** A first page, and when it counts as usable. */
export interface Door {
  readonly title: string
  /** Path of the page. */
  readonly path: string
  /** Selector of the field that is typed into. */
  readonly field: string
  /** Selector of what is tapped after that, if anything. */
  readonly choice?: string
  /** An expression of the page that is true once it has answered to a typed M. */
  readonly answered: string
}

/** The pages that a phone may begin with. @param code of an open room */
export const doorsOf = (code: string): readonly Door[] => [
  {
    title: 'the home page',
    path: '/',
    field: 'input[name=code]',
    answered: `document.querySelector('.code-tile')?.textContent.trim() === 'M'`,
  },
  {
    title: 'a room’s join page',
    path: `/${code}`,
    field: 'input[name=name]',
    choice: '.role-card[data-role=leo]',
    answered: `document.querySelector('input[name=name]')?.value === 'M' && document.querySelector('[data-role=leo] input')?.checked`,
  },
]

/** How many times slower than this machine the phone's processor is, as in Lighthouse. */
const SLOWER = 4

/** What was seen of one visit; times are in ms since the navigation began. */
export interface DoorVisit {
  /** The first text was painted. */
  readonly painted: number
  /** The field was there. */
  readonly seen: number
  /** What was typed, and tapped, was shown. */
  readonly answered: number
  /** Requests begun until then. */
  readonly requests: number
}

/**
 * Focuses the field as soon as it is there, and reports where it is to be tapped, and when the page has answered. Runs in the page before
 * anything else.
 */
const watchDoor = ({ field, choice = '', answered }: Door) => `{
  let seen = 0
  const look = () => {
    if (seen === 0) {
      const found = document.querySelector(${JSON.stringify(field)})
      if (!found) return
      seen = performance.now()
      found.focus()
      const box = ${choice === '' ? 'null' : `document.querySelector(${JSON.stringify(choice)}).getBoundingClientRect()`}
      doorSeen(JSON.stringify(box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }))
    }
    if (!(${answered})) return
    watch.disconnect()
    requestAnimationFrame(() => {
      const now = performance.now()
      doorAnswered(JSON.stringify({
        painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? now,
        seen,
        answered: now,
        requests: performance.getEntriesByType('resource').length + 1,
      }))
    })
  }
  const watch = new MutationObserver(look)
  watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  for (const kind of ['input', 'change']) addEventListener(kind, () => queueMicrotask(look))
}`

/** Opens a first page with an empty cache on a slow phone, and uses it as soon as its field is there. */
export async function visitDoor(
  browser: Browser,
  url: string,
  door: Door,
  network: SlowNetwork,
): Promise<DoorVisit> {
  const context = await browser.newContext(SMALL_PHONE)
  const page = await context.newPage()
  const tools = await slowDown(page, { cpu: SLOWER, network })
  const visit = Promise.withResolvers<DoorVisit>()
  // Keys and taps come from the browser's tools: Playwright's own helpers run scripts in the page, which takes its time.
  tools.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'doorSeen') void use(tools, JSON.parse(payload)).catch(visit.reject)
    else if (name === 'doorAnswered') visit.resolve(JSON.parse(payload))
  })
  await tools.send('Runtime.enable')
  for (const name of ['doorSeen', 'doorAnswered']) await tools.send('Runtime.addBinding', { name })
  await tools.send('Page.enable')
  await tools.send('Page.addScriptToEvaluateOnNewDocument', { source: watchDoor(door) })
  await tools.send('Page.navigate', { url: `${url}${door.path}` })
  return visit.promise.finally(() => context.close())
}

/** Types a letter, and taps a point of the page (CSS px). */
async function use(tools: CDPSession, at: { x: number; y: number } | null): Promise<void> {
  await tools.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'M', code: 'KeyM', text: 'M' })
  await tools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'M', code: 'KeyM' })
  if (!at) return
  await tools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
