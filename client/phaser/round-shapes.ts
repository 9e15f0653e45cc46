/**
 * Round shapes of few corners. Phaser's own arcs are a hundred points each, made anew whenever they are rendered
 * (`GraphicsWebGLRenderer`, Phaser 4.2): on a phone that is most of what a picture leaves for the garbage collector.
 */

/** What a path is drawn with; Phaser's graphics can. */
export interface PathTarget {
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
}

/** What shapes are filled with; Phaser's graphics can. */
export interface FillTarget extends PathTarget {
  beginPath(): unknown
  closePath(): unknown
  fillPath(): unknown
}

/** How far (px) a side may lie from the circle it stands for. */
const ERROR = 0.2
const FEWEST = 8
const MOST = 72
const TURN = Math.PI * 2

/**
 * How many sides a circle needs to look round.
 * @param radius px on the glass
 */
export function sidesOf(radius: number): number {
  if (radius <= ERROR) return FEWEST
  const sides = Math.ceil(Math.PI / Math.acos(1 - ERROR / radius))
  return Math.min(MOST, Math.max(FEWEST, sides))
}

/**
 * Adds part of an ellipse to the path that is begun.
 * @param sides of the whole ellipse
 * @param from angle (radians, clockwise from the right)
 * @param joins draws a line to where it begins, instead of beginning there
 */
export function curve(
  pen: PathTarget,
  x: number,
  y: number,
  across: number,
  down: number,
  sides: number,
  from = 0,
  to = TURN,
  joins = false,
): void {
  const steps = Math.max(1, Math.ceil((sides * Math.abs(to - from)) / TURN))
  for (let i = 0; i <= steps; i++) {
    const angle = from + ((to - from) * i) / steps
    const px = x + Math.cos(angle) * across
    const py = y + Math.sin(angle) * down
    if (i === 0 && !joins) pen.moveTo(px, py)
    else pen.lineTo(px, py)
  }
}

/** Fills an ellipse in the style that is set. */
export function fillOval(
  brush: FillTarget,
  x: number,
  y: number,
  across: number,
  down: number,
  sides: number,
): void {
  brush.beginPath()
  curve(brush, x, y, across, down, sides)
  brush.closePath()
  brush.fillPath()
}

/** Adds a box with round corners to the path that is begun. @param sides of the whole circle that its corners make */
export function addRoundedRect(
  pen: PathTarget,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
  sides: number,
): void {
  const r = Math.min(radius, width / 2, height / 2)
  const quarter = TURN / 4
  curve(pen, x + width - r, y + height - r, r, r, sides, 0, quarter)
  curve(pen, x + r, y + height - r, r, r, sides, quarter, 2 * quarter, true)
  curve(pen, x + r, y + r, r, r, sides, 2 * quarter, 3 * quarter, true)
  curve(pen, x + width - r, y + r, r, r, sides, 3 * quarter, TURN, true)
}
