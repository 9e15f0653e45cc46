/** The moments of recorded nights that browser tests look at. Computed here, because pages would take too long. */
import { readdirSync, readFileSync } from 'node:fs'
import { bookmarksOf } from '../../../client/gallery/bookmarks.ts'
import { tellerOf } from '../../../client/gallery/gallery-language.ts'
import { RecordedNight } from '../../../client/gallery/recorded-night.ts'
import type { PhaseId } from '../../../shared/content/ids.ts'
import type { NightRecord } from '../../../shared/rules/replay.ts'

const FIXTURES = new URL('../../replays/fixtures/', import.meta.url)

export interface PhaseStop {
  /** The name of a recorded night. */
  night: string
  phase: PhaseId
  /** Name of the gallery's bookmark. */
  name: string
  /** Number of actions that have been applied. */
  step: number
}

/** The first bookmark of every phase, from the first recorded night that has the phase. */
export function firstOfEachPhase(): PhaseStop[] {
  const found = new Map<PhaseId, PhaseStop>()
  for (const file of readdirSync(FIXTURES).filter((name) => name.endsWith('.json'))) {
    const record = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as NightRecord
    for (const { phase, name, step } of bookmarksOf(new RecordedNight(record), tellerOf(record.language)))
      if (!found.has(phase)) found.set(phase, { night: file.replace(/\.json$/, ''), phase, name, step })
  }
  return [...found.values()]
}
