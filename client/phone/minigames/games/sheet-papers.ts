/** The papers that come into the inbox. */
import { noiseAt } from '../gouache-backdrop.ts'

/** Paints a memo into a square of `size` px: cold white, with the sphere on its letterhead. */
export function paintMemo(context: CanvasRenderingContext2D, size: number): void {
  const unit = size / 100
  context.save()
  context.scale(unit, unit)
  context.fillStyle = '#eaf6ff'
  context.fillRect(3, 2, 94, 96)
  context.fillStyle = '#58c7f3'
  context.fillRect(3, 2, 94, 18)
  context.fillStyle = '#0d1d4a'
  context.beginPath()
  context.arc(16, 11, 6, 0, 7)
  context.fill()
  context.fillStyle = '#eaffff'
  context.beginPath()
  context.arc(16, 11, 2.4, 0, 7)
  context.fill()
  context.fillStyle = '#9cc4dc'
  for (let i = 0; i < 5; i++) context.fillRect(12, 58 + i * 7.4, i === 4 ? 40 : 76 - (i % 2) * 14, 2.6)
  context.strokeStyle = 'rgb(31 79 120 / .5)'
  context.lineWidth = 1
  context.strokeRect(3, 2, 94, 96)
  context.restore()
}

/** Paints the paper of a child's drawing into a square of `size` px, with a sun in its corner. @param seed of its edge */
export function paintDrawing(context: CanvasRenderingContext2D, size: number, seed: number): void {
  const unit = size / 100
  context.save()
  context.scale(unit, unit)
  context.fillStyle = '#f6e9d2'
  context.beginPath()
  for (const [x, y] of [
    [4, 3],
    [50, 2],
    [96, 4],
    [97, 50],
    [95, 97],
    [48, 98],
    [3, 96],
  ] as const)
    context.lineTo(x + noiseAt(seed + x) * 1.4, y)
  context.fill()
  context.strokeStyle = '#f2b134'
  context.lineWidth = 2.4
  context.lineCap = 'round'
  context.beginPath()
  context.arc(10, 9, 9, 0, 7)
  for (let i = 0; i < 5; i++) {
    context.moveTo(10 + Math.cos(i * 0.4) * 13, 9 + Math.sin(i * 0.4) * 13)
    context.lineTo(10 + Math.cos(i * 0.4) * 19, 9 + Math.sin(i * 0.4) * 19)
  }
  context.stroke()
  context.strokeStyle = '#7fb685'
  context.beginPath()
  context.moveTo(6, 92)
  for (let x = 12; x < 96; x += 6) context.lineTo(x, x % 12 ? 92 : 86)
  context.stroke()
  context.restore()
}
