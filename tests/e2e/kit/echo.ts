/** How long a touch takes to be felt elsewhere: from what stood on the pages of one machine, by its one clock. */
import type { FeltThing } from './felt-log.ts'

/** An echo that takes longer is another touch's (ms). */
const LONGEST = 1_500

/** Times (ms) from a touch that did what was asked for to where it is felt, in the order in which they were measured. */
export interface Echoes {
  /** On the phone whose order it was. */
  reader: number[]
  /** On the screen. */
  screen: number[]
}

/** @param phones what was felt on each phone, @param screen on the screen */
export function echoesOf(phones: readonly (readonly FeltThing[])[], screen: readonly FeltThing[]): Echoes {
  const touches = phones.flatMap((felt) => felt.filter(({ what }) => what === 'used').map(({ at }) => at))
  const since = (at: number): number[] => {
    const last = Math.max(...touches.filter((touch) => touch <= at))
    return at - last <= LONGEST ? [at - last] : []
  }
  const named = (felt: readonly FeltThing[], name: string) => felt.filter(({ what }) => what === name)
  return {
    reader: phones.flatMap((felt) => named(felt, 'stamp.done').flatMap(({ at }) => since(at))),
    screen: named(screen, 'row.done').flatMap(({ at }) => since(at)),
  }
}

/** The median, the nineteenth of twenty and the longest, in words. */
export function echoLine(name: string, times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN)
  return `  ${name.padEnd(52)} median ${at(0.5)}, 95 % within ${at(0.95)}, longest ${at(1)} ms (${times.length})`
}
