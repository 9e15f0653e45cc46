import type { Member } from './palette.ts'

export const POSES = ['stand', 'walk', 'sit', 'table', 'sleep', 'dream'] as const
export type Pose = (typeof POSES)[number]

export const MOODS = ['calm', 'happy', 'worried', 'asleep'] as const
export type FaceMood = (typeof MOODS)[number]

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

/** How a standing figure lies in the air: turned on its back around the middle of its body. */
interface Afloat {
  /** Height of the middle of the body above the feet (px). */
  readonly middle: number
  /** Turns of single parts besides (degrees): limbs hang, cloth trails. */
  readonly turns: Readonly<Record<string, number>>
}
/** Dreamers lie nearly flat, the head a little higher than the feet. */
const RECLINE = -74
/** The middle of a dreamer's body is so far above the point it is placed by (px). */
const ALOFT = 60

/** A standing figure as it dreams: afloat on its back, face up, facing right. */
export function afloat(parts: readonly PosedPart[], { middle, turns }: Afloat): PosedPart[] {
  const angle = (RECLINE * Math.PI) / 180
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const tenth = (value: number) => Math.round(value * 10) / 10
  return parts.map((part) => {
    const [x, y] = [part.x, part.y + middle]
    return {
      ...part,
      piece: part.part === 'head' ? part.piece.replace(/-\w+$/, '-asleep') : part.piece,
      x: tenth(x * cos - y * sin),
      y: tenth(x * sin + y * cos - ALOFT),
      turn: (part.turn ?? 0) + RECLINE + (turns[part.part] ?? 0),
    }
  })
}
