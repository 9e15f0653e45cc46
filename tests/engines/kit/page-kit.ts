/**
 * Finds elements by role, name and text inside a page, as assistive technology does. Bundled into one script and run in the
 * page by `engine-page.ts`, since WebDriver itself finds by selectors only.
 */
import { computeAccessibleName, getRole } from 'dom-accessibility-api'

/** A text to match: a part of it in any case, the whole of it, or a regular expression. */
export type TextMatch = { part: string } | { whole: string } | { source: string; flags: string }

/** One step of a search, within what the steps before it have found. */
export type FindStep =
  | { by: 'css'; css: string }
  | { by: 'role'; role: string; name?: TextMatch; enabled?: boolean }
  | { by: 'label'; name: TextMatch }
  | { by: 'text'; text: TextMatch }
  | { by: 'nth'; index: number }

/** Where an element can be touched, or why it cannot. */
export type TouchSpot = { x: number; y: number } | { refused: string }

/** What a tab has shown so far. */
export interface SeenOnPage {
  phases: { phase: string; said: string }[]
  /** Names from {@link THINGS}. */
  things: string[]
}

/** Elements that may have a role without an attribute for it. */
const NATIVE: Readonly<Record<string, string>> = {
  button: 'button, summary, input[type=button], input[type=submit]',
  dialog: 'dialog',
  group: 'fieldset, details',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  main: 'main',
  radio: 'input[type=radio]',
  slider: 'input[type=range]',
}
/** Where a page says which phase it shows, and in which words. */
const PHASE_PLACES = [
  ['.phone', 'h1'],
  ['.scene', '.screen [role=status]'],
] as const
/** What a phone shows at times, by its selector. */
const THINGS = {
  dream: '.playfield',
  'painted dream': '.playfield canvas',
  ritual: '.ritual',
  vision: '.vision',
  order: '.order[data-until]',
  blanket: '.blanket',
  doors: '.doors',
  lullaby: '.beat',
} as const
const SEEN = 'engine-tests.seen'

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

function matches(text: string, wanted: TextMatch): boolean {
  if ('source' in wanted) return new RegExp(wanted.source, wanted.flags).test(text)
  return 'whole' in wanted ? text === wanted.whole : text.toLowerCase().includes(wanted.part.toLowerCase())
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true })
}
const isHidden = (element: Element): boolean =>
  !element.checkVisibility({ visibilityProperty: true }) ||
  element.closest('[aria-hidden=true], [inert]') !== null
const isEnabled = (element: Element): boolean =>
  !element.matches(':disabled') && element.closest('[aria-disabled=true]') === null

/** The deepest elements with this text. */
function byText(within: Element, wanted: TextMatch): Element[] {
  const has = (element: Element) => matches(tidy(element.textContent), wanted)
  return [...within.querySelectorAll(':not(script, style)')].filter(
    (element) => has(element) && ![...element.children].some(has),
  )
}

function take(step: FindStep, from: readonly Element[]): Element[] {
  const all = (search: (within: Element) => Iterable<Element>) => [
    ...new Set(from.flatMap((within) => [...search(within)])),
  ]
  switch (step.by) {
    case 'nth':
      return from.slice(step.index, step.index + 1)
    case 'css':
      return all((within) => within.querySelectorAll(step.css))
    case 'text':
      return all((within) => byText(within, step.text))
    case 'label':
      return all((within) =>
        within.querySelectorAll('input, textarea, [aria-label], [aria-labelledby]'),
      ).filter((element) => matches(tidy(computeAccessibleName(element)), step.name))
    case 'role': {
      const { role, name, enabled } = step
      const named = NATIVE[role] ? `, ${NATIVE[role]}` : ''
      return all((within) => within.querySelectorAll(`[role=${role}]${named}`)).filter(
        (element) =>
          getRole(element) === role &&
          !isHidden(element) &&
          (!enabled || isEnabled(element)) &&
          (!name || matches(tidy(computeAccessibleName(element)), name)),
      )
    }
  }
}

const find = (steps: readonly FindStep[]): Element[] =>
  steps.reduce<Element[]>((found, step) => take(step, found), [document.documentElement])

const boxOf = (element: Element) => {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { x, y, width, height }
}

const nextFrame = () => new Promise<void>((done) => setTimeout(done, 20))

/** Waits until the element stands still in the window. Resolves to its centre, or to why it cannot be touched. */
async function spotOf(steps: readonly FindStep[], force: boolean): Promise<TouchSpot> {
  const [element] = find(steps)
  if (!element || !isShown(element)) return { refused: 'not visible' }
  if (!force && !isEnabled(element)) return { refused: 'not enabled' }
  let before = boxOf(element)
  const { x, y, width, height } = before
  if (x < 0 || y < 0 || x + width > innerWidth || y + height > innerHeight)
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
  for (let now = boxOf(element); ; now = boxOf(element)) {
    await nextFrame()
    if (!element.isConnected) return { refused: 'detached' }
    if (force || JSON.stringify(now) === JSON.stringify(before)) break
    before = now
  }
  const at = boxOf(element)
  const spot = { x: at.x + at.width / 2, y: at.y + at.height / 2 }
  const top = document.elementFromPoint(spot.x, spot.y)
  // What the element itself lies in counts as another one: a press on that would be lost.
  const hit = top !== null && (element.contains(top) || top.closest('label')?.control === element)
  if (force || hit) return spot
  // It may be scrolled out of sight within the window.
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  return { refused: `.${top?.className ?? '?'} intercepts` }
}

/** Sets a field's value as typing does. */
function fill(element: Element, value: string): void {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return
  element.focus()
  if (element.type === 'range') {
    element.value = value
    for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }))
    return
  }
  element.select()
  document.execCommand('insertText', false, value)
}

/** What is asked of the first element, or of all. */
function read(steps: readonly FindStep[], what: string, detail: string): unknown {
  const all = find(steps)
  const [first] = all
  switch (what) {
    case 'count':
      return all.length
    case 'texts':
      return all.map(({ textContent }) => textContent)
    case 'visible':
      return first !== undefined && isShown(first)
  }
  if (!first) return undefined
  switch (what) {
    case 'attribute':
      return first.getAttribute(detail)
    case 'text':
      return first.textContent
    case 'enabled':
      return isEnabled(first)
    case 'value':
      return (first as HTMLInputElement).value
    case 'box':
      return boxOf(first)
    case 'fill':
      return fill(first, detail)
    case 'focus':
      return (first as HTMLElement).focus()
    default:
      throw new Error(`nothing is known of “${what}”`)
  }
}

/** What this tab has shown so far, also before a reload. */
const seen = (): SeenOnPage =>
  JSON.parse(sessionStorage.getItem(SEEN) ?? '{"phases":[],"things":[]}') as SeenOnPage

function recordWhatIsShown(): void {
  const { phases, things } = seen()
  const note = () => {
    const before = phases.length + things.length
    for (const [where, sentence] of PHASE_PLACES) {
      const phase = document.querySelector(where)?.getAttribute('data-phase')
      const said = tidy(document.querySelector(sentence)?.textContent ?? '')
      if (phase && said && !phases.some((one) => one.phase === phase)) phases.push({ phase, said })
    }
    for (const [name, selector] of Object.entries(THINGS))
      if (!things.includes(name) && document.querySelector(selector)) things.push(name)
    if (phases.length + things.length > before)
      sessionStorage.setItem(SEEN, JSON.stringify({ phases, things }))
  }
  note()
  new MutationObserver(note).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['data-phase', 'data-until'],
  })
}

/** The last presses that have reached the page, and on what: for the message of one that was in vain. */
const presses: string[] = []
function recordPresses(): void {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel', 'click'])
    addEventListener(
      type,
      (event) => {
        const { target, clientX, clientY } = event as MouseEvent
        const on =
          target instanceof Element ? `${target.localName}.${target.getAttribute('class') ?? ''}` : '?'
        presses.push(`${type} on ${on} at ${clientX},${clientY}, ${Math.round(performance.now())} ms`)
        presses.splice(0, presses.length - 8)
      },
      { capture: true, passive: true },
    )
}

const errors: string[] = []
function recordErrors(): void {
  addEventListener('error', ({ message }) => errors.push(message))
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${String(reason)}`))
  const say = console.error.bind(console)
  console.error = (...said: unknown[]) => {
    errors.push(said.map(String).join(' '))
    say(...said)
  }
}

/** What has become of the page's sound. */
export type SoundState = 'silent' | 'asked' | 'running'

const sounds: AudioContext[] = []
let asked = false
function recordSounds(): void {
  window.AudioContext = class extends window.AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options)
      sounds.push(this)
    }
    override resume(): Promise<void> {
      asked ||= navigator.userActivation?.hasBeenActive ?? true
      return super.resume()
    }
  }
}

declare global {
  interface Window {
    pageKit?: typeof pageKit
  }
}
const pageKit = {
  find,
  read,
  spotOf,
  seen,
  /** Errors since this script was run, which are then forgotten. */
  takeErrors: () => errors.splice(0),
  presses: () => presses,
  /** On a machine without any audio device, a sound that was asked for after a touch never runs. */
  soundState: (): SoundState =>
    sounds.some(({ state }) => state === 'running') ? 'running' : asked ? 'asked' : 'silent',
}
if (!window.pageKit) {
  window.pageKit = pageKit
  recordErrors()
  recordPresses()
  recordSounds()
  recordWhatIsShown()
}
