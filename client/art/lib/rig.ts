import type { Member } from './palette.ts'

export const POSES = ['stand', 'walk', 'sit', 'sleep'] as const
export type Pose = (typeof POSES)[number]

export const MOODS = ['calm', 'happy', 'worried', 'asleep'] as const
export type Mood = (typeof MOODS)[number]

/** One part of a figure in one pose; x and y place its joint, in world px from the point between the feet. */
export interface PosedPart {
  part: string
  piece: string
  x: number
  y: number
  /** Degrees. */
  turn?: number
  flip?: boolean
}

/** A paper puppet: how tall it stands, and how its parts make each pose. */
export interface Rig {
  height: number
  poses: Record<Pose, readonly PosedPart[]>
}

export type RigBook = Record<Member, Rig>
