/** Rigs: how the parts of a figure make its poses. */
import type { Member } from './palette.ts'

export const POSES = ['stand', 'walk', 'sit', 'table', 'sleep', 'dream'] as const
export type Pose = (typeof POSES)[number]

export const MOODS = ['calm', 'happy', 'worried', 'asleep'] as const
export type FaceMood = (typeof MOODS)[number]

/** One part of a figure in one pose; x and y are the position of its joint, in world px from the point between the feet. */
export interface PosedPart {
  part: string
  piece: string
  x: number
  y: number
  /** Degrees. */
  turn?: number
  flip?: boolean
}

/** A figure: its standing height (world px), and its parts in each pose, from back to front. */
export interface Rig {
  height: number
  poses: Record<Pose, readonly PosedPart[]>
}

export type RigBook = Record<Member, Rig>

/** How a standing figure is turned to float on its back. */
interface Afloat {
  /** Height of the centre of rotation above the feet (px). */
  readonly middle: number
  /** Further rotation of single parts (degrees), for limbs and cloth that hang. */
  readonly turns: Readonly<Record<string, number>>
}
/** Rotation of a dreamer (degrees): nearly flat, the head a little higher than the feet. */
const RECLINE = -74
/** Height of the middle of a dreamer's body above its anchor (px). */
const ALOFT = 60

/** The pose "dream", made from the standing one: floating on the back, face up, head to the left. */
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
