/** A vision or a whisper that somebody tells: the moving face, or the words on a steamed-up window. */
import { html, type TemplateResult } from 'lit-html'
import { ref } from 'lit-html/directives/ref.js'
import type { Stroke } from '../../shared/protocol/actions.ts'
import { type PublicView, parseStrokes, type ToldView } from '../../shared/views/types.ts'
import { wordsOf } from './letters.ts'
import { morph } from './morph.ts'
import { readyFaces } from './ready-faces.ts'

/**
 * The picture of what is told.
 * @param size width and height of a vision's canvas, in px
 */
export function toldPicture(view: PublicView, told: ToldView, size: number): TemplateResult {
  if (told.kind === 'whisper')
    return html`<span class="told-window" aria-hidden="true">
      ${wordsOf(told.text).map((word, i) => html`<i style="--nth:${i}">${word}</i> `)}
    </span>`
  const strokes = visionStrokes(view, told)
  return html`<canvas class="told-face" width=${size} height=${size} aria-hidden="true" ${ref(morphing(strokes, told.seed))}></canvas>`
}

/** The strokes of a vision's face: the drawing that the table made, or a ready-made face if there is none. */
export function visionStrokes(
  view: PublicView,
  { drawing, face, seed }: Pick<ToldView, 'drawing' | 'face' | 'seed'>,
): readonly Stroke[] {
  const drawn = drawing === null ? undefined : view.drawings[drawing]
  if (drawn) return parseStrokes(drawn)
  const ready = face === null ? [] : readyFaces(face)
  return ready[seed % ready.length] ?? []
}

const started = new WeakSet<Element>()

/** Makes a lit `ref` that starts the distortion when its canvas appears; it ends with the canvas. */
const morphing = (strokes: readonly Stroke[], seed: number) => (element: Element | undefined) => {
  if (!(element instanceof HTMLCanvasElement) || started.has(element)) return
  started.add(element)
  morph(element, strokes, seed)
}
