/** Cues: events that clients show or play, and that are not part of any scene. */
import type { Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** A cue. Which fields a type has, and who gets it, is decided in `shared/views/cues-for.ts`. */
export interface Cue {
  type: CueType
  role?: Role
  /** What hands did: whether it was the second phone of the role's seat, and of the other's. */
  second?: boolean
  otherSecond?: boolean
  other?: Role
  n?: number
  words?: Message
}

/** All types of cues. */
export const CUES = [
  'joined',
  'left',
  'joined-beside',
  'left-beside',
  'took-over',
  'host-passed',
  'fell-asleep',
  'came-back',
  'drawn',
  'hung',
  'slam',
  'promise-kept',
  'promise-broken',
  'fuse',
  'ritual-light',
  'heart',
  'sound',
  'line-read',
  'goodnight-mutual',
  'note-opened',
  'telling',
  'worst',
  'guess-right',
  'guess-wrong',
  'true',
  'lid',
  'sign-given',
  'sign-worked',
  'sign-failed',
  'order-done',
  'order-missed',
  'row',
  'light-lost',
  'light-back',
  'wind',
  'blanket',
  'blanket-kept',
  'blanket-missed',
  'rescued',
  'rattle-warned',
  'rattle',
  'steadied',
  'idle-taken',
  'idle-back',
  'limp',
  'door-open',
  'door-wrong',
  'beat-right',
  'beat-wrong',
  'hand-lifted',
  'hands-held',
  'all-dark',
  'gave',
  'lantern-home',
  'cheer',
] as const
export type CueType = (typeof CUES)[number]
