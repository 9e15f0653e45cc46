/** Plays games and collects their results. */
import { type PhaseId, ROLES } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, type BotTableOptions, type Guests, isOver } from './bot-table.ts'
import { type NightTally, tallyOf } from './night-tally.ts'

const isHome = ({ phase }: GameState): boolean => phase.id === 'home'
const isAfterHome = ({ phase }: GameState): boolean => phase.id === 'choice' || phase.id === 'ending'
/** The rest before the malfunction. */
const isBeforeMalfunction = ({ phase, next }: GameState): boolean => phase.id === 'rest' && next === 'shout'

/** Plays to the end, and notes when the last lantern has come home. */
function finish(table: BotTable): NightTally {
  const began: Partial<Record<PhaseId, number>> = {}
  table.playUntil((night) => {
    began[night.phase.id] ??= night.phase.startedAt
    return isAfterHome(night)
  })
  const start = table.game.malfunction?.startedAt ?? 0
  const since = (at: number | undefined): number | null => (at === undefined ? null : at - start)
  const malfunction = table.game.clock.now - start
  const course = { malfunction, talkAt: since(began.talk), whisperAt: since(began.whisper) }
  return tallyOf(table.playUntil(isOver), course)
}

/** Plays a game from the first supper to the storybook. */
export const tallyNight = (options: BotTableOptions): NightTally => finish(new BotTable(options))

/** What is set before the malfunction: sums over all threads, lanterns and notes. */
export interface Patch {
  threads?: number
  lights?: number
  notes?: number
}

/** Divides a sum evenly; the first ones get the remainder. */
const share = (sum: number, among: number, i: number): number =>
  Math.floor(sum / among) + (i < sum % among ? 1 : 0)

function patched(night: GameState, { threads, lights, notes }: Patch): GameState {
  const copy = structuredClone(night)
  const pairs = Object.keys(copy.threads) as (keyof GameState['threads'])[]
  if (threads !== undefined)
    for (const [i, pair] of pairs.entries()) copy.threads[pair] = share(threads, pairs.length, i)
  if (lights !== undefined)
    for (const [i, role] of ROLES.entries()) copy.seats[role].lights = share(lights, ROLES.length, i)
  if (notes !== undefined) for (const [i, note] of copy.notes.entries()) note.open = i < notes
  return copy
}

/** Whether the family wakes in the same game, for each of several changes made before the malfunction. */
export function wakes(seed: number, guests: Guests, patches: readonly Patch[]): boolean[] {
  const eve = new BotTable({ seed, guests }).playUntil(isBeforeMalfunction)
  return patches.map((patch) => {
    const table = new BotTable({ seed, guests }, patched(eve, patch))
    return table.playUntil(isHome).malfunction?.lost === false
  })
}
