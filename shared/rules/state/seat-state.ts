/** State of the four seats: who plays each, and what they have. */
import type { Role } from '../../content/ids.ts'
import type { Seated } from '../../content/phones.ts'
import type { Stat } from '../../content/schema.ts'
import type { Stroke } from '../../protocol/actions.ts'
import type { Message } from './message.ts'

/** Who plays a seat: its player, the house because nobody took it, or the house because the phone is away. */
export type PlayedBy = 'human' | 'house' | 'sleepwalking'

/** A player in a seat. */
export interface Player {
  /** Made by the server; the same for all games in the room. It is neither secret nor a credential. */
  id: string
  name: string
  /** The "gentle hands" setting. */
  gentle: boolean
}

/** One seat. */
export interface Seat {
  player: Player | null
  /** A second person, who is the same role on a phone of their own; left out while one person has the seat. */
  second?: Player
  /** With two people: whose phones are disconnected. `droppedAt` is set while both are. */
  gone?: Seated[]
  awake: PlayedBy
  /** Game time at which the phone disconnected, while it is. */
  droppedAt: number | null
  treasure: Message | null
  fear: Message | null
  /** 0–5. */
  lights: number
  /** Whether the treasure was given up in a let-go. */
  given: boolean
  glow: number
  /** Ids of the two secrets dealt on Wednesday. */
  dealt: string[]
  /** Id of the secret that was kept. */
  secret: string | null
  /** Secrets of others that the player has crossed off in the notebook. */
  crossed: string[]
  /** Answer time (ms) measured at supper: how long the player takes to read out or do an order; null if unknown. */
  answer: number | null
  stats: Partial<Record<Stat, number>>
  /** What the house did while the player was sleepwalking, newest last; shown on return, then emptied. */
  whileAsleep: Message[]
}

/** A portrait of a role, drawn in the lobby. */
export interface Drawing {
  of: Role
  by: Role | 'house'
  /** Drawn by the second of two people who share that role. */
  second?: true
  strokes: Stroke[]
  /** Whether all may see it: in the lobby it waits for its turn in the gallery. */
  shown: boolean
}
