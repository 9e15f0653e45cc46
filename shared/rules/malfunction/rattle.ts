/**
 * Uses that no order asked for: they rattle, for all to see. Too many at one console within a few seconds cost a light,
 * and the house steadies that console for the rest of the malfunction; so do wrong doors and beats by one phone.
 */
import { RATTLE, WRONG } from '../../content/constants.ts'
import type { Role } from '../../content/ids.ts'
import { emitCue } from '../selectors.ts'
import type { ControlState, GameState, Malfunction } from '../state/index.ts'
import { blow } from './wind.ts'

/** Whether the house's hands count for this seat: nobody is there, or the console is steadied. */
export const houseHas = (game: GameState, role: Role): boolean =>
  game.seats[role].awake !== 'human' || game.malfunction?.steadied === role

/** Whether this person's hands move nothing: the house has steadied their console. */
export const isSteadied = (game: GameState, role: Role): boolean => game.malfunction?.steadied === role

/** The house steadies one console a night, never that of the last person in play. */
function steady(game: GameState, m: Malfunction, role: Role): void {
  const others = m.players.filter((other) => other !== role && game.seats[other].awake === 'human')
  if (m.steadied !== null || others.length === 0) return
  m.steadied = role
  emitCue(game, { type: 'steadied', role })
}

/** Moving a dial or slider on to its value is one use; it is counted when it begins. */
function sameUse(m: Malfunction, role: Role, index: number, { kind }: ControlState, now: number): boolean {
  const last = m.lastUse[role]
  const moves = kind === 'dial' || kind === 'slider'
  if (moves && last?.control === index && now - last.at <= RATTLE.sweep) return true
  m.lastUse[role] = { control: index, at: now }
  return false
}

/**
 * A console was used where no open order asks for that control. Each phone's first rattle is only a warning in words,
 * and what comes just after that control's order has ended is forgiven.
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
  emitCue(game, { type: 'rattle', role, n: recent.length })
  if (recent.length < RATTLE.count) return
  m.rattles[role] = []
  blow(game, RATTLE.loss)
  steady(game, m, role)
}

/** A person chose a wrong door, or played a wrong beat: after a few in one act the house steadies that phone. */
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
