/** The recorded nights, and how to load one. */
import type { NightRecord } from '../../shared/rules/replay.ts'

const FILES = import.meta.glob<NightRecord>('../../tests/replays/fixtures/*.json', { import: 'default' })

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '')

/** The names of all recorded nights; a night's number is its index. */
export const NIGHTS: readonly string[] = Object.keys(FILES).map(nameOf)

/** The name of a night. @param night its number or name */
export const nightCalled = (night: string): string => NIGHTS[Number(night)] ?? night

/** Loads a night. @param night its number or name @throws Error if there is none */
export async function loadNight(night: string): Promise<NightRecord> {
  const name = nightCalled(night)
  const load = Object.entries(FILES).find(([path]) => nameOf(path) === name)?.[1]
  if (!load)
    throw new Error(`no night called "${night}" is recorded: there are ${NIGHTS.join(', ') || 'none'}`)
  return load()
}
