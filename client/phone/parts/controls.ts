/**
 * The six kinds of control on a console. Each is a native element laid over a drawn one, so that thumbs, keys and
 * screen readers use the same thing; the drawing shows by custom properties what the element is set to.
 */
import { html, svg, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { ref } from 'lit-html/directives/ref.js'
import type { ControlKind } from '../../../shared/content/ids.ts'
import type { ControlView } from '../../../shared/view/types.ts'
import { t } from '../text.ts'

type Operate = (value: number) => unknown

/** Where a dial's numbers stand round it, in percent of its square. */
const DIAL_SPOTS = [
  [14, 82],
  [14, 18],
  [86, 18],
  [86, 82],
] as const
/** How far a thumb has to sweep for a swipe, in px. */
const SWEEP = 56
/** How long to hold, in ms. */
const HOLD = 800

const DRAWN: Readonly<Record<ControlKind, () => TemplateResult>> = {
  button: () =>
    drawn(
      svg`<ellipse class="c-dark" cx="50" cy="68" rx="40" ry="14"/><g class="c-press"><path class="c-hot" d="M14 64C14 30 34 18 50 18S86 30 86 64C74 74 26 74 14 64Z"/><path class="c-shine" d="M26 42C29 34 34 29 41 27"/></g>`,
    ),
  switch: () =>
    drawn(
      svg`<rect class="c-base" x="26" y="10" width="48" height="80" rx="9"/><rect class="c-dark" x="43" y="20" width="14" height="60" rx="6"/><rect class="c-hot c-lever" x="34" y="48" width="32" height="28" rx="6"/><path class="c-mark" d="M12 24h10M17 19v10M12 76a5 5 0 1 0 10 0 5 5 0 1 0-10 0"/>`,
    ),
  dial: () =>
    drawn(
      svg`<circle class="c-base" cx="50" cy="50" r="29"/><circle class="c-soft" cx="50" cy="50" r="20"/><g class="c-needle"><path class="c-dark" d="M45 52 50 24 55 52A5 5 0 0 1 45 52Z"/><path class="c-hot" d="M47.5 40 50 24 52.5 40Z"/></g>`,
    ),
  slider: () =>
    drawn(
      svg`<rect class="c-base" x="43" y="6" width="14" height="88" rx="7"/><path class="c-mark" d="M66 14h12M66 50h12M66 86h12"/><g class="c-knob"><path class="c-hot" d="M22 40H78L86 50 78 60H22L14 50Z"/><path class="c-shine" d="M34 47H66M34 53H66"/></g>`,
    ),
  hold: () =>
    drawn(
      svg`<circle class="c-base" cx="50" cy="50" r="36"/><circle class="c-ring" cx="50" cy="50" r="36" pathLength="100"/><path class="c-mark" d="M36 62C32 46 40 36 50 36S68 46 64 62M42 64C40 52 44 45 50 45S60 52 58 64M50 54V66"/>`,
    ),
  swipe: () =>
    drawn(
      svg`<rect class="c-base" x="8" y="30" width="84" height="40" rx="20"/><path class="c-mark" d="M46 42 54 50 46 58M60 42 68 50 60 58M74 42 82 50 74 58"/><circle class="c-hot c-sweep" cx="28" cy="50" r="16"/>`,
    ),
}

const drawn = (inside: unknown) =>
  html`<svg class="control-drawn" viewBox="0 0 100 100" aria-hidden="true">${inside}</svg>`

/** The picture of a kind of control, as on the order that asks for it. */
export const controlPicture = (kind: ControlKind) => DRAWN[kind]()

/** A control of this console. */
export function control(view: ControlView, index: number, operate: Operate): TemplateResult {
  return html`<div
    class="control card"
    data-kind=${view.kind}
    data-value=${view.value}
    ?data-slipping=${view.slipping}
    ?data-glows=${view.glows}
    style="--value:${view.value}"
  >
    <div class="control-face">${DRAWN[view.kind]()} ${natives[view.kind](view, index, operate)}</div>
    <span class="control-label" aria-hidden="true">${view.label}</span>
  </div>`
}

const natives: Readonly<
  Record<ControlKind, (view: ControlView, index: number, operate: Operate) => TemplateResult>
> = {
  button: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${view.label} @click=${() => operate(0)}></button>`,
  switch: (view, _, operate) => html`<button
    class="control-native"
    type="button"
    role="switch"
    aria-checked=${view.value === 1}
    aria-label=${view.label}
    @click=${() => operate(view.value === 1 ? 0 : 1)}
  ></button>`,
  dial: (
    view,
    index,
    operate,
  ) => html`<div class="control-native" role="radiogroup" aria-label=${view.label} @pointermove=${turnUnderThumb}>
    ${DIAL_SPOTS.map(
      (
        [x, y],
        value,
      ) => html`<label class="dial-spot" style="left:${x}%;top:${y}%" ?data-on=${view.value === value}>
        <input type="radio" name="dial-${index}" aria-label=${String(value)} .checked=${live(view.value === value)} @change=${() => operate(value)} />
        <b aria-hidden="true">${value}</b>
      </label>`,
    )}
  </div>`,
  slider: (view, _, operate) => html`<input
    class="control-native control-range"
    type="range"
    min="0"
    max="2"
    step="1"
    aria-label=${view.label}
    aria-orientation="vertical"
    .value=${live(String(view.value))}
    @input=${(event: Event) => showValue(event, (event.target as HTMLInputElement).value)}
    @change=${(event: Event) => operate(Number((event.target as HTMLInputElement).value))}
  />`,
  hold: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label="${view.label}, ${t('control.hold')}" ${ref(holding(operate))}></button>`,
  swipe: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label="${view.label}, ${t('control.swipe')}" ${ref(sweeping(operate))}></button>`,
}

function showValue(event: Event, value: string): void {
  const card = (event.target as HTMLElement).closest<HTMLElement>('.control')
  card?.style.setProperty('--value', value)
}

/** A thumb that drags round a dial turns it to the number it is over. */
function turnUnderThumb(event: PointerEvent): void {
  if (event.buttons === 0) return
  const over = document
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest('.dial-spot')
    ?.querySelector('input')
  if (over && !over.checked && (event.currentTarget as HTMLElement).contains(over)) over.click()
}

/** What an element's listeners work with now; set anew whenever the view is drawn. */
const current = new WeakMap<Element, Operate>()

/** Binds an element's gesture once, to whatever it means at that moment. */
const gesture =
  (bind: (element: HTMLElement, done: () => void) => void) =>
  (operate: Operate) =>
  (element: Element | undefined) => {
    if (!(element instanceof HTMLElement)) return
    const known = current.has(element)
    current.set(element, operate)
    if (!known) bind(element, () => current.get(element)?.(0))
  }

const holding = gesture((element, done) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const card = () => element.closest<HTMLElement>('.control')
  const stop = () => {
    clearTimeout(timer)
    card()?.removeAttribute('data-held')
  }
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    card()?.setAttribute('data-held', '')
    timer = setTimeout(() => {
      stop()
      done()
    }, HOLD)
  })
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture']) element.addEventListener(end, stop)
  element.addEventListener('contextmenu', (event) => event.preventDefault())
  byKey(element, done)
})

const sweeping = gesture((element, done) => {
  let from: { x: number; y: number } | null = null
  const card = () => element.closest<HTMLElement>('.control')
  element.addEventListener('pointerdown', (event) => {
    element.setPointerCapture(event.pointerId)
    from = { x: event.clientX, y: event.clientY }
  })
  element.addEventListener('pointermove', (event) => {
    if (!from) return
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y)
    card()?.style.setProperty('--swept', String(Math.min(1, far / SWEEP)))
    if (far < SWEEP) return
    from = null
    card()?.style.setProperty('--swept', '0')
    done()
  })
  for (const end of ['pointerup', 'pointercancel']) {
    element.addEventListener(end, () => {
      from = null
      card()?.style.setProperty('--swept', '0')
    })
  }
  byKey(element, done)
})

/** Keys and screen readers cannot hold or sweep: for them a click is enough. */
function byKey(element: HTMLElement, done: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.detail === 0) done()
  })
}
