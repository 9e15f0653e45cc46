/** The state of a whole game. */
import type { Pair, PhaseId, Role, Sign, SupperId } from '../../content/ids.ts'
import type { Boards } from './board-state.ts'
import type { GameClock, GameSettings, PhaseState } from './clock-state.ts'
import type { Cue } from './cue.ts'
import type { Epilogue } from './epilogue-state.ts'
import type { EveningState } from './evening-state.ts'
import type { HostWatch } from './host-state.ts'
import type { LobbyGallery } from './lobby-gallery-state.ts'
import type { Malfunction } from './malfunction-state.ts'
import type { DreamRecord } from './play-state.ts'
import type { Saturday } from './saturday-state.ts'
import type { Drawing, Seat } from './seat-state.ts'
import type { Disturbance, Memory, Note } from './story-state.ts'

/** Everything the rules know: plain data that JSON keeps as it is. */
export interface GameState {
  /** Version of the rules that made this state; a log of another version is not replayed. */
  version: number
  seed: number
  rng: number[]
  /** How many games have been started in this room. */
  nights: number
  /** What the prologue shows: its pictures first, then the aims; on later nights maybe the aims alone. */
  prologue: 'pictures' | 'aims'
  settings: GameSettings
  clock: GameClock
  phase: PhaseState
  /** The phase that follows a rest or a let-go. */
  next: PhaseId | null
  /** Id of the player who is the host. */
  host: string | null
  hostWatch: HostWatch
  seats: Record<Role, Seat>
  /** Newest last; the portrait of a role is its newest drawing. */
  drawings: Drawing[]
  /** What is shown large in the lobby. */
  gallery: LobbyGallery
  /** 0–10. */
  upgrade: number
  /** 0–3 for each pair. */
  threads: Record<Pair, number>
  notes: Note[]
  evenings: EveningState[]
  /** The last supper that was laid; null before the first. */
  supper: SupperId | null
  dreams: DreamRecord[]
  memories: Memory[]
  disturbances: Disturbance[]
  /** Content used in this game as `list:id`, so that nothing repeats. */
  used: string[]
  /** Content that this table has met in earlier nights as `list:id`, the longest ago first; left out if there is none. */
  met?: string[]
  /** The signs that Ava and Caleb have tapped on Friday. */
  signs: Partial<Record<Role, Sign>>
  /** Ids of the secrets that are on tonight's lists, which all know: four of each role, the two dealt among them. */
  listed: string[]
  /** Secrets that Ava knows a role does not have: struck from her list. */
  struck: { of: Role; secret: string }[]
  /** Wednesday's two motions; after the vote the winner is first. */
  motions: string[]
  votes: Partial<Record<Role, string>>
  /** By the neighbour's id. */
  neighbourVotes: Record<string, string>
  /** The three whisper templates that neighbours vote on, and their votes by the neighbour's id. */
  whisperTemplates: string[]
  whisperVotes: Record<string, number>
  boards: Boards
  saturday: Saturday | null
  malfunction: Malfunction | null
  epilogue: Epilogue | null
  /** Cues of the last action; the next action replaces them. */
  cues: Cue[]
}
