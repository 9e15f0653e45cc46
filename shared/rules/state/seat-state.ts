/** The four seats, who is behind them, and what people brought. */
import type { Role } from '../../content/ids.ts'
import type { Stat } from '../../content/schema.ts'
import type { Stroke } from '../../protocol/actions.ts'
import type { Message } from './message.ts'

/** Who is behind a seat: a person, the house because nobody took it, or the house because the phone is silent. */
export type PlayedBy = 'human' | 'house' | 'sleepwalking'

export interface Player {
  /** Made by the server, stays with a person over several nights; not a secret and not a key. */
  id: string
  name: string
  gentle: boolean
}

export interface Seat {
  player: Player | null
  awake: PlayedBy
  /** When the phone fell silent, while it is. */
  droppedAt: number | null
  treasure: Message | null
  fear: Message | null
  /** 0–5. */
  lights: number
  /** The treasure was given up for good. */
  given: boolean
  glow: number
  /** Two dealt on Wednesday, by id. */
  dealt: string[]
  secret: string | null
  /** Measured at supper: how long (ms) this player takes to read an order out or to do one; null if nothing was. */
  answer: number | null
  stats: Partial<Record<Stat, number>>
  /** What the house did while this player slept, newest last; told on return, then emptied. */
  whileAsleep: Message[]
}

export interface Drawing {
  of: Role
  by: Role | 'house'
  strokes: Stroke[]
}
