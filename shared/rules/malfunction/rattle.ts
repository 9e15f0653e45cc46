/**
 * Uses of controls that no order asked for: they rattle, on the screen too. Too many at one console within a few seconds
 * cost a light, and the house steadies that console: it works it for the rest of the malfunction. The same goes for wrong
 * doors and beats.
 */
import { RATTLE, WRONG } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import { type Phone, roleOfPhone } from '../../content/phones.ts'
import { isPresent, isShared, phonesOf, playersOf } from '../seat-phones.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { ControlState, GameState, Malfunction } from '../state/index.ts'
import { cueRole } from './cue-role.ts'
import { blow } from './wind.ts'

/** Whether the house works this phone's console: its player is not there, or it is steadied. */
export const houseHas = (game: GameState, phone: Phone): boolean =>
  !isPresent(game, phone) || game.malfunction?.steadied === phone

/**
 * Whether a bot acts for a phone now. At a seat that two people share, a bot acts for one who is not there only where hands are
 * asked for: the other one decides all else. If the house has both their consoles it taps their doors, too. It never gives up
 * their treasure.
 */
export function houseActs(game: GameState, phone: Phone): boolean {
  const role = roleOfPhone(phone)
  if (!isShared(game, role)) return phone === role && houseHas(game, phone)
  if (game.phase.id === 'let-go') return false
  if (phone === role && (game.seats[role].awake !== 'human' || houseHasSeat(game, role))) return true
  const { orders, lullaby, hands } = game.boards
  return (orders ?? lullaby ?? hands) !== null && houseHas(game, phone)
}

/** Whether the house works all consoles of a seat. */
export const houseHasSeat = (game: GameState, role: Role): boolean =>
  phonesOf(game, role).every((phone) => houseHas(game, phone))

/** Whether the house has steadied this console, so that its player's uses do not count. */
export const isSteadied = (game: GameState, phone: Phone): boolean => game.malfunction?.steadied === phone

/** Steadies a console: one a game at most, and never the last player's. */
function steady(game: GameState, m: Malfunction, phone: Phone): void {
  const others = playersOf(game, m).filter((other) => other !== phone && isPresent(game, other))
  if (m.steadied !== null || others.length === 0) return
  m.steadied = phone
  emitCue(game, { type: 'steadied', ...cueRole(phone) })
}

/** Whether this use goes on with the last one: moving a dial or slider over several values is one use. */
function sameUse(m: Malfunction, phone: Phone, index: number, { kind }: ControlState, now: number): boolean {
  const last = m.lastUse[phone]
  const moves = kind === 'dial' || kind === 'slider'
  if (moves && last?.control === index && now - last.at <= RATTLE.sweep) return true
  m.lastUse[phone] = { control: index, at: now }
  return false
}

/**
 * A control was used that no open order asks for. The first time each phone only gets a warning, and uses just after that
 * control's order has ended do not count.
 */
export function useUnasked(game: GameState, phone: Phone, index: number, control: ControlState): void {
  const m = game.malfunction
  const { now } = game.clock
  if (!m || sameUse(m, phone, index, control, now)) return
  if (control.endedAt !== null && now - control.endedAt <= RATTLE.late) return
  if (!m.warned.includes(phone)) {
    m.warned.push(phone)
    emitCue(game, { type: 'rattle-warned', ...cueRole(phone) })
    return
  }
  const recent = [...(m.rattles[phone] ?? []).filter((at) => now - at < RATTLE.within), now]
  m.rattles[phone] = recent
  addStat(game, roleOfPhone(phone), 'rattles')
  emitCue(game, { type: 'rattle', ...cueRole(phone), n: recent.length })
  if (recent.length < RATTLE.count) return
  m.rattles[phone] = []
  blow(game, RATTLE.loss)
  steady(game, m, phone)
}

/** A player chose a wrong door, or played a wrong beat: after a few in one act the house steadies that console. */
export function choseWrong(game: GameState, phone: Phone, what: 'doors' | 'beats'): void {
  const m = game.malfunction
  if (!m || m.steadied === phone) return
  const wrong = (m.wrong[phone] ?? 0) + 1
  m.wrong[phone] = wrong
  if (wrong < WRONG[what]) return
  m.wrong[phone] = 0
  blow(game, WRONG.loss)
  steady(game, m, phone)
}
