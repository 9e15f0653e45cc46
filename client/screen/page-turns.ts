/** The pages that the screen turns by itself within a phase: which one is it now? */

/**
 * Counts how often `every` ms have gone by since `since` (both room time): 0 in the first stretch. A screen that joins
 * late or reloads is on the same page as the others.
 */
export function intervalIndex(since: number, every: number, now: number): number {
  return every <= 0 ? 0 : Math.max(0, Math.floor((now - since) / every))
}

/** How long (ms) each of some equal parts of a phase is; 0 where nothing hurries. */
export function partDuration(startedAt: number, endsAt: number | null, parts: number): number {
  return endsAt === null ? 0 : Math.max(0, endsAt - startedAt) / parts
}
