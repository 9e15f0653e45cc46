/** The timing of pages that the screen turns by itself within a phase. */

/**
 * The number of whole intervals of `every` ms between `since` and `now` (room times in ms). It depends on room time alone, so
 * a screen that joins late or reloads shows the same page as the others.
 */
export function intervalIndex(since: number, every: number, now: number): number {
  return every <= 0 ? 0 : Math.max(0, Math.floor((now - since) / every))
}

/** How long (ms) a part is shown in a game without timers, whose phases have no end. */
const UNTIMED_PART = 15_000

/** The length (ms) of one of `parts` equal parts of a phase. */
export function partDuration(startedAt: number, endsAt: number | null, parts: number): number {
  return endsAt === null ? UNTIMED_PART : Math.max(0, endsAt - startedAt) / parts
}
