/** State of the host's controls when the host's phone is gone or lies still. Times are room times (ms). */
export interface HostWatch {
  /** When the host's phone was disconnected; null while it is connected. */
  goneAt: number | null
  /** Since when the game has waited for the host, who has done nothing; null while it does not. */
  waitingSince: number | null
  /** The host has been waited for so long that the others may take the controls. */
  still: boolean
  /** Id of the player whose controls passed on while their phone was gone; they get them back. */
  lentBy: string | null
}
