/** Plays a game up to the malfunction once, and its malfunction several times, each with one thing changed. */
import { type PlanId, ROLES, type Role } from '../../shared/content/ids.ts'
import type { Phone } from '../../shared/content/phones.ts'
import { planOf } from '../../shared/rules/plan.ts'
import { dimNext, relightDimmest } from '../../shared/rules/resources.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, type Guests } from './bot-table.ts'
import { isBeforeMalfunction, measureAnew } from './play-nights.ts'

/** What is set before the malfunction: sums over all threads, lanterns and notes, and what else is different. */
export interface Storm {
  /** Who plays it; else the same as before. */
  guests?: Guests
  threads?: number
  lights?: number
  notes?: number
  /** Percentage that scales the answer times measured at supper. */
  supper?: number
  /** Whether the sign worked. */
  sign?: boolean
  /** The role that sleepwalks. */
  housed?: Role
}

export interface StormTally {
  woke: boolean
  /** Number of lanterns lit at the end. */
  lit: number
  /** Whether all lights were out once, so that a treasure could be given up. */
  stopped: boolean
  /** Number of acts that were played. */
  acts: number
  /** Its length (ms). */
  length: number
  /** How often the house took over a console because its phone was not touched. */
  taken: number
  /** The role whose console the house steadied. */
  steadied: Phone | null
}

const isHome = ({ phase }: GameState): boolean => phase.id === 'home'

/** Divides a sum evenly; the first ones get the remainder. */
const share = (sum: number, among: number, i: number): number =>
  Math.floor(sum / among) + (i < sum % among ? 1 : 0)

function changed(game: GameState, { threads, lights, notes, supper, sign, housed }: Storm): GameState {
  const copy = structuredClone(game)
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

/** Changes the outcome of the sign, and the lights that a failed one puts out. */
function retrySign(game: GameState, worked: boolean): void {
  const { saturday } = game
  if (!saturday || saturday.signWorked === worked) return
  saturday.signWorked = worked
  if (worked) relightDimmest(game, planOf(game).saturday.signFailed)
  else dimNext(game, planOf(game).saturday.signFailed, 'most')
}

/** Plays one malfunction to its end. */
function play(seed: number, guests: Guests, eve: GameState): StormTally {
  const acts = new Set<string>()
  let taken = 0
  const see = (game: GameState): void => {
    acts.add(game.phase.id)
    taken += game.cues.filter(({ type }) => type === 'idle-taken').length
  }
  const table = new BotTable({ seed, guests, played: (_, game) => see(game) }, eve)
  const game = table.playUntil(isHome)
  const { malfunction, clock, seats } = game
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

/** Plays one game's malfunction once for each of these changes. */
export function stormsOf(seed: number, guests: Guests, storms: readonly Storm[], plan: PlanId): StormTally[] {
  const eve = new BotTable({ seed, guests, plan }).playUntil(isBeforeMalfunction)
  return storms.map((storm) => play(seed, storm.guests ?? guests, changed(eve, storm)))
}
