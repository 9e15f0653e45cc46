/**
 * Phones that nobody touches. The house takes over a console whose player has not touched the phone for a while and has
 * missed orders or beats since. The first touch hands it back. The last player's console is never taken over.
 */
import { IDLE } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { earliest } from '../deadlines.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'

/** Restarts the count for all phones, as an act begins or is resumed. */
export function watchPhones(game: GameState, m: Malfunction): void {
  for (const role of m.players) m.touchedAt[role] = game.clock.now
  m.missedSince = {}
}

/** A player has touched the phone: the house hands back the console. */
export function touched(game: GameState, phone: Phone): void {
  const m = game.malfunction
  const role = roleOfPhone(phone)
  if (!m) return
  m.touchedAt[role] = game.clock.now
  m.missedSince[role] = 0
  if (!m.idle.includes(role)) return
  m.idle = m.idle.filter((other) => other !== role)
  game.seats[role].awake = 'human'
  game.seats[role].whileAsleep = []
  emitCue(game, { type: 'idle-back', role })
}

/** Hands back all consoles, as the malfunction is over. */
export function handBack(game: GameState, m: Malfunction): void {
  m.steadied = null
  for (const role of m.idle) game.seats[role].awake = 'human'
  m.idle = []
}

/** Counts a missed order for this player's console, or a missed slot of the lullaby. */
export function missedOwn(game: GameState, role: Role): void {
  const m = game.malfunction
  if (m) m.missedSince[role] = (m.missedSince[role] ?? 0) + 1
}

/** Game time (ms) at which the house takes over this console if it stays untouched, or null. */
function takenAt(game: GameState, m: Malfunction, role: Role): number | null {
  const inPlay = m.players.filter((each) => game.seats[each].awake === 'human')
  if (inPlay.length < 2 || !inPlay.includes(role)) return null
  if ((m.missedSince[role] ?? 0) < IDLE.missed) return null
  return (m.touchedAt[role] ?? m.startedAt) + IDLE.untouched
}

/** Game time (ms) at which the house takes over the next untouched console, or null. */
export function idleWake(game: GameState, m: Malfunction): number | null {
  return earliest(...ROLES.map((role) => takenAt(game, m, role)))
}

/** The house takes over every console that is due. */
export function idleTick(game: GameState, m: Malfunction): void {
  for (const role of ROLES) {
    const at = takenAt(game, m, role)
    if (at === null || at > game.clock.now) continue
    m.idle.push(role)
    game.seats[role].awake = 'sleepwalking'
    game.seats[role].whileAsleep = []
    emitCue(game, { type: 'idle-taken', role })
  }
}

const TOUCH: readonly LegalOptions[] = [{}]

/** Players may report any touch, as a drag, a hold or a palm is no other action yet. */
export const touchLegal = (m: Malfunction, role: Role): Legal =>
  m.players.includes(role) ? { touch: TOUCH } : {}
