/** State of one evening, from its card to the goodnights. */
import type { Evening, Role, Room } from '../../content/ids.ts'
import type { EveningRules } from '../../content/schema.ts'
import type { Message } from './message.ts'
import type { Paper } from './paper-state.ts'
import type { Play } from './play-state.ts'
import type { Ritual } from './ritual-state.ts'
import type { Telling } from './telling-state.ts'

/** Where a role goes at bedtime; an own way has a target, a deed, or both. */
export interface PlacePick {
  room: Room
  target: Role | null
  deed: 'push' | 'report' | 'fuse' | 'note' | null
}

/** A promise to meet somewhere. */
export interface EveningPromise {
  from: Role
  to: Role
  room: 'nook' | 'sphere'
  /** `late`: accepted when the asker had promised somebody else to be elsewhere. It binds nobody. */
  answer: 'asked' | 'taken' | 'refused' | 'late'
  /** Decided at lights out; `null` before, for promises not accepted, and for those that a rule made impossible. */
  kept: boolean | null
}

/** One evening. */
export interface EveningState {
  evening: Evening
  /** Id of the evening card. */
  card: string
  /** Id of the motion in force (on Friday). */
  motion: string | null
  /** The usual rules as changed by card and motion. */
  rules: EveningRules
  picks: Partial<Record<Role, PlacePick>>
  /** Where house-played roles announced that they would go. */
  announced: Partial<Record<Role, Room>>
  promises: EveningPromise[]
  /** Where each role is; set at lights out. */
  rooms: Record<Role, Room> | null
  /** The own ways that were taken. */
  ownWays: Partial<Record<Role, PlacePick>>
  /** SkyNest's offer of a customised dream for Ava on Friday, which Elara answers. */
  offer: 'none' | 'open' | 'taken' | 'refused'
  /** Whose dream is customised. */
  customised: Role | null
  /** Whose dream the fuse ended. */
  fused: Role | null
  /** The page that one person alone at the nook reads with the house or a neighbour. It is no ritual. */
  chair: Ritual | null
  /** The page that two or more read together. */
  ritual: Ritual | null
  plays: Partial<Record<Role, Play>>
  /** What bedtime did; null before it is settled. */
  paper: Paper | null
  /** This evening's disturbances, as indices into `GameState.disturbances`. */
  disturbed: number[]
  /** What is being told at breakfast. */
  telling: Telling | null
  /** Told disturbances that wait for their turn, as indices. */
  toTell: number[]
  /** For each role the one it wished goodnight. */
  goodnights: Partial<Record<Role, Role>>
  /** What each role's own way let it learn. */
  learnt: Partial<Record<Role, Message>>
  /** The line that each role alone gets with the card. */
  privateLines: Partial<Record<Role, Message>>
}
