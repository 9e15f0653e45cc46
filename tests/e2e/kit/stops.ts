/** The moments of recorded nights that browser tests look at. Computed here, because pages would take too long. */
import { readdirSync, readFileSync } from 'node:fs'
import { bookmarksOf } from '../../../client/gallery/bookmarks.ts'
import { tellerOf } from '../../../client/gallery/gallery-language.ts'
import { RecordedNight } from '../../../client/gallery/recorded-night.ts'
import { type PhaseId, ROLES, type Role } from '../../../shared/content/ids.ts'
import type { SeatActionType } from '../../../shared/protocol/actions.ts'
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

const recordings = (): [name: string, record: NightRecord][] =>
  readdirSync(FIXTURES)
    .filter((name) => name.endsWith('.json'))
    .map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as NightRecord,
    ])

/** When a player of a recorded night is about to do something, and who. @throws if nobody ever does */
export function momentBefore(type: SeatActionType): { night: string; step: number; role: Role } {
  for (const [night, { actions }] of recordings()) {
    const step = actions.findIndex((action) => action.type === type)
    const by = actions[step]?.by
    if (ROLES.some((role) => role === by)) return { night, step, role: by as Role }
  }
  throw new Error(`no recorded night has ${type}`)
}

/** The first bookmark of every phase, from the first recorded night that has the phase. */
export function firstOfEachPhase(): PhaseStop[] {
  const found = new Map<PhaseId, PhaseStop>()
  for (const [night, record] of recordings())
    for (const { phase, name, step } of bookmarksOf(new RecordedNight(record), tellerOf(record.language)))
      if (!found.has(phase)) found.set(phase, { night, phase, name, step })
  return [...found.values()]
}
