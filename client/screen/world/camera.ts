/** The camera: it moves from shot to shot, sways a little, and may slowly drift on to a second shot. */
import type { Cameras, Scene } from 'phaser'
import { isMotionReduced } from '../../device/reduced-motion.ts'
import type { Shot } from './picture.ts'
import type { RenderResolution } from './render-resolution.ts'
import { tweenTo } from './tween.ts'

/** Factor for the duration of a move from shot to shot; duration (ms) of a drift. */
const MOVE_FACTOR = 1.6
const DRIFT_TIME = 9_000
/** How far the camera sways (px of the screen); it makes the distance between house and city visible. */
const SWAY = 11

export class HouseCamera {
  private readonly scene: Scene
  private readonly camera: Cameras.Scene2D.Camera
  private readonly detail: RenderResolution
  private readonly at = { x: 960, y: 540, zoom: 1 }
  private swaying = 0

  constructor(scene: Scene, detail: RenderResolution) {
    this.scene = scene
    this.camera = scene.cameras.main
    this.detail = detail
  }

  /**
   * Moves to a shot, and from there slowly on to `drift`, if given.
   * @param ms duration of a scene's transition; 0 for at once
   * @param sway false in the malfunction, where everything else moves
   */
  aim(shot: Shot, drift: Shot | null, ms: number, sway: boolean): void {
    this.swaying = sway ? SWAY : 0
    tweenTo(this.scene, this.at, { ...shot }, ms * MOVE_FACTOR)
    if (!drift || isMotionReduced()) return
    this.scene.tweens.add({
      targets: this.at,
      ...drift,
      delay: ms * MOVE_FACTOR,
      duration: DRIFT_TIME,
      ease: 'Sine.easeInOut',
    })
  }

  /** Applies the current position. @param time of the frame (ms) */
  tick(time: number): void {
    const { x, y, zoom } = this.at
    const sway = isMotionReduced() ? 0 : this.swaying / zoom
    this.camera.setZoom(zoom * this.detail.scale)
    this.camera.centerOn(x + sway * Math.sin(time / 4_300), y + sway * 0.4 * Math.sin(time / 3_100 + 1))
  }
}
