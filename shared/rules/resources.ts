/** Lights, upgrade, threads and notes: the only functions that change them. */
import { LANTERN, THREAD, UPGRADE } from '../content/constants.ts'
import { PAIRS, type Pair, pairOf, ROLES, type Role, rolesOf } from '../content/ids.ts'
import { nextInt } from '../rng.ts'
import { cue } from './selectors.ts'
import type { GameState } from './state/index.ts'

export const lightsOf = (game: GameState): number =>
  ROLES.reduce((sum, role) => sum + game.seats[role].lights, 0)

/** How many of the twenty lights are out. */
export const missing = (game: GameState): number => LANTERN.count * LANTERN.lights - lightsOf(game)

const inMalfunction = (game: GameState): boolean => game.malfunction !== null

/** Notes the number of lights for the plot of the malfunction. */
function plot(game: GameState): void {
  const m = game.malfunction
  if (m) m.curve.push([game.clock.now - m.startedAt, lightsOf(game)])
}

/** The role of a list with the fewest (`least`) or most lights; a tie is drawn by the seed. */
export function byLights(game: GameState, roles: readonly Role[], order: 'least' | 'most'): Role | null {
  if (roles.length === 0) return null
  const values = roles.map((role) => game.seats[role].lights)
  const best = order === 'least' ? Math.min(...values) : Math.max(...values)
  const tied = roles.filter((role) => game.seats[role].lights === best)
  return tied[tied.length === 1 ? 0 : nextInt(game.rng, tied.length)] ?? null
}

/**
 * Takes up to `amount` lights from one lantern, never below `floor`.
 * @returns how many really went out
 */
export function dim(game: GameState, role: Role, amount: number, floor: number = 0): number {
  const seat = game.seats[role]
  const taken = Math.max(0, Math.min(amount, seat.lights - floor))
  if (taken === 0) return 0
  seat.lights -= taken
  if (inMalfunction(game)) {
    cue(game, { type: 'light-lost', role, n: taken })
    plot(game)
  }
  return taken
}

/** Lights on one lantern come back, up to five. @returns how many really did */
export function relight(game: GameState, role: Role, amount: number): number {
  const seat = game.seats[role]
  const back = Math.max(0, Math.min(amount, LANTERN.lights - seat.lights))
  if (back === 0) return 0
  seat.lights += back
  if (inMalfunction(game)) {
    cue(game, { type: 'light-back', role, n: back })
    plot(game)
  }
  return back
}

/** Lights come back one by one, each to the dimmest lantern that isn't full. @returns how many really did */
export function relightDimmest(game: GameState, amount: number, lit: 'any' | 'only-lit' = 'any'): number {
  let back = 0
  for (let i = 0; i < amount; i++) {
    const open = ROLES.filter((role) => {
      const { lights } = game.seats[role]
      return lights < LANTERN.lights && (lit === 'any' || lights > 0)
    })
    const role = byLights(game, open, 'least')
    if (!role) break
    back += relight(game, role, 1)
  }
  return back
}

/** Lights go out one by one, going on to the next lantern when one is dark. `least`: dimmest lit first. */
export function dimNext(game: GameState, amount: number, order: 'least' | 'most'): number {
  let out = 0
  for (let i = 0; i < amount; i++) {
    const role = byLights(
      game,
      ROLES.filter((r) => game.seats[r].lights > 0),
      order,
    )
    if (!role) break
    out += dim(game, role, 1)
  }
  return out
}

/** Turns the dial at once, within 0–10. (An evening adds its turns up first: `phases/bedtime.ts`.) */
export function changeUpgrade(game: GameState, by: number): void {
  game.upgrade = Math.max(UPGRADE.min, Math.min(UPGRADE.max, game.upgrade + by))
}

export function changeThread(game: GameState, a: Role, b: Role, by: number): void {
  const pair = pairOf(a, b)
  game.threads[pair] = Math.max(THREAD.min, Math.min(THREAD.max, game.threads[pair] + by))
}

/** The thinnest thread among those present; a tie is drawn by the seed. */
export function thinnestThread(game: GameState, present: readonly Role[]): Pair | null {
  const pairs = PAIRS.filter((pair) => rolesOf(pair).every((role) => present.includes(role)))
  if (pairs.length === 0) return null
  const least = Math.min(...pairs.map((pair) => game.threads[pair]))
  const tied = pairs.filter((pair) => game.threads[pair] === least)
  return tied[tied.length === 1 ? 0 : nextInt(game.rng, tied.length)] ?? null
}

/** Opens a note on the fridge. @returns whether it was still closed */
export function openNote(game: GameState, index: number): boolean {
  const note = game.notes[index]
  if (!note || note.open) return false
  note.open = true
  cue(game, { type: 'note-opened', n: index })
  return true
}

export const openNoteCount = (game: GameState): number => game.notes.filter((note) => note.open).length

/** Visions and whispers told so far. */
export const toldSoFar = (game: GameState): number => game.disturbances.filter((d) => d.told === true).length
