/** Where the rooms float in the malfunction, when the house has come apart. */
import type { RoomId } from './house-layout.ts'
import type { RoomSprite } from './room-sprites.ts'

interface FloatingPlace {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly angle: number
  readonly alpha: number
}

/** The place of each room's centre (world px), its scale, angle (degrees) and alpha. */
export const FLOATING: Readonly<Record<RoomId, FloatingPlace>> = {
  living: { x: 900, y: 748, scale: 0.72, angle: 4, alpha: 1 },
  kitchen: { x: 240, y: 850, scale: 0.72, angle: -7, alpha: 1 },
  nook: { x: 1640, y: 780, scale: 0.62, angle: 8, alpha: 1 },
  study: { x: 165, y: 640, scale: 0.5, angle: 12, alpha: 1 },
  landing: { x: 1110, y: 400, scale: 0.52, angle: -14, alpha: 1 },
  workshop: { x: 1770, y: 300, scale: 0.5, angle: 16, alpha: 1 },
  cellar: { x: 520, y: 640, scale: 0.34, angle: -20, alpha: 0.9 },
  sphere: { x: 640, y: 400, scale: 0.2, angle: 40, alpha: 0 },
}

/** Rocks a floating room slowly, each out of step with the others. @param time of the frame (ms) */
export function sway(room: RoomSprite, time: number): void {
  const own = room.centre[0] * 0.013
  room.container.angle = FLOATING[room.id].angle + Math.sin(time / 2600 + own) * 2.5
}
