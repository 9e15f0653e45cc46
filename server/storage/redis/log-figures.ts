/** What is counted of the rooms of one process. */
export interface LogFigures {
  /** Rooms that it owns. */
  owned: number
  /** Rooms that it has taken over from processes that died. */
  takenOver: number
  /** Rooms that other processes have given it. */
  received: number
  /** Rooms that it has given to other processes. */
  handedOn: number
  /** For how long (s) the oldest entry that Redis has not confirmed has been waiting. */
  lag: number
  /** How many entries Redis has not confirmed. */
  waiting: number
}
