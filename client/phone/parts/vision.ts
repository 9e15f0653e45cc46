/** A vision: a face from the wall that turns into something wrong. A whisper: a line of this table, bent. */
import { html, nothing, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import { type DrawingView, parseStrokes } from '../../../shared/view/types.ts'
import type { Phone } from '../phone.ts'
import { morph } from '../playfield/morph.ts'

type Vision = NonNullable<Phone['hand']['vision']>

export function visionPicture(phone: Phone, vision: Vision): TemplateResult {
  const drawing = vision.drawing === null ? undefined : phone.view.drawings[vision.drawing]
  return html`<figure class="vision" data-kind=${vision.kind}>
    ${drawing && vision.kind === 'vision' ? html`<span class="vision-room" aria-hidden="true"><canvas class="vision-face" width="640" height="640" ${ref(morphing(drawing, vision.seed))}></canvas></span>` : nothing}
    <figcaption class="vision-text"><span role="status">${vision.text}</span></figcaption>
  </figure>`
}

const bound = new WeakSet<Element>()

/** Starts the morph once its canvas is there; it ends with the canvas. */
const morphing = (drawing: DrawingView, seed: number) => (element: Element | undefined) => {
  if (!(element instanceof HTMLCanvasElement) || bound.has(element)) return
  bound.add(element)
  morph(element, parseStrokes(drawing), seed)
}
