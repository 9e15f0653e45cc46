/**
 * What the house looks like at one moment, as plain data: the scenes describe it, the house moves towards it. Nothing
 * here knows how anything is drawn, so that a scene can be tested without an engine.
 */
import type { Pair, Role } from '../../../shared/content/ids.ts'
import type { FaceMood, Pose } from '../../art/lib/rig.ts'
import type { RoomId } from './house-layout.ts'
import type { PlateName } from './illustration-people.ts'

/** Where the camera looks (world px) and how near (1 = the whole house). */
export interface Shot {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** How somebody looks who is awake; whose pose is to sleep looks asleep by itself. */
export type Mood = Exclude<FaceMood, 'asleep'>

export interface FigurePicture {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly facing: 'left' | 'right'
  readonly pose: Pose
  readonly mood: Mood
  /** In whose light this figure stands: a room's, a painted picture's; null in the open. */
  readonly room: RoomId | 'illustration' | null
  /** Under a bedsheet: nobody can tell who it is. */
  readonly bedsheet: boolean
  /** Dreaming: drawn paler, with slow breath and motes of the sphere. */
  readonly dreaming: boolean
  /** 0–1; sleepwalkers are seen through a little. */
  readonly alpha: number
  /** Turn in degrees: people float in the malfunction. */
  readonly turn: number
}

export interface LanternPicture {
  /** Lights to be seen, 0–5; null while all lanterns look alike. */
  readonly lights: number | null
  readonly given: boolean
  /** Nobody hung it up yet. */
  readonly hung: boolean
}

export interface WallPicture {
  /** Index of the drawing in each frame, or null. */
  readonly portraits: Readonly<Record<Role, number | null>>
  readonly lanterns: Readonly<Record<Role, LanternPicture>>
  readonly threads: Readonly<Record<Pair, number>>
  /** 0–2. */
  readonly flicker: number
  /** Names on the slips, or null for an empty slip. */
  readonly names: Readonly<Record<Role, string | null>>
}

export type SphereMood = 'calm' | 'sulk' | 'asleep' | 'cracked'

export interface SpherePicture {
  readonly mood: SphereMood
  /** Where it looks: −1…1 each way. */
  readonly look: readonly [x: number, y: number]
  /** How much of the cold light there is, 0–1. */
  readonly power: number
  /** Whether it is cracked while it is in another mood. */
  readonly broken?: boolean
  /** How far its lid has come down, 0–1; open if nothing is said. */
  readonly lid?: number
}

export interface StormPicture {
  /** The lantern that the wind blows on. */
  readonly named: Role | null
  readonly namedLights: number
  /** How hard it blows there, 0–1. */
  readonly wind: number
  /** How wild everything is: 0 hushed, 1 at its wildest. */
  readonly intensity: number
  /** Words that fly around: treasures and fears of the table. */
  readonly words: readonly string[]
}

export interface SkyPicture {
  readonly hour: 'dusk' | 'night' | 'morning'
  /** Lines of a constellation: x1, y1, x2, y2 … */
  readonly stars: readonly number[]
  readonly name: string | null
  /** What falls from it, if anything does. */
  readonly weather: 'rain' | 'snow' | null
}

export interface IllustrationPicture {
  readonly name: PlateName
  /** How far it is pushed up, so that words fit under it (px of the stage). */
  readonly lift: number
}

/** The rooms that have something out of focus in front of them. */
export type ForegroundRoom = 'kitchen' | 'living' | 'nook' | 'sphere'

export interface Picture {
  readonly shot: Shot
  /** Where the camera goes to from there, slowly, while nothing else happens; null to stay. */
  readonly drift: Shot | null
  /** A painted picture over the house, in which the figures stand. */
  readonly illustration: IllustrationPicture | null
  /** What stands between the house and those who watch. */
  readonly foreground: ForegroundRoom | null
  readonly sky: SkyPicture
  /** Strength of single lamps by their id, 0–1.5; those that are not named burn as painted. */
  readonly lamps: Readonly<Record<string, number>>
  /** Every lamp that is not named, 0–1. */
  readonly light: number
  readonly figures: Readonly<Record<Role, FigurePicture | null>>
  readonly wall: WallPicture
  readonly sphere: SpherePicture
  readonly storm: StormPicture | null
  /** Rooms whose windows shiver in the night. */
  readonly windows: readonly RoomId[]
}
