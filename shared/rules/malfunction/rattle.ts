/**
 * Uses of controls that no order asked for: they rattle, on the screen too. Too many at one console within a few seconds
 * cost a light, and the house steadies that console: it works it for the rest of the malfunction. The same goes for wrong
 * doors and beats.
 */
import { RATTLE, WRONG } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { ControlState, GameState, Malfunction } from '../state/index.ts'
import { blow } from './wind.ts'

/** Whether the house works this seat's console: no player is awake there, or it is steadied. */
export const houseHas = (game: GameState, role: Role): boolean =>
  game.seats[role].awake !== 'human' || game.malfunction?.steadied === role

/** Whether the house has steadied this console, so that its player's uses do not count. */
export const isSteadied = (game: GameState, role: Role): boolean => game.malfunction?.steadied === role

/** Steadies a console: one a game at most, and never the last player's. */
function steady(game: GameState, m: Malfunction, role: Role): void {
  const others = m.players.filter((other) => other !== role && game.seats[other].awake === 'human')
  if (m.steadied !== null || others.length === 0) return
  m.steadied = role
  emitCue(game, { type: 'steadied', role })
}

/** Whether this use goes on with the last one: moving a dial or slider over several values is one use. */
function sameUse(m: Malfunction, role: Role, index: number, { kind }: ControlState, now: number): boolean {
  const last = m.lastUse[role]
  const moves = kind === 'dial' || kind === 'slider'
  if (moves && last?.control === index && now - last.at <= RATTLE.sweep) return true
  m.lastUse[role] = { control: index, at: now }
  return false
}

/**
 * A control was used that no open order asks for. The first time each phone only gets a warning, and uses just after that
 * control's order has ended do not count.
 */
export function useUnasked(game: GameState, role: Role, index: number, control: ControlState): void {
  const m = game.malfunction
  const { now } = game.clock
  if (!m || sameUse(m, role, index, control, now)) return
  if (control.endedAt !== null && now - control.endedAt <= RATTLE.late) return
  if (!m.warned.includes(role)) {
    m.warned.push(role)
    emitCue(game, { type: 'rattle-warned', role })
    return
  }
  const recent = [...(m.rattles[role] ?? []).filter((at) => now - at < RATTLE.within), now]
  m.rattles[role] = recent
  addStat(game, role, 'rattles')
  emitCue(game, { type: 'rattle', role, n: recent.length })
  if (recent.length < RATTLE.count) return
  m.rattles[role] = []
  blow(game, RATTLE.loss)
  steady(game, m, role)
}

/** A player chose a wrong door, or played a wrong beat: after a few in one act the house steadies that console. */
export function choseWrong(game: GameState, role: Role, what: 'doors' | 'beats'): void {
  const m = game.malfunction
  if (!m || m.steadied === role) return
  const wrong = (m.wrong[role] ?? 0) + 1
  m.wrong[role] = wrong
  if (wrong < WRONG[what]) return
  m.wrong[role] = 0
  blow(game, WRONG.loss)
  steady(game, m, role)
}
