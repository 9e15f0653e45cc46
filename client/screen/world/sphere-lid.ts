/** The sphere's lid: plates that slide down over the ball. Its edge is curved like a circle on a ball. */
import { GameObjects, type Scene } from 'phaser'
import { addEllipseArc, fillEllipse } from '../../phaser/round-shapes.ts'
import { tweenTo } from './tween.ts'

/** A little larger than the ball (px of the unscaled ball). */
const RADIUS = 105
/** Number of plates, and of points on each of their edges. */
const PLATES = 4
const POINTS = 28
/** Sides of the polygons for its outline and for its lamps. */
const SIDES = 64
const LAMP_SIDES = 12
const STEEL = 0x24306c
const SEAM = 0x0d1440
const SHEEN = 0x6f8fd0
const LIGHT = 0x9fe8ff
const GLOW = 0x58c7f3
/** Number of lamps along the edge; width (px), colour and alpha of the edge's strokes. */
const LAMPS = 7
const EDGE = [
  [16, GLOW, 0.16],
  [9, GLOW, 0.3],
  [4, 0xdff8ff, 1],
] as const
/** It moves slower than other things, as if heavy: factor for the duration. */
const DURATION_FACTOR = 1.6

export class SphereLid {
  readonly drawing: GameObjects.Graphics
  private readonly scene: Scene
  private readonly at = { shut: 0 }
  private painted = 0

  constructor(scene: Scene) {
    this.scene = scene
    this.drawing = new GameObjects.Graphics(scene)
  }

  /** Closes to a degree of 0 (open) to 1 (shut). @param ms duration of the transition */
  show(shut: number, ms: number): void {
    tweenTo(this.scene, this.at, { shut }, ms * DURATION_FACTOR, 'Back.easeOut')
  }

  /** Redraws it if it has moved. */
  tick(): void {
    const { shut } = this.at
    if (Math.abs(shut - this.painted) < 0.002) return
    this.painted = shut
    this.drawing.clear()
    if (shut > 0.01) this.paint(Math.min(1.02, shut))
  }

  private paint(shut: number): void {
    const edge = RADIUS * (2 * shut - 1)
    const { drawing } = this
    drawing.fillStyle(STEEL, 1)
    drawing.beginPath()
    addEllipseArc(drawing, 0, 0, RADIUS, RADIUS, SIDES, Math.PI, 2 * Math.PI)
    this.bow(edge, false)
    drawing.closePath()
    drawing.fillPath()
    for (let i = 1; i < PLATES; i++) {
      const seam = -RADIUS + ((edge + RADIUS) * i) / PLATES
      this.line(seam + 4, 5, SHEEN, 0.32)
      this.line(seam, 4, SEAM, 0.9)
    }
    drawing.lineStyle(5, SEAM, 1)
    drawing.beginPath()
    addEllipseArc(drawing, 0, 0, RADIUS, RADIUS, SIDES, Math.PI, 2 * Math.PI)
    drawing.strokePath()
    for (const [width, colour, alpha] of EDGE) this.line(edge, width, colour, alpha)
    drawing.fillStyle(LIGHT, 0.9)
    for (let i = 0; i < LAMPS; i++) {
      const t = (Math.PI * (i + 1.5)) / (LAMPS + 2)
      fillEllipse(drawing, RADIUS * Math.cos(t), edge * Math.sin(t) - 15, 3.2, 3.2, LAMP_SIDES)
    }
  }

  private line(bulge: number, width: number, colour: number, alpha: number): void {
    this.drawing.lineStyle(width, colour, alpha)
    this.drawing.beginPath()
    this.bow(bulge, true)
    this.drawing.strokePath()
  }

  /** Adds an edge from right to left to the path; its middle is at y = `bulge`. @param fresh begins a new path */
  private bow(bulge: number, fresh: boolean): void {
    for (let i = 0; i <= POINTS; i++) {
      const t = (Math.PI * i) / POINTS
      const [x, y] = [RADIUS * Math.cos(t), bulge * Math.sin(t)]
      if (fresh && i === 0) this.drawing.moveTo(x, y)
      else this.drawing.lineTo(x, y)
    }
  }
}
