/** Plays the evenings of a night once, and its malfunction several times: each time with one thing changed. */
import { LIGHTS } from '../../shared/content/constants.ts'
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { dimNext, relightDimmest } from '../../shared/rules/resources.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, type Guests } from './bot-table.ts'
import { isBeforeMalfunction, measureAnew } from './play-nights.ts'

/** What is changed before the malfunction. Lights, threads and notes are sums over all lanterns, pairs and notes. */
export interface Storm {
  /** Who plays it; else those of the evenings. */
  guests?: Guests
  threads?: number
  lights?: number
  notes?: number
  /** Answer times, in per cent of what the suppers measured. */
  supper?: number
  /** How the sign went. */
  sign?: boolean
  /** Whose phone is away, so that the house plays. */
  housed?: Role
}

export interface StormTally {
  woke: boolean
  /** Lanterns that are lit at the end. */
  lit: number
  /** The stop was called, so that somebody could give up a treasure. */
  stopped: boolean
  /** The acts that were seen. */
  acts: number
  /** How long it lasted (ms). */
  length: number
  /** How often the house took a console over because its phone lay untouched. */
  taken: number
  /** Whose console the house steadied. */
  steadied: Role | null
}

const isHome = ({ phase }: GameState): boolean => phase.id === 'home'
/** Shares out a sum as evenly as can be, the first ones getting what is left over. */
const share = (sum: number, among: number, i: number): number =>
  Math.floor(sum / among) + (i < sum % among ? 1 : 0)

function changed(night: GameState, { threads, lights, notes, supper, sign, housed }: Storm): GameState {
  const copy = structuredClone(night)
  const pairs = Object.keys(copy.threads) as (keyof GameState['threads'])[]
  if (threads !== undefined)
    for (const [i, pair] of pairs.entries()) copy.threads[pair] = share(threads, pairs.length, i)
  if (lights !== undefined)
    for (const [i, role] of ROLES.entries()) copy.seats[role].lights = share(lights, ROLES.length, i)
  if (notes !== undefined) for (const [i, note] of copy.notes.entries()) note.open = i < notes
  if (supper !== undefined) measureAnew(copy, supper)
  if (sign !== undefined) retrySign(copy, sign)
  if (housed) copy.seats[housed].awake = 'sleepwalking'
  return copy
}

/** The sign went otherwise: a failed one puts lights out at once. */
function retrySign(game: GameState, worked: boolean): void {
  const { saturday } = game
  if (!saturday || saturday.signWorked === worked) return
  saturday.signWorked = worked
  if (worked) relightDimmest(game, LIGHTS.signFailed)
  else dimNext(game, LIGHTS.signFailed, 'most')
}

/** Plays one malfunction to its end. */
function play(seed: number, guests: Guests, eve: GameState): StormTally {
  const acts = new Set<string>()
  let taken = 0
  const see = (night: GameState): void => {
    acts.add(night.phase.id)
    taken += night.cues.filter(({ type }) => type === 'idle-taken').length
  }
  const table = new BotTable({ seed, guests, played: (_, night) => see(night) }, eve)
  const night = table.playUntil(isHome)
  const { malfunction, clock, seats } = night
  return {
    woke: malfunction?.lost === false,
    lit: ROLES.filter((role) => seats[role].lights > 0).length,
    stopped: (malfunction?.letGo ?? 0) > 0,
    acts: ['shout', 'talk', 'whisper'].filter((act) => acts.has(act)).length,
    length: clock.now - (malfunction?.startedAt ?? 0),
    taken,
    steadied: malfunction?.steadied ?? null,
  }
}

/** The malfunctions of one and the same night. */
export function stormsOf(seed: number, guests: Guests, storms: readonly Storm[]): StormTally[] {
  const eve = new BotTable({ seed, guests }).playUntil(isBeforeMalfunction)
  return storms.map((storm) => play(seed, storm.guests ?? guests, changed(eve, storm)))
}
