/** The plain shapes of a mini-game's canvas, drawn with Phaser's graphics. Units are field units. */
import type { GameObjects } from 'phaser'
import { addEllipseArc, addRoundedRect, fillEllipse } from '../../phaser/round-shapes.ts'

/** x0, y0, x1, y1, … */
export type FlatPoints = readonly number[] | Float32Array

/** Alphas are 0–1 and 1 if left out; colours are 0xrrggbb. */
export interface CanvasShapes {
  disc(x: number, y: number, radius: number, colour: number, alpha?: number): void
  /** An ellipse around (x, y). */
  oval(x: number, y: number, width: number, height: number, colour: number, alpha?: number): void
  /** @param width of the line */
  ring(x: number, y: number, radius: number, width: number, colour: number, alpha?: number): void
  /** Part of a ring. @param from and `to`: turns (0–1) clockwise from the top */
  arc(
    x: number,
    y: number,
    radius: number,
    width: number,
    from: number,
    to: number,
    colour: number,
    alpha?: number,
  ): void
  /** A rectangle with its upper left corner at (x, y). @param radius of its corners */
  box(
    x: number,
    y: number,
    width: number,
    height: number,
    radius: number,
    colour: number,
    alpha?: number,
  ): void
  segment(x1: number, y1: number, x2: number, y2: number, width: number, colour: number, alpha?: number): void
  /** A line through the first `count` numbers of `points`. */
  line(points: FlatPoints, count: number, width: number, colour: number, alpha?: number): void
  /** A filled shape given around (0, 0), scaled and moved to (x, y). */
  shape(points: FlatPoints, x: number, y: number, scale: number, colour: number, alpha?: number): void
}

/**
 * Creates the shape functions.
 * @param target the graphics to draw on at the moment of each call
 * @param sides how many sides a circle of a radius (field units) needs to look round
 */
export function createShapes(
  target: () => GameObjects.Graphics,
  sides: (radius: number) => number,
): CanvasShapes {
  return {
    disc(x, y, radius, colour, alpha = 1) {
      fillEllipse(target().fillStyle(colour, alpha), x, y, radius, radius, sides(radius))
    },
    oval(x, y, width, height, colour, alpha = 1) {
      const across = width / 2
      const down = height / 2
      fillEllipse(target().fillStyle(colour, alpha), x, y, across, down, sides(Math.max(across, down)))
    },
    ring(x, y, radius, width, colour, alpha = 1) {
      if (radius <= 0) return
      const graphics = target()
      graphics.lineStyle(width, colour, alpha).beginPath()
      addEllipseArc(graphics, x, y, radius, radius, sides(radius + width / 2))
      graphics.closePath().strokePath()
    },
    arc(x, y, radius, width, from, to, colour, alpha = 1) {
      const graphics = target()
      graphics.lineStyle(width, colour, alpha).beginPath()
      const [begin, end] = [(from - 0.25) * Math.PI * 2, (to - 0.25) * Math.PI * 2]
      addEllipseArc(graphics, x, y, radius, radius, sides(radius + width / 2), begin, end)
      graphics.strokePath()
    },
    box(x, y, width, height, radius, colour, alpha = 1) {
      const graphics = target()
      graphics.fillStyle(colour, alpha)
      if (radius === 0) {
        graphics.fillRect(x, y, width, height)
        return
      }
      graphics.beginPath()
      addRoundedRect(graphics, x, y, width, height, radius, sides(radius))
      graphics.closePath().fillPath()
    },
    segment(x1, y1, x2, y2, width, colour, alpha = 1) {
      target().lineStyle(width, colour, alpha).beginPath().moveTo(x1, y1).lineTo(x2, y2).strokePath()
    },
    line(points, count, width, colour, alpha = 1) {
      const graphics = target()
      graphics.lineStyle(width, colour, alpha).beginPath()
      graphics.moveTo(points[0] ?? 0, points[1] ?? 0)
      for (let i = 2; i + 1 < count; i += 2) graphics.lineTo(points[i] ?? 0, points[i + 1] ?? 0)
      graphics.strokePath()
    },
    shape(points, x, y, scale, colour, alpha = 1) {
      const graphics = target()
      graphics.fillStyle(colour, alpha).beginPath()
      graphics.moveTo(x + (points[0] ?? 0) * scale, y + (points[1] ?? 0) * scale)
      for (let i = 2; i + 1 < points.length; i += 2)
        graphics.lineTo(x + (points[i] ?? 0) * scale, y + (points[i + 1] ?? 0) * scale)
      graphics.closePath().fillPath()
    },
  }
}
