/**
 * Phones that nobody touches. The house takes over a console whose player has not touched the phone for a while and has
 * missed orders or beats since. The first touch hands it back. The last player's console is never taken over.
 */
import { IDLE } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import { PHONES, type Phone, roleOfPhone } from '../../content/phones.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { earliest } from '../deadlines.ts'
import { isPresent, isShared, playersOf } from '../seat-phones.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { cueRole } from './cue-role.ts'

/** Restarts the count for all phones, as an act begins or is resumed. */
export function watchPhones(game: GameState, m: Malfunction): void {
  for (const phone of playersOf(game, m)) m.touchedAt[phone] = game.clock.now
  m.missedSince = {}
}

/** A player has touched the phone: the house hands back the console. */
export function touched(game: GameState, phone: Phone): void {
  const m = game.malfunction
  const role = roleOfPhone(phone)
  if (!m) return
  m.touchedAt[phone] = game.clock.now
  m.missedSince[phone] = 0
  if (!m.idle.includes(phone)) return
  m.idle = m.idle.filter((other) => other !== phone)
  if (!isShared(game, role)) {
    game.seats[role].awake = 'human'
    game.seats[role].whileAsleep = []
  }
  emitCue(game, { type: 'idle-back', ...cueRole(phone) })
}

/** Hands back all consoles, as the malfunction is over. */
export function handBack(game: GameState, m: Malfunction): void {
  m.steadied = null
  for (const phone of m.idle) {
    const role = roleOfPhone(phone)
    if (!isShared(game, role)) game.seats[role].awake = 'human'
  }
  m.idle = []
}

/** Counts a missed order for this player's console, or a missed slot of the lullaby. */
export function missedOwn(game: GameState, phone: Phone): void {
  const m = game.malfunction
  if (m) m.missedSince[phone] = (m.missedSince[phone] ?? 0) + 1
}

/** Game time (ms) at which the house takes over this console if it stays untouched, or null. */
function takenAt(game: GameState, m: Malfunction, phone: Phone): number | null {
  const inPlay = playersOf(game, m).filter((each) => isPresent(game, each))
  if (inPlay.length < 2 || !inPlay.includes(phone)) return null
  if ((m.missedSince[phone] ?? 0) < IDLE.missed) return null
  return (m.touchedAt[phone] ?? m.startedAt) + IDLE.untouched
}

/** Game time (ms) at which the house takes over the next untouched console, or null. */
export function idleWake(game: GameState, m: Malfunction): number | null {
  return earliest(...PHONES.map((phone) => takenAt(game, m, phone)))
}

/** The house takes over every console that is due. */
export function idleTick(game: GameState, m: Malfunction): void {
  for (const phone of PHONES) {
    const at = takenAt(game, m, phone)
    if (at === null || at > game.clock.now) continue
    const role = roleOfPhone(phone)
    m.idle.push(phone)
    // Of two people the other one is still awake: only this phone's hands are the house's.
    if (!isShared(game, role)) {
      game.seats[role].awake = 'sleepwalking'
      game.seats[role].whileAsleep = []
    }
    emitCue(game, { type: 'idle-taken', ...cueRole(phone) })
  }
}

const TOUCH: readonly LegalOptions[] = [{}]

/** Players may report any touch, as a drag, a hold or a palm is no other action yet. */
export const touchLegal = (m: Malfunction, role: Role): Legal =>
  m.players.includes(role) ? { touch: TOUCH } : {}
