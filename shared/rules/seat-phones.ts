/** Seats that two people share: who they are, and which of their phones are connected. */
import { ROLES, type Role } from '../content/ids.ts'
import {
  isSecondPhone,
  type Phone,
  phoneAt,
  roleOfPhone,
  type Seated,
  secondPhone,
} from '../content/phones.ts'
import type { GameState, Malfunction, Player, Seat } from './state/index.ts'

/** The people of a seat: nobody, one, or two. */
export const peopleOf = ({ player, second }: Seat): Player[] =>
  [player, second ?? null].filter((person) => person !== null)

/** Everybody at the table. */
export const everybody = (game: GameState): Player[] => ROLES.flatMap((role) => peopleOf(game.seats[role]))

/** Whether two people share a seat. */
export const isShared = (game: GameState, role: Role): boolean => game.seats[role].second !== undefined

/** The phones of a seat's people; the first one alone if nobody has the seat. */
export const phonesOf = (game: GameState, role: Role): Phone[] =>
  isShared(game, role) ? [role, secondPhone(role)] : [role]

/** Whose phone it is; null if nobody has it. */
export const personAt = (game: GameState, phone: Phone): Player | null => {
  const { player, second } = game.seats[roleOfPhone(phone)]
  return isSecondPhone(phone) ? (second ?? null) : player
}

/** The phone of a person, by their id; null if they have no seat. */
export function phoneOfPerson(game: GameState, id: string): Phone | null {
  for (const role of ROLES)
    for (const phone of phonesOf(game, role)) if (personAt(game, phone)?.id === id) return phone
  return null
}

/**
 * The roles that hold a console in the malfunction and its rehearsals: those with a player, including sleepwalkers.
 * If bots play all four roles, all of them.
 */
export function humans(game: GameState): Role[] {
  const people = ROLES.filter((role) => game.seats[role].player !== null)
  return people.length > 0 ? people : [...ROLES]
}

/** Everybody's phones at the table: of those who hold a console in the malfunction and its rehearsals. */
export const handsOf = (game: GameState): Phone[] => humans(game).flatMap((role) => phonesOf(game, role))

/** The phones of those who hold a console in this malfunction. */
export const playersOf = (game: GameState, { players }: Pick<Malfunction, 'players'>): Phone[] =>
  players.flatMap((role) => phonesOf(game, role))

/** Whether the phone of one of two people is disconnected. */
export const isGone = (game: GameState, phone: Phone): boolean =>
  game.seats[roleOfPhone(phone)].gone?.includes(isSecondPhone(phone) ? 'second' : 'first') ?? false

/**
 * Whether a phone's player is there: awake, and of two people not the one whose phone is disconnected or untouched. The house
 * works the hands of a phone that is not.
 */
export const isPresent = (game: GameState, phone: Phone): boolean =>
  game.seats[roleOfPhone(phone)].awake === 'human' &&
  !isGone(game, phone) &&
  !(game.malfunction?.idle.includes(phone) ?? false)

/**
 * The phone that plays a seat's dreams and own ways: two people play in turn, evening by evening, and the other one watches.
 * Whoever's phone is disconnected is stood in for.
 */
export function turnOf(game: GameState, role: Role): Phone {
  if (!isShared(game, role) || game.seats[role].awake !== 'human') return role
  const turn = phoneAt(role, { second: game.evenings.length % 2 === 0 })
  return isGone(game, turn) ? phoneAt(role, { second: !isSecondPhone(turn) }) : turn
}

/** The seat's two people without one of them. */
export const otherOf = (who: Seated): Seated => (who === 'first' ? 'second' : 'first')
