/** What both people of a seat have to do counts as done when both have. */
import { ROLES, type Role } from '../../content/ids.ts'
import type { Phone } from '../../content/phones.ts'
import { phonesOf } from '../../rules/seat-phones.ts'
import type { GameState } from '../../rules/state/index.ts'

/** The roles of which all phones are among these, in the order in which the last of them came. */
export function wholeSeats(game: GameState, phones: readonly Phone[]): Role[] {
  const doneAt = (role: Role): number =>
    Math.max(...phonesOf(game, role).map((phone) => phones.indexOf(phone)))
  return ROLES.filter((role) => phonesOf(game, role).every((phone) => phones.includes(phone))).sort(
    (one, other) => doneAt(one) - doneAt(other),
  )
}
