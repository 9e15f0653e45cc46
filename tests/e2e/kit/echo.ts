/** How long a touch takes to show on other devices, from logs of pages on one machine, which share a clock. */
import type { FeedbackEntry } from './felt-log.ts'

/** An echo that comes later than this (ms) belongs to another touch. */
const LONGEST = 1_500

/** Times (ms) from the touch that carried out an order until another device shows it. */
export interface Echoes {
  /** On the phone that read the order out. */
  reader: number[]
  /** On the screen. */
  screen: number[]
}

/** Finds the echoes of all touches. @param phones log of each phone @param screen log of the screen */
export function echoesOf(
  phones: readonly (readonly FeedbackEntry[])[],
  screen: readonly FeedbackEntry[],
): Echoes {
  const touches = phones.flatMap((felt) => felt.filter(({ what }) => what === 'used').map(({ at }) => at))
  const since = (at: number): number[] => {
    const last = Math.max(...touches.filter((touch) => touch <= at))
    return at - last <= LONGEST ? [at - last] : []
  }
  const named = (felt: readonly FeedbackEntry[], name: string) => felt.filter(({ what }) => what === name)
  return {
    reader: phones.flatMap((felt) => named(felt, 'stamp.done').flatMap(({ at }) => since(at))),
    screen: named(screen, 'row.done').flatMap(({ at }) => since(at)),
  }
}

/** One line of a report: median, 95th percentile, longest and number. @param times in ms */
export function echoLine(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN)
  return `  ${name.padEnd(52)} median ${at(0.5)}, 95 % within ${at(0.95)}, longest ${at(1)} ms (${times.length})`
}
