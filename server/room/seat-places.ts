/** Who has a place at a seat, and why somebody may not sit down there. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../shared/content/phones.ts'
import type { Rejection } from '../../shared/protocol/rejections.ts'
import { peopleOf } from '../../shared/rules/seat-phones.ts'
import type { GameState, Player } from '../../shared/rules/state/index.ts'

/** Whether a person's connection is gone for good. */
type IsLost = (id: string) => boolean

/** The role of a phone, and whether it is the second one, as actions say it. */
export const seatedAt = (phone: Phone): { role: Role; second?: true } => ({
  role: roleOfPhone(phone),
  ...(isSecondPhone(phone) && { second: true }),
})

/** The people of a seat without those whose phones are gone for good in the lobby: somebody else may take their places. */
export const presentIn = ({ phase, seats }: GameState, role: Role, isLost: IsLost): Player[] =>
  peopleOf(seats[role]).filter(({ id }) => phase.id !== 'lobby' || !isLost(id))

/** Why somebody may not take a seat, or sit down with its player; null if they may. */
export function refusedSeat(
  game: GameState,
  { role, second }: { role: Role; second: boolean },
  isLost: IsLost,
): Rejection | null {
  const there = presentIn(game, role, isLost).length
  if (second) return there === 0 ? 'nobody-there' : there === 1 ? null : 'two-already'
  if (there === 0) return null
  return ROLES.every((each) => presentIn(game, each, isLost).length > 0) ? 'full' : 'taken'
}
