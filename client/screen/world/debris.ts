/** The debris of the malfunction: parts of the roof, planks, bricks, furniture, a sock, floating in the sky. */
import type { GameObjects, Scene } from 'phaser'
import { makeContainer, pieceImage } from './art-loader.ts'

/** Image, x, y (world px), angle (degrees), scale. */
const PIECES = [
  ['wreck/roof-left', 1560, 470, -18, 0.8],
  ['wreck/roof-right', 880, 120, 22, 0.62],
  ['wreck/plank', 420, 690, 34, 1.1],
  ['wreck/plank', 1300, 300, -48, 0.9],
  ['wreck/plank', 1850, 720, 62, 1.2],
  ['wreck/brick', 480, 900, -20, 1.2],
  ['wreck/brick', 1180, 700, 28, 1.1],
  ['wreck/brick', 760, 940, 8, 1.3],
  ['wreck/sock', 520, 975, 24, 1.5],
  ['room/armchair', 1330, 470, 24, 0.8],
  ['room/fridge', 70, 350, -22, 0.62],
  ['room/door-child', 1205, 540, 18, 0.7],
  ['room/bookcase', 1880, 620, 14, 0.5],
  ['room/clock', 600, 640, -14, 0.9],
  ['room/floor-lamp', 1640, 380, -34, 0.7],
  ['room/cups', 470, 610, 12, 0.9],
  ['room/book-pile', 1180, 190, -20, 1.1],
  ['room/plant', 1875, 900, 16, 0.9],
  ['room/night-light', 60, 800, 30, 1.2],
] as const

export class Debris {
  readonly container: GameObjects.Container
  private readonly pieces: readonly GameObjects.Image[]

  constructor(scene: Scene) {
    this.container = makeContainer(scene)
    this.pieces = PIECES.map(([name, x, y, angle, size]) =>
      pieceImage(scene, name, x, y, size).setAngle(angle),
    )
    this.container.add([...this.pieces])
  }

  /** Lets each piece drift and turn at its own pace. @param time of the storm (ms) */
  tick(time: number): void {
    for (const [i, image] of this.pieces.entries()) {
      const [, x, y, angle] = PIECES[i] ?? ['', 0, 0, 0]
      const t = time / (2400 + i * 170) + i * 1.9
      image
        .setPosition(x + Math.cos(t) * 40, y + Math.sin(t * 0.8) * 28)
        .setAngle(angle + Math.sin(t * 0.6) * 18)
    }
  }
}
