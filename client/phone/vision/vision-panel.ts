/** A vision: a face from the wall that turns into something wrong. A whisper: a line of this table, bent. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { Stroke } from '../../../shared/protocol/actions.ts'
import { parseStrokes } from '../../../shared/views/types.ts'
import { buzz } from '../../device/haptics.ts'
import type { PhoneContext } from '../phone-context.ts'
import { t } from '../phone-translator.ts'
import { icon } from '../pictures/icons.ts'
import { button } from '../widgets/basic-widgets.ts'
import { readyFaces } from '../widgets/ready-faces.ts'
import { morph } from './morph.ts'
import { canWhisper, whisper } from './whisper-voice.ts'

type ShownVision = NonNullable<PhoneContext['hand']['vision']>

export const visionPanel = (phone: PhoneContext, vision: ShownVision): TemplateResult =>
  vision.kind === 'vision' ? visionFigure(phone, vision) : whisperFigure(vision)

const visionFigure = (phone: PhoneContext, vision: ShownVision) => {
  const strokes = strokesOf(phone, vision)
  return html`<figure class="vision" data-kind="vision">
    ${
      strokes
        ? html`<span class="vision-room" aria-hidden="true"><canvas class="vision-face" width="640" height="640" ${ref(morphing(strokes, vision.seed))}></canvas></span>`
        : nothing
    }
    <figcaption class="vision-text"><span role="status">${vision.text}</span></figcaption>
  </figure>`
}

/** The words stand on the breath of a cold window, as if somebody wrote them with a finger. */
const whisperFigure = (
  vision: ShownVision,
) => html`<figure class="vision" data-kind="whisper" ${ref(whispering(vision.text))}>
    <span class="vision-breath" aria-hidden="true"></span>
    <figcaption class="vision-text">
      <span class="unseen" role="status">${vision.text}</span>
      <span aria-hidden="true">${vision.text.split(' ').map((word, i) => html`<i style="--nth:${i}">${word}</i> `)}</span>
    </figcaption>
    ${canWhisper() ? html`<p class="vision-again">${button(html`${icon('ear')} <span>${t('whisper.again')}</span>`, () => whisper(vision.text))}</p>` : nothing}
  </figure>`

/** The face as this table drew it; where nobody has, one of the ready ones. */
function strokesOf(
  { view }: PhoneContext,
  { drawing, face, seed }: ShownVision,
): readonly Stroke[] | undefined {
  const drawn = drawing === null ? undefined : view.drawings[drawing]
  if (drawn) return parseStrokes(drawn)
  const ready = face === null ? [] : readyFaces(face)
  return ready[seed % ready.length]
}

const bound = new WeakSet<Element>()

/** Starts the morph once its canvas is there; it ends with the canvas. */
const morphing = (strokes: readonly Stroke[], seed: number) => (element: Element | undefined) => {
  if (!(element instanceof HTMLCanvasElement) || bound.has(element)) return
  bound.add(element)
  buzz('vision')
  morph(element, strokes, seed)
}

/** Whispers by itself once, when it has just come. */
const whispering = (words: string) => (element: Element | undefined) => {
  if (!element || bound.has(element)) return
  bound.add(element)
  buzz('vision')
  whisper(words)
}
