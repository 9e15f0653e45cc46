/** The rescue of Ava, who is caught if the sign failed: other players have to reach for her at the same time. */

import { SHOUT } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { earliest } from '../deadlines.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'

/** How many players have to reach: two, or all others if there are fewer. */
const handsNeeded = (players: readonly Role[]): number =>
  Math.min(SHOUT.rescueHands, players.filter((role) => role !== 'ava').length)

const dropsAt = (reachedAt: number): number => reachedAt + SHOUT.rescueTogether + 1

/** Game time (ms) at which the first hand that reaches for Ava drops again; null when none does. */
export function rescueWake(m: Malfunction): number | null {
  if (!m.caught) return null
  let wake: number | null = null
  for (const role of ROLES) {
    const at = m.reachedAt[role]
    if (at !== undefined) wake = earliest(wake, dropsAt(at))
  }
  return wake
}

/** Ends reaches that were not joined in time. */
export function rescueTick(game: GameState, m: Malfunction): void {
  for (const role of [...m.rescuers]) {
    const at = m.reachedAt[role]
    if (at === undefined || dropsAt(at) > game.clock.now) continue
    delete m.reachedAt[role]
    m.rescuers = m.rescuers.filter((other) => other !== role)
  }
}

const REACH: readonly LegalOptions[] = [{}]

/** Every other player may reach for Ava, also if a bot plays her: her figure is on the screen. */
export const rescueLegal = (m: Malfunction, players: readonly Role[], role: Role): Legal =>
  m.caught && role !== 'ava' && players.includes(role) && !m.rescuers.includes(role) ? { rescue: REACH } : {}

/** A player reaches for the caught Ava; she is free as soon as enough players reach at the same time. */
export function reach(game: GameState, m: Malfunction, players: readonly Role[], role: Role): void {
  m.rescuers.push(role)
  m.reachedAt[role] = game.clock.now
  if (m.rescuers.length < handsNeeded(players)) return
  m.caught = false
  m.reachedAt = {}
  emitCue(game, { type: 'rescued' })
}
