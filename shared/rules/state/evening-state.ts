/** One evening, from its card to the goodnights. */
import type { Evening, Role, Room } from '../../content/ids.ts'
import type { EveningRules } from '../../content/schema.ts'
import type { Message } from './message.ts'
import type { Play } from './play-state.ts'
import type { Ritual } from './ritual-state.ts'

export interface PlacePick {
  room: Room
  target: Role | null
  deed: 'push' | 'report' | 'fuse' | 'note' | null
}

export interface EveningPromise {
  from: Role
  to: Role
  room: 'nook' | 'sphere'
  answer: 'asked' | 'taken' | 'refused'
  /** Decided when the lights go out; `null` before and for those not taken. */
  kept: boolean | null
}

export interface EveningState {
  evening: Evening
  card: string
  motion: string | null
  rules: EveningRules
  picks: Partial<Record<Role, PlacePick>>
  /** What house-played roles said they would do. */
  announced: Partial<Record<Role, Room>>
  promises: EveningPromise[]
  /** Where everybody really was; set when the lights go out. */
  rooms: Record<Role, Room> | null
  /** Own ways really walked, with their targets. */
  ownWays: Partial<Record<Role, PlacePick>>
  /** Friday's offer for Ava, answered by Elara in front of everybody. */
  offer: 'none' | 'open' | 'taken' | 'refused'
  customised: Role | null
  /** Whose dream the fuse ended. */
  fused: Role | null
  chair: { by: Role; words: Message | null } | null
  ritual: Ritual | null
  plays: Partial<Record<Role, Play>>
  disturbed: number[]
  goodnights: Partial<Record<Role, Role>>
  /** Private lines, as words, given with the card. */
  privateLines: Partial<Record<Role, Message>>
}
