/** The whole state, with everything in it. */
import type { Pair, PhaseId, Role, Sign } from '../../content/ids.ts'
import type { Boards } from './board-state.ts'
import type { GameClock, GameSettings, PhaseState } from './clock-state.ts'
import type { Cue } from './cue.ts'
import type { Epilogue } from './epilogue-state.ts'
import type { EveningState } from './evening-state.ts'
import type { Malfunction } from './malfunction-state.ts'
import type { DreamRecord } from './play-state.ts'
import type { Saturday } from './saturday-state.ts'
import type { Drawing, Seat } from './seat-state.ts'
import type { Disturbance, Memory, Note } from './story-state.ts'

export interface GameState {
  /** Version of the rules that made this state; a log of another version is not replayed. */
  version: number
  seed: number
  rng: number[]
  /** How many nights this table has begun. */
  nights: number
  settings: GameSettings
  clock: GameClock
  phase: PhaseState
  /** What comes after a rest, or after somebody let go. */
  next: PhaseId | null
  host: string | null
  seats: Record<Role, Seat>
  /** Newest last; the portrait of a role on the wall is its newest drawing. */
  drawings: Drawing[]
  upgrade: number
  threads: Record<Pair, number>
  notes: Note[]
  evenings: EveningState[]
  dreams: DreamRecord[]
  memories: Memory[]
  disturbances: Disturbance[]
  /** Ids of content used tonight, so that nothing repeats. */
  used: string[]
  /** Wednesday's signs as tapped, by Ava and Caleb. */
  signs: Partial<Record<Role, Sign>>
  /** Secrets that Ava has heard are not a person's: struck from her list. */
  struck: { of: Role; secret: string }[]
  motions: string[]
  votes: Partial<Record<Role, string>>
  neighbourVotes: Record<string, string>
  /** The three whisper templates neighbours choose from, and their taps. */
  whisperTemplates: string[]
  whisperVotes: Record<string, number>
  boards: Boards
  saturday: Saturday | null
  malfunction: Malfunction | null
  epilogue: Epilogue | null
  /** What just happened, for pictures and sounds; emptied by the next action. */
  cues: Cue[]
}
