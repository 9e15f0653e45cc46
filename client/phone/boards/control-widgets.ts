/**
 * The nine kinds of control on a console. Each is an invisible native element over a drawing, so that touch, keyboard and
 * screen readers use the same element.
 */
import { html, nothing, type TemplateResult } from 'lit-html'
import { live } from 'lit-html/directives/live.js'
import { ref } from 'lit-html/directives/ref.js'
import type { ControlKind, Role } from '../../../shared/content/ids.ts'
import type { ControlView } from '../../../shared/views/types.ts'
import { play } from '../../audio/phone-sounds.ts'
import { buzz } from '../../device/haptics.ts'
import { t } from '../phone-translator.ts'
import { looseLetters } from '../widgets/loose-letters.ts'
import {
  crankGesture,
  followSlider,
  holdGesture,
  knockGesture,
  type Operate,
  pressGesture,
  pullGesture,
  swipeGesture,
  turnDialUnderPointer,
} from './control-gestures.ts'
import { controlPicture } from './control-pictures.ts'

/** Positions of a dial's numbers, in percent of its square. */
const DIAL_SPOTS = [
  [14, 84],
  [14, 16],
  [86, 16],
  [86, 84],
] as const
/** Semitones by which a dial's tick rises with each number. */
const DIAL_STEP = 3

/** Kinds whose values have names, shown beside the drawing. */
const NAMED: ReadonlySet<ControlKind> = new Set(['switch', 'slider'])

/** The sound of each kind of control when it is used. */
const SOUNDS: Readonly<Record<ControlKind, (value: number) => void>> = {
  button: () => play('button'),
  switch: (value) => play(value === 1 ? 'switch-on' : 'switch-off'),
  dial: (value) => play('dial', value * DIAL_STEP),
  slider: () => undefined,
  hold: () => play('held'),
  swipe: () => play('swipe'),
  knock: () => play('latch'),
  crank: () => play('wound'),
  pull: () => play('cord'),
}

/** Those of them that end a longer gesture. */
const LONG: ReadonlySet<ControlKind> = new Set(['hold', 'crank'])

/** What a phone knows about a control besides its view. */
export interface ControlStatus {
  /** The value set on this phone that the server has not confirmed yet, or else the view's value. */
  readonly value: number
  /** Set for a moment after this control has fulfilled an order. */
  readonly mark: 'hit' | null
}

/**
 * One control.
 * @param index place of the control on its console
 * @param operate sets it to a value
 */
export function controlWidget(
  view: ControlView,
  index: number,
  role: Role,
  { value, mark }: ControlStatus,
  operate: Operate,
): TemplateResult {
  const use: Operate = (to) => {
    SOUNDS[view.kind](to)
    buzz(LONG.has(view.kind) ? 'held' : view.kind === 'dial' ? 'dial' : 'tap')
    return operate(to)
  }
  const now = { ...view, value }
  return html`<div
    class="control card"
    data-sound=""
    data-kind=${view.kind}
    data-value=${value}
    data-mark=${mark ?? nothing}
    ?data-slipping=${view.slipping}
    ?data-glows=${view.glows}
    style="--value:${value}"
  >
    <div class="control-face">
      ${controlPicture(view.kind, role)} ${nativeControls[view.kind](now, index, use)}
      ${NAMED.has(view.kind) ? valueNames(now) : nothing}
    </div>
    <span class="control-label" aria-hidden="true" ?data-long=${isLongLabel(view.label)}>${looseLetters(view.label, role, index)}</span>
  </div>`
}

/** Labels of more letters than this, or with a longer word than that, are set closer. */
const LONG_LABEL = { letters: 26, word: 15 }
const isLongLabel = (label: string): boolean =>
  label.length > LONG_LABEL.letters || label.split(' ').some((word) => word.length > LONG_LABEL.word)

/** Words of more letters than this do not fit beside the drawing and have to be hyphenated. */
const LONG_WORD = 9
const isLong = (name: string): boolean => name.split(' ').some((word) => word.length > LONG_WORD)

/** The names of a control's values, the highest on top, in line with the positions of the drawing. */
const valueNames = ({ values, value }: ControlView) =>
  html`<ol class="control-values" aria-hidden="true">
    ${values.map((name, i) => html`<li ?data-on=${i === value} ?data-long=${isLong(name)}>${name}</li>`).reverse()}
  </ol>`

const nativeControls: Readonly<
  Record<ControlKind, (view: ControlView, index: number, operate: Operate) => TemplateResult>
> = {
  button: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${view.label} ${ref(pressGesture(() => operate(0)))}></button>`,
  switch: (view, _, operate) => html`<button
    class="control-native"
    type="button"
    role="switch"
    aria-checked=${view.value === 1}
    aria-label=${t('said.of', { name: view.label, text: view.values[view.value] ?? '' })}
    ${ref(pressGesture(() => operate(view.value === 1 ? 0 : 1)))}
  ></button>`,
  dial: (
    view,
    index,
    operate,
  ) => html`<div class="control-native" role="radiogroup" aria-label=${view.label} @pointermove=${turnDialUnderPointer}>
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
    aria-valuetext=${view.values[view.value] ?? ''}
    .value=${live(String(view.value))}
    @input=${followSlider}
    @change=${(event: Event) => operate(Number((event.target as HTMLInputElement).value))}
  />`,
  hold: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${t('said.hint', { label: view.label, hint: t('control.hold') })} ${ref(holdGesture(operate))}></button>`,
  swipe: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${t('said.hint', { label: view.label, hint: t('control.swipe') })} ${ref(swipeGesture(operate))}></button>`,
  knock: (
    view,
    _,
    operate,
  ) => html`<div class="control-native knock-door" role="group" aria-label=${view.label} ${ref(knockGesture(operate))}>
    ${view.values.map(
      (name, value) => html`<button
        class="knock-count"
        type="button"
        aria-label=${name}
        aria-pressed=${view.value === value}
        @click=${(event: MouseEvent) => event.detail === 0 && operate(value)}
      ></button>`,
    )}
  </div>`,
  crank: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${t('said.hint', { label: view.label, hint: t('control.crank') })} ${ref(crankGesture(operate))}></button>`,
  pull: (view, _, operate) =>
    html`<button class="control-native" type="button" aria-label=${t('said.hint', { label: view.label, hint: t('control.pull') })} ${ref(pullGesture(operate))}></button>`,
}
