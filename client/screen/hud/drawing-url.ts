/** Drawings as image URLs. */
import { type DrawingView, parseStrokes } from '../../../shared/views/types.ts'
import { paintStrokes } from '../../ui/crayon-canvas.ts'

/** Side of the image (px). */
const SIZE = 300
const made = new Map<string, string>()

/** A drawing as a data URL; cached. @param chalk paints it in chalk instead of crayon */
export function drawingUrl(drawing: DrawingView, chalk = false): string {
  const key = `${chalk}${drawing.strokes}`
  const known = made.get(key)
  if (known !== undefined) return known
  const canvas = document.createElement('canvas')
  canvas.width = SIZE
  canvas.height = SIZE
  const context = canvas.getContext('2d')
  if (context) paintStrokes(context, parseStrokes(drawing), SIZE, { chalk })
  const url = canvas.toDataURL()
  made.set(key, url)
  return url
}
