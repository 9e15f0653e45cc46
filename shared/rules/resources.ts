/** Lights, upgrade, threads and notes: the only functions that change them. */
import { LANTERN, THREAD, UPGRADE } from '../content/constants.ts'
import { PAIRS, type Pair, pairOf, ROLES, type Role, rolesOf } from '../content/ids.ts'
import { nextInt } from '../rng.ts'
import { cue } from './selectors.ts'
import type { GameState } from './state/index.ts'

export const lightsOf = (night: GameState): number =>
  ROLES.reduce((sum, role) => sum + night.seats[role].lights, 0)

/** How many of the twenty lights are out. */
export const missing = (night: GameState): number => LANTERN.count * LANTERN.lights - lightsOf(night)

const inMalfunction = (night: GameState): boolean => night.malfunction !== null

/** Notes the number of lights for the plot of the malfunction. */
function plot(night: GameState): void {
  const m = night.malfunction
  if (m) m.curve.push([night.clock.now - m.startedAt, lightsOf(night)])
}

/** The role of a list with the fewest (`least`) or most lights; a tie is drawn by the seed. */
export function byLights(night: GameState, roles: readonly Role[], order: 'least' | 'most'): Role | null {
  if (roles.length === 0) return null
  const values = roles.map((role) => night.seats[role].lights)
  const best = order === 'least' ? Math.min(...values) : Math.max(...values)
  const tied = roles.filter((role) => night.seats[role].lights === best)
  return tied[tied.length === 1 ? 0 : nextInt(night.rng, tied.length)] ?? null
}

/**
 * Takes up to `amount` lights from one lantern, never below `floor`.
 * @returns how many really went out
 */
export function dim(night: GameState, role: Role, amount: number, floor: number = 0): number {
  const seat = night.seats[role]
  const taken = Math.max(0, Math.min(amount, seat.lights - floor))
  if (taken === 0) return 0
  seat.lights -= taken
  if (inMalfunction(night)) {
    cue(night, { type: 'light-lost', role, n: taken })
    plot(night)
  }
  return taken
}

/** Lights on one lantern come back, up to five. @returns how many really did */
export function relight(night: GameState, role: Role, amount: number): number {
  const seat = night.seats[role]
  const back = Math.max(0, Math.min(amount, LANTERN.lights - seat.lights))
  if (back === 0) return 0
  seat.lights += back
  if (inMalfunction(night)) {
    cue(night, { type: 'light-back', role, n: back })
    plot(night)
  }
  return back
}

/** Lights come back one by one, each to the dimmest lantern that isn't full. @returns how many really did */
export function relightDimmest(night: GameState, amount: number, lit: 'any' | 'only-lit' = 'any'): number {
  let back = 0
  for (let i = 0; i < amount; i++) {
    const open = ROLES.filter((role) => {
      const { lights } = night.seats[role]
      return lights < LANTERN.lights && (lit === 'any' || lights > 0)
    })
    const role = byLights(night, open, 'least')
    if (!role) break
    back += relight(night, role, 1)
  }
  return back
}

/** Lights go out one by one, going on to the next lantern when one is dark. `least`: dimmest lit first. */
export function dimNext(night: GameState, amount: number, order: 'least' | 'most'): number {
  let out = 0
  for (let i = 0; i < amount; i++) {
    const role = byLights(
      night,
      ROLES.filter((r) => night.seats[r].lights > 0),
      order,
    )
    if (!role) break
    out += dim(night, role, 1)
  }
  return out
}

/** Turns the dial at once, within 0–10. (An evening adds its turns up first: `phases/bedtime.ts`.) */
export function turnUpgrade(night: GameState, by: number): void {
  night.upgrade = Math.max(UPGRADE.min, Math.min(UPGRADE.max, night.upgrade + by))
}

export function turnThread(night: GameState, a: Role, b: Role, by: number): void {
  const pair = pairOf(a, b)
  night.threads[pair] = Math.max(THREAD.min, Math.min(THREAD.max, night.threads[pair] + by))
}

/** The thinnest thread among those present; a tie is drawn by the seed. */
export function thinnest(night: GameState, present: readonly Role[]): Pair | null {
  const pairs = PAIRS.filter((pair) => rolesOf(pair).every((role) => present.includes(role)))
  if (pairs.length === 0) return null
  const least = Math.min(...pairs.map((pair) => night.threads[pair]))
  const tied = pairs.filter((pair) => night.threads[pair] === least)
  return tied[tied.length === 1 ? 0 : nextInt(night.rng, tied.length)] ?? null
}

/** Opens a note on the fridge. @returns whether it was still closed */
export function openNote(night: GameState, index: number): boolean {
  const note = night.notes[index]
  if (!note || note.open) return false
  note.open = true
  cue(night, { type: 'note-opened', n: index })
  return true
}

export const openNotes = (night: GameState): number => night.notes.filter((note) => note.open).length

/** Visions and whispers told so far. */
export const toldSoFar = (night: GameState): number =>
  night.disturbances.filter((d) => d.told === true).length
