/**
 * Round shapes with few corners. Phaser's own arcs have a hundred points each, allocated in every frame
 * (`GraphicsWebGLRenderer`, Phaser 4.2); on a phone that was most of the garbage of a frame.
 */

/** A path to add points to, such as Phaser's graphics. */
export interface PathTarget {
  moveTo(x: number, y: number): unknown
  lineTo(x: number, y: number): unknown
}

/** A path that can be filled, such as Phaser's graphics. */
export interface FillTarget extends PathTarget {
  beginPath(): unknown
  closePath(): unknown
  fillPath(): unknown
}

/** How far (px) a side may be from the circle. */
const ERROR = 0.2
const FEWEST = 8
const MOST = 72
const TURN = Math.PI * 2

/**
 * How many sides a circle needs to look round.
 * @param radius in px of the display
 */
export function sidesForRadius(radius: number): number {
  if (radius <= ERROR) return FEWEST
  const sides = Math.ceil(Math.PI / Math.acos(1 - ERROR / radius))
  return Math.min(MOST, Math.max(FEWEST, sides))
}

/**
 * Adds part of an ellipse around (x, y) to the current path.
 * @param across radius in x; `down`: radius in y
 * @param sides of the whole ellipse
 * @param from angle (radians, clockwise from the right); `to`: the angle at its end
 * @param joins true to draw a line to its start, false to move there
 */
export function addEllipseArc(
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

/** Fills an ellipse with the current fill style. `across` and `down` are its radii, `sides` how many sides it gets. */
export function fillEllipse(
  brush: FillTarget,
  x: number,
  y: number,
  across: number,
  down: number,
  sides: number,
): void {
  brush.beginPath()
  addEllipseArc(brush, x, y, across, down, sides)
  brush.closePath()
  brush.fillPath()
}

/** Adds a rectangle with round corners to the current path. @param sides of a whole circle of that radius */
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
  addEllipseArc(pen, x + width - r, y + height - r, r, r, sides, 0, quarter)
  addEllipseArc(pen, x + r, y + height - r, r, r, sides, quarter, 2 * quarter, true)
  addEllipseArc(pen, x + r, y + r, r, r, sides, 2 * quarter, 3 * quarter, true)
  addEllipseArc(pen, x + width - r, y + r, r, r, sides, 3 * quarter, TURN, true)
}
