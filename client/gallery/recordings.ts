import type { NightRecord } from '../../shared/rules/replay.ts'

/** The recorded nights there are, and how to get one. */

const FILES = import.meta.glob<NightRecord>('../../tests/replays/fixtures/*.json', { import: 'default' })

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '')

/** Their names, in order; a night's number is its place here. */
export const NIGHTS: readonly string[] = Object.keys(FILES).map(nameOf)

/** The name of a night that is asked for by its number or name. */
export const nightCalled = (night: string): string => NIGHTS[Number(night)] ?? night

/** @param night its number or name @throws Error if there is no such night */
export async function loadNight(night: string): Promise<NightRecord> {
  const name = nightCalled(night)
  const load = Object.entries(FILES).find(([path]) => nameOf(path) === name)?.[1]
  if (!load)
    throw new Error(`no night called "${night}" is recorded: there are ${NIGHTS.join(', ') || 'none'}`)
  return load()
}
