/**
 * What the house looks like at one moment, as plain data: the scenes in `phases/` describe it, `HouseScene` moves towards it.
 * It is independent of Phaser, so that scenes can be tested without it.
 */
import type { Pair, Role } from '../../../shared/content/ids.ts'
import type { FaceMood, Pose } from '../../art/lib/rig.ts'
import type { TableName } from './house-furniture.ts'
import type { RoomId } from './house-layout.ts'
import type { IllustrationName } from './illustration-people.ts'

/** The centre of the camera (world px) and its zoom (1 = the whole house). */
export interface Shot {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** The face of somebody who is awake; with a sleeping pose the face is asleep anyway. */
export type Mood = Exclude<FaceMood, 'asleep'>

export interface FigurePicture {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly facing: 'left' | 'right'
  readonly pose: Pose
  readonly mood: Mood
  /** What lights this figure: a room, an illustration, or null outside. */
  readonly room: RoomId | 'illustration' | null
  /** Under a bedsheet, which hides who it is. */
  readonly bedsheet: boolean
  /** Dreaming: asleep in the sphere's light. */
  readonly dreaming: boolean
  /** 0–1; sleepwalkers are translucent. */
  readonly alpha: number
  /** Rotation in degrees. */
  readonly turn: number
}

export interface LanternPicture {
  /** Number of lights, 0–5; null while it is hidden and all lanterns look alike. */
  readonly lights: number | null
  readonly given: boolean
  /** False until it is hung up, in the lobby. */
  readonly hung: boolean
}

export interface WallPicture {
  /** Index of the drawing in each frame, or null for an empty one. */
  readonly portraits: Readonly<Record<Role, number | null>>
  /** The second drawing in each frame, beside the first, or null. */
  readonly beside: Readonly<Record<Role, number | null>>
  readonly lanterns: Readonly<Record<Role, LanternPicture>>
  readonly threads: Readonly<Record<Pair, number>>
  /** How unsteadily the lanterns burn, 0–2. */
  readonly flicker: number
  /** Players' names on the slips, or null. */
  readonly names: Readonly<Record<Role, string | null>>
}

export type SphereMood = 'calm' | 'sulk' | 'asleep' | 'cracked'

export interface SpherePicture {
  readonly mood: SphereMood
  /** Where it looks: −1 (left, up) to 1 (right, down). */
  readonly look: readonly [x: number, y: number]
  /** Strength of its cold light, 0–1. */
  readonly power: number
  /** Whether the ball is broken; by default only in the mood `cracked`. */
  readonly broken?: boolean
  /** How far its lid is closed, 0–1; 0 by default. */
  readonly lid?: number
}

export interface StormPicture {
  /** The owner of the lantern that the wind blows at. */
  readonly named: Role | null
  readonly namedLights: number
  /** Strength of the wind, 0–1. */
  readonly wind: number
  /** How fast and colourful everything is, 0–1. */
  readonly intensity: number
  /** Words that fly around: the players' treasures and fears. */
  readonly words: readonly string[]
}

export interface SkyPicture {
  readonly hour: 'dusk' | 'night' | 'morning'
  /** Lines of a constellation: x1, y1, x2, y2 … */
  readonly stars: readonly number[]
  readonly name: string | null
  /** Rain, snow or nothing. */
  readonly weather: 'rain' | 'snow' | null
}

export interface IllustrationPicture {
  readonly name: IllustrationName
  /** How far it is pushed up, so that words fit under it (px of the stage). */
  readonly lift: number
}

/** The rooms with blurred objects in front of them. */
export type ForegroundRoom = 'kitchen' | 'living' | 'nook' | 'sphere'

export interface Picture {
  readonly shot: Shot
  /** A second shot that the camera slowly drifts to; null to stay. */
  readonly drift: Shot | null
  /** An illustration over the house, in which the figures are. */
  readonly illustration: IllustrationPicture | null
  /** The blurred foreground. */
  readonly foreground: ForegroundRoom | null
  readonly sky: SkyPicture
  /** Strength of single lamps by their id, 0–1.7; all others have the strength `light`. */
  readonly lamps: Readonly<Record<string, number>>
  /** Strength of every lamp that is not in `lamps`, 0–1. */
  readonly light: number
  /** Which table stands in the kitchen. */
  readonly table: TableName
  readonly figures: Readonly<Record<Role, FigurePicture | null>>
  readonly wall: WallPicture
  readonly sphere: SpherePicture
  readonly storm: StormPicture | null
  /** Rooms in which a cold light flickers at night. */
  readonly windows: readonly RoomId[]
}
