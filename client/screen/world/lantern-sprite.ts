/** One lantern: glass, flame, iron in its owner's colour, five beads. Its origin is the hook. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import type { Role } from '../../../shared/content/ids.ts'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { makeContainer, pieceImage, showPiece, textureImage } from './art-loader.ts'
import { LANTERN } from './house-layout.ts'
import { lanternLevel } from './light-map.ts'
import type { LanternPicture } from './picture.ts'
import { WARM_GLOW } from './room-sprites.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'

/** Unsteadiness (0–1) of a flame at each level of the wall's flicker; it changes less than three times a second. */
const UNSTEADINESS = [0.05, 0.2, 0.42] as const

export class LanternSprite {
  readonly container: GameObjects.Container
  private readonly glass: GameObjects.Image
  private readonly flame: GameObjects.Image
  private readonly glow: GameObjects.Image
  private readonly beads: GameObjects.Image[]
  private readonly phase: number
  private burning = 1
  private unsteadiness: number = UNSTEADINESS[0]
  /** How far it swings (degrees). */
  swing = 2

  constructor(scene: Scene, role: Role, index: number) {
    this.phase = index * 2.1
    this.container = makeContainer(scene)
    const [fx, fy] = LANTERN.flame
    this.glass = pieceImage(scene, 'lantern/glass-lit')
    this.flame = pieceImage(scene, 'lantern/flame', fx, fy)
    this.glow = textureImage(scene, GLOW, fx, fy - 14)
      .setBlendMode(BlendModes.ADD)
      .setTint(WARM_GLOW)
    this.beads = LANTERN.beads.map(([x, y]) => pieceImage(scene, 'lantern/bead-lit', x, y))
    this.container.add([
      this.glass,
      this.flame,
      pieceImage(scene, `lantern/iron-${role}`),
      ...this.beads,
      this.glow,
    ])
  }

  /** @param flicker level 0–2 */
  show(picture: LanternPicture, flicker: number): void {
    const { lights, given } = picture
    const count = lights ?? 0
    this.burning = lanternLevel(picture)
    this.unsteadiness = UNSTEADINESS[flicker as 0 | 1 | 2] ?? UNSTEADINESS[0]
    showPiece(this.glass, this.burning > 0 ? 'lantern/glass-lit' : 'lantern/glass-dark')
    this.flame.setVisible(this.burning > 0)
    this.container.setAlpha(given ? 0.4 : 1)
    for (const [i, bead] of this.beads.entries()) {
      // Until the malfunction nobody can count the lights, so there is nothing to count.
      bead.setVisible(lights !== null)
      showPiece(bead, this.burning > 0 && i < count ? 'lantern/bead-lit' : 'lantern/bead-dark')
    }
  }

  /** Animates flame and swing. @param time of the frame (ms) */
  tick(time: number): void {
    const t = time / 1000 + this.phase
    const shiver = Math.sin(t * 5.1) * Math.sin(t * 2.3 + 1) * Math.sin(t * 0.7)
    const level = Math.max(0, this.burning * (1 - this.unsteadiness * (0.5 + 0.5 * shiver)))
    this.glow.setAlpha(level).setScale((LANTERN.glow / GLOW_RADIUS) * (1.1 + level * 0.5))
    if (isMotionReduced()) return
    this.flame.scaleY =
      Math.abs(this.flame.scaleX) * (1 + 0.1 * Math.sin(t * 4.3) * (0.5 + this.unsteadiness))
    this.container.angle = Math.sin(t * 1.05) * this.swing
  }
}
