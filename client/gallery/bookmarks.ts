/** Named moments of a recorded night: one for each variant of each phase. */
import type { Evening, PhaseId } from '../../shared/content/ids.ts'
import type { MessageTranslator } from '../../shared/views/message-translator.ts'
import { viewPublic } from '../../shared/views/secrecy.ts'
import type { RecordedNight } from './recorded-night.ts'
import { variantsOf } from './scene-variants.ts'

export interface Bookmark {
  /** Phase, number within the phase, evening if there is one, and variant: `shout.2.wind`, `supper.4.friday.hum`. */
  name: string
  phase: PhaseId
  /** Counts the bookmarks of this phase, from 1. */
  number: number
  evening: Evening | null
  look: string
  step: number
  /** Room time (ms) at which to show it: after its animations, and before the next action. */
  at: number
}

/** How long (ms) animations take to end. */
const SETTLED = 2_500

/** All bookmarks in order: each variant of each phase, every time the phase is played. */
export function bookmarksOf(replay: RecordedNight, tell: MessageTranslator): Bookmark[] {
  const moments: Bookmark[] = []
  const counts = new Map<PhaseId, number>()
  for (const { phase, evening, first, last } of replay.spans) {
    const seen = new Set<string>()
    for (let step = first; step <= last; step++) {
      for (const look of variantsOf(viewPublic(replay.at(step), tell))) {
        if (seen.has(look)) continue
        seen.add(look)
        const number = (counts.get(phase) ?? 0) + 1
        counts.set(phase, number)
        const name = [phase, number, evening, look].filter((part) => part !== null).join('.')
        moments.push({ name, phase, number, evening, look, step, at: displayTimeOf(replay, step) })
      }
    }
  }
  return moments
}

/** The room time (ms) at which to show a step. */
export function displayTimeOf(replay: RecordedNight, step: number): number {
  const at = replay.timeOf(step)
  const next = step < replay.length ? replay.timeOf(step + 1) : at + 2 * SETTLED
  return at + Math.round(Math.min((next - at) * 0.8, SETTLED))
}

/**
 * The first bookmark that matches a name: a phase, followed by its number, evening or variant in any order, such as `shout`,
 * `shout.2`, `shout.wind`, `supper.friday`, `bedtime.wednesday.dream`.
 * @throws Error if there is none
 */
export function findBookmark(moments: readonly Bookmark[], name: string): Bookmark {
  const found = moments.find((moment) => isCalled(moment, name))
  if (!found) throw new Error(`this night has no moment called "${name}"`)
  return found
}

/** Whether a name matches a bookmark. */
export function isCalled({ phase, number, evening, look }: Bookmark, name: string): boolean {
  const [first, ...rest] = name.split('.')
  return phase === first && rest.every((part) => part === `${number}` || part === evening || part === look)
}
