/** What disturbs a sleeper: a vision (a portrait that is slowly distorted) or a whisper (a changed line of the ritual). */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { buzz } from '../../device/haptics.ts'
import { wordsOf } from '../../ui/letters.ts'
import { morph } from '../../ui/morph.ts'
import { visionStrokes } from '../../ui/told-picture.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button } from '../widgets/basic-widgets.ts'
import { canWhisper, whisper } from './whisper-voice.ts'

type ShownVision = NonNullable<PhoneContext['hand']['vision']>

/** The vision or the whisper of this seat. */
export const visionPanel = (phone: PhoneContext, vision: ShownVision): TemplateResult =>
  vision.kind === 'vision' ? visionFigure(phone, vision) : whisperFigure(vision)

const visionFigure = (phone: PhoneContext, vision: ShownVision) => {
  const strokes = visionStrokes(phone.view, vision)
  return html`<figure class="vision" data-kind="vision">
    ${
      strokes
        ? html`<span class="vision-room" aria-hidden="true"><canvas class="vision-face" width="640" height="640" ${ref(morphing(strokes, vision.seed))}></canvas></span>`
        : nothing
    }
    <figcaption class="vision-text"><span role="status">${vision.text}</span></figcaption>
  </figure>`
}

/** The words of a whisper, as if written with a finger on a steamed-up window. */
const whisperFigure = (
  vision: ShownVision,
) => html`<figure class="vision" data-kind="whisper" ${ref(whispering(vision.text))}>
    <span class="vision-breath" aria-hidden="true"></span>
    <figcaption class="vision-text">
      <span class="unseen" role="status">${vision.text}</span>
      <span aria-hidden="true">${wordsOf(vision.text).map((word, i) => html`<i style="--nth:${i}">${word}</i> `)}</span>
    </figcaption>
    ${canWhisper() ? html`<p class="vision-again">${button(html`${icon('ear')} <span>${t('whisper.again')}</span>`, () => whisper(vision.text))}</p>` : nothing}
  </figure>`

const started = new WeakSet<Element>()

/** Makes a lit `ref` that starts the distortion when its canvas appears; it ends with the canvas. */
const morphing = (strokes: readonly Stroke[], seed: number) => (element: Element | undefined) => {
  if (!(element instanceof HTMLCanvasElement) || started.has(element)) return
  started.add(element)
  buzz('vision')
  morph(element, strokes, seed)
}

/** Makes a lit `ref` that speaks the whisper once, when it appears. */
const whispering = (words: string) => (element: Element | undefined) => {
  if (!element || started.has(element)) return
  started.add(element)
  buzz('vision')
  whisper(words)
}
