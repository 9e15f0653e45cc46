/**
 * The six kinds of control on a console. Each is a native element laid over a drawn one, so that thumbs, keys and
 * screen readers use the same thing.
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
  followSlider,
  holdGesture,
  type Operate,
  pressGesture,
  swipeGesture,
  turnDialUnderPointer,
} from './control-gestures.ts'
import { controlPicture } from './control-pictures.ts'

/** Where a dial's numbers stand round it, in percent of its square. */
const DIAL_SPOTS = [
  [14, 84],
  [14, 16],
  [86, 16],
  [86, 84],
] as const
/** Half tones by which a dial's tick rises with each number. */
const DIAL_STEP = 3

/** Kinds whose values have names that stand beside them. */
const NAMED: ReadonlySet<ControlKind> = new Set(['switch', 'slider'])

/** How a control of each kind sounds and feels as it is used. */
const FEEDBACK: Readonly<Record<ControlKind, (value: number) => void>> = {
  button: () => play('button'),
  switch: (value) => play(value === 1 ? 'switch-on' : 'switch-off'),
  dial: (value) => play('dial', value * DIAL_STEP),
  slider: () => undefined,
  hold: () => play('held'),
  swipe: () => play('swipe'),
}

/** What a control is just now, beside its view. */
export interface ControlStatus {
  /** What it was set to here and not yet there, else what it is. */
  readonly value: number
  /** How the last order for it ended, for a moment. */
  readonly mark: 'hit' | null
}

/** A control of this console. */
export function controlWidget(
  view: ControlView,
  index: number,
  role: Role,
  { value, mark }: ControlStatus,
  operate: Operate,
): TemplateResult {
  const use: Operate = (to) => {
    FEEDBACK[view.kind](to)
    buzz(view.kind === 'hold' ? 'held' : view.kind === 'dial' ? 'dial' : 'tap')
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
      ${controlPicture(view.kind, role)} ${natives[view.kind](now, index, use)}
      ${NAMED.has(view.kind) ? valueNames(now) : nothing}
    </div>
    <span class="control-label" aria-hidden="true">${looseLetters(view.label, role, index)}</span>
  </div>`
}

/** A word that is longer than a card is wide has to be divided. */
const LONGEST = 9
const isLong = (name: string): boolean => name.split(' ').some((word) => word.length > LONGEST)

/** The names of a control's values, the highest on top, where the thing itself is at them. */
const valueNames = ({ values, value }: ControlView) =>
  html`<ol class="control-values" aria-hidden="true">
    ${values.map((name, i) => html`<li ?data-on=${i === value} ?data-long=${isLong(name)}>${name}</li>`).reverse()}
  </ol>`

const natives: Readonly<
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
}
