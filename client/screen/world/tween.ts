/** Moves Phaser objects, respecting reduced motion. */
import type { Scene } from 'phaser'
import { cueDuration } from '../../device/reduced-motion.ts'

/**
 * Tweens an object's properties to new values within `ms`; 0 sets them at once. It replaces every earlier tween of the same
 * object, so change all properties of one object in one call.
 */
export function tweenTo(
  scene: Scene,
  target: object,
  to: Readonly<Record<string, number>>,
  ms: number,
  ease = 'Sine.easeInOut',
): void {
  scene.tweens.killTweensOf(target)
  const duration = cueDuration(ms)
  if (duration === 0) Object.assign(target, to)
  else scene.tweens.add({ targets: target, ...to, duration, ease })
}
