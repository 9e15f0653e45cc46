import type { Scene } from 'phaser'
import { cueDuration } from '../../device/reduced-motion.ts'

/**
 * Brings things to new values within `ms`; at once if that is 0. A move takes the place of every earlier move of the
 * same thing, so never split one thing's move in two.
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
