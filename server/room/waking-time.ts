/**
 * Time that stands still while this process does: while its machine sleeps or is paused, or the process is stopped. Else a game
 * would run through all that its players have missed, in the moment in which it goes on.
 */

/** How often (ms) the clock is looked at; a process that is busy does so later. */
const LOOK = 1_000
/** After so long (ms) without a look the process has stood still. */
const STANDSTILL = 5_000

let looking: ReturnType<typeof setInterval> | null = null
let last = 0
/** How long (ms) it has stood still in all. */
let missed = 0

/** Milliseconds in which this process has run; only differences between two of them mean anything. */
export function wakingTime(): number {
  const now = performance.now()
  if (looking === null) {
    looking = setInterval(wakingTime, LOOK)
    looking.unref()
  } else if (now - last > STANDSTILL) missed += now - last - LOOK
  last = now
  return now - missed
}
