/** The only functions that change lights, upgrade, threads and notes. */
import { LANTERN, THREAD, UPGRADE } from '../content/constants.ts'
import { PAIRS, type Pair, pairOf, ROLES, type Role, rolesOf } from '../content/ids.ts'
import { nextInt, shuffle } from '../rng.ts'
import { emitCue } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** How many lights are lit on all lanterns (0–20). */
export const totalLights = (game: GameState): number =>
  ROLES.reduce((sum, role) => sum + game.seats[role].lights, 0)

/** How many of the twenty lights are out. */
export const missingLights = (game: GameState): number => LANTERN.count * LANTERN.lights - totalLights(game)

const inMalfunction = (game: GameState): boolean => game.malfunction !== null

/** Adds a point to the malfunction's curve of lights. */
function recordCurve(game: GameState): void {
  const m = game.malfunction
  if (m) m.curve.push([game.clock.now - m.startedAt, totalLights(game)])
}

/** The role with the fewest (`least`) or most lights, at random in a tie; null if the list is empty. */
export function byLights(game: GameState, roles: readonly Role[], order: 'least' | 'most'): Role | null {
  if (roles.length === 0) return null
  const values = roles.map((role) => game.seats[role].lights)
  const best = order === 'least' ? Math.min(...values) : Math.max(...values)
  const tied = roles.filter((role) => game.seats[role].lights === best)
  return tied[tied.length === 1 ? 0 : nextInt(game.rng, tied.length)] ?? null
}

/**
 * Takes up to `amount` lights from one lantern, never below `floor`.
 * @returns how many went out
 */
export function dim(game: GameState, role: Role, amount: number, floor: number = 0): number {
  const seat = game.seats[role]
  const taken = Math.max(0, Math.min(amount, seat.lights - floor))
  if (taken === 0) return 0
  seat.lights -= taken
  if (inMalfunction(game)) {
    emitCue(game, { type: 'light-lost', role, n: taken })
    recordCurve(game)
  }
  return taken
}

/** Relights up to `amount` lights of one lantern, which has five at most. @returns how many came back */
export function relight(game: GameState, role: Role, amount: number): number {
  const seat = game.seats[role]
  const back = Math.max(0, Math.min(amount, LANTERN.lights - seat.lights))
  if (back === 0) return 0
  seat.lights += back
  if (inMalfunction(game)) {
    emitCue(game, { type: 'light-back', role, n: back })
    recordCurve(game)
  }
  return back
}

/**
 * Relights lights one by one, each on the dimmest lantern that isn't full.
 * @param which `not-given` leaves out lanterns whose treasure was given up
 * @returns how many came back
 */
export function relightDimmest(game: GameState, amount: number, which: 'any' | 'not-given' = 'any'): number {
  let back = 0
  for (let i = 0; i < amount; i++) {
    const open = ROLES.filter((role) => {
      const { lights, given } = game.seats[role]
      return lights < LANTERN.lights && (which === 'any' || !given)
    })
    const role = byLights(game, open, 'least')
    if (!role) break
    back += relight(game, role, 1)
  }
  return back
}

/** Puts lights out one by one, each on the dimmest (`least`) or brightest lit lantern. @returns how many went out */
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

/** The nearest place on the upgrade's scale. */
export const clampUpgrade = (upgrade: number): number => Math.max(UPGRADE.min, Math.min(UPGRADE.max, upgrade))

/** Changes the upgrade within 0–10. (Bedtime sums up its changes first: `phases/bedtime/consequences.ts`.) */
export function changeUpgrade(game: GameState, by: number): void {
  game.upgrade = clampUpgrade(game.upgrade + by)
}

/** Changes the thread between two roles within 0–3. */
export function changeThread(game: GameState, a: Role, b: Role, by: number): void {
  const pair = pairOf(a, b)
  game.threads[pair] = Math.max(THREAD.min, Math.min(THREAD.max, game.threads[pair] + by))
}

/** The pair with the thinnest thread among those present, at random in a tie; null if fewer than two are present. */
export const thinnestThread = (game: GameState, present: readonly Role[]): Pair | null =>
  thinnestOf(
    game,
    PAIRS.filter((pair) => rolesOf(pair).every((role) => present.includes(role))),
  )

/** The pair with the thinnest of a role's own threads, at random in a tie. */
export const thinnestThreadOf = (game: GameState, role: Role): Pair | null =>
  thinnestOf(
    game,
    PAIRS.filter((pair) => rolesOf(pair).includes(role)),
  )

function thinnestOf(game: GameState, pairs: readonly Pair[]): Pair | null {
  if (pairs.length === 0) return null
  const least = Math.min(...pairs.map((pair) => game.threads[pair]))
  const tied = pairs.filter((pair) => game.threads[pair] === least)
  return tied[tied.length === 1 ? 0 : nextInt(game.rng, tied.length)] ?? null
}

/** Opens a note on the fridge. @returns whether it was closed before */
export function openNote(game: GameState, index: number): boolean {
  const note = game.notes[index]
  if (!note || note.open) return false
  note.open = true
  emitCue(game, { type: 'note-opened', n: index })
  return true
}

/** Opens up to `count` notes that are still closed, at random. @returns how many */
export function openNotes(game: GameState, count: number): number {
  if (count <= 0) return 0
  const closed = game.notes.flatMap((note, i) => (note.open ? [] : [i]))
  const opened = shuffle(game.rng, closed).slice(0, count)
  for (const index of opened) openNote(game, index)
  return opened.length
}

/** How many of the six notes are open. */
export const openNoteCount = (game: GameState): number => game.notes.filter((note) => note.open).length

/** How many visions and whispers have been told so far. */
export const toldCount = (game: GameState): number => game.disturbances.filter((d) => d.told === true).length
