import type { HostWatch } from './state/index.ts'

/** The state of a new game, or of a new host: the phone is there, and nothing waits for it. */
export const createHostWatch = (): HostWatch => ({
  goneAt: null,
  waitingSince: null,
  still: false,
  lentBy: null,
})
