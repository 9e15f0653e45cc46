/** State of the morning paper: what each thing that happened at bedtime has done. */
import type { OwnWay, Pair, Role } from '../../content/ids.ts'

/** What one dream, one reading or one own way has done. */
export interface PaperItem {
  /** A dream, a reading at the nook, or the place of an own way. */
  source: 'dream' | 'nook' | OwnWay
  /** Whose doing it was. */
  who: Role[]
  /** Change of the upgrade, before it is clamped. */
  upgrade: number
  /** Lights that came back (above 0) or went out (below 0). */
  lights: number
  /** The pair whose thread changed, and by how much. */
  thread: { pair: Pair; by: number } | null
  /** How many notes were opened on the fridge. */
  notes: number
  /** The Glow that each reader at the nook got. */
  glow: number
  /** Whose dream was cut short. */
  cut: Role | null
}

/** One evening's paper. */
export interface Paper {
  /** The upgrade before bedtime. */
  before: number
  /** In the order in which they were settled. */
  items: PaperItem[]
}
