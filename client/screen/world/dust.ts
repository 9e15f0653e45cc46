/** Dust in the lamplight, and sparks around the sphere. */
import type { GameObjects, Scene } from 'phaser'
import { BlendModes } from 'phaser'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import { FRONT_DEPTH } from './draw-order.ts'
import { ROOMS } from './house-layout.ts'
import type { Picture } from './picture.ts'
import { GLOW, GLOW_RADIUS } from './textures.ts'

const COUNT = 44

interface DustGrain {
  readonly image: GameObjects.Image
  readonly x: number
  readonly y: number
  readonly pace: number
  readonly warm: boolean
}

export class Dust {
  private grains: DustGrain[]
  private warmth = 1
  private cold = 1

  constructor(scene: Scene) {
    this.grains = Array.from({ length: COUNT }, (_, i) => {
      const warm = i % 2 === 0
      const [x, y, w, h] = ROOMS[warm ? (i % 4 === 0 ? 'nook' : 'living') : 'sphere'].box
      const spread = (factor: number): number => (i * factor) % 1
      const image = scene.add
        .image(0, 0, GLOW)
        .setBlendMode(BlendModes.ADD)
        .setTint(warm ? 0xffe0a0 : 0xc9f3ff)
        .setDepth(FRONT_DEPTH)
      image.setScale((5 + spread(0.37) * 7) / GLOW_RADIUS)
      return {
        image,
        x: x + spread(0.618) * w,
        y: y + 30 + spread(0.377) * (h - 60),
        pace: 0.6 + spread(0.73),
        warm,
      }
    })
  }

  show({ light, sphere, storm, sky }: Picture): void {
    const there = storm || sky.hour === 'morning' ? 0 : 1
    this.warmth = light * there
    this.cold = sphere.power * there
  }

  /** Removes all dust, for good. */
  reduceDetail(): void {
    for (const { image } of this.grains) image.destroy()
    this.grains = []
  }

  tick(time: number): void {
    if (isMotionReduced()) return
    for (let i = 0; i < this.grains.length; i++) {
      const mote = this.grains[i]
      if (!mote) continue
      const t = (time / 1000) * mote.pace * 0.25 + i
      mote.image.setPosition(mote.x + Math.sin(t) * 18, mote.y + Math.cos(t * 0.7) * 14)
      mote.image.setAlpha((mote.warm ? this.warmth : this.cold) * (0.35 + 0.35 * Math.sin(t * 1.9)))
    }
  }
}
