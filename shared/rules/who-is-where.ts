/** Which roles are in which room this evening. */
import { byRole, ROLES, type Role, type Room } from '../content/ids.ts'
import { shuffle } from '../rng.ts'
import { currentEvening } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** Ages in 2045. The parents are of the same age, so chance decides between them. */
const AGE: Record<Role, number> = { ava: 9, leo: 15, elara: 41, caleb: 41 }

/** The roles in a room this evening; none before lights out. */
export function inRoom(game: GameState, room: Room): Role[] {
  const { rooms } = currentEvening(game)
  return rooms ? ROLES.filter((role) => rooms[role] === room) : []
}

/** The roles that dream: they are in the sphere and their fuse was not pulled. */
export const dreamers = (game: GameState): Role[] =>
  inRoom(game, 'sphere').filter((role) => role !== currentEvening(game).fused)

/**
 * The rooms that follow from the picks. If the sphere has too few places, those get them who have dreamt least, and among
 * these the youngest; the rest join the nook. If the nook has too few, those who have read least stay there, and the rest go
 * to the sphere. No evening has too few places in both.
 */
export function assignRooms(game: GameState): Record<Role, Room> {
  const { picks, rules } = currentEvening(game)
  const rooms = byRole((role) => picks[role]?.room ?? 'nook')
  if (rules.spherePlaces !== null) crowdOut(game, rooms, 'sphere', rules.spherePlaces)
  else if (rules.nookPlaces !== null) crowdOut(game, rooms, 'nook', rules.nookPlaces)
  return rooms
}

/** Moves whoever has no place in one of the two rooms to the other one. */
function crowdOut(game: GameState, rooms: Record<Role, Room>, full: 'nook' | 'sphere', places: number): void {
  const came = ROLES.filter((role) => rooms[role] === full)
  const stat = full === 'sphere' ? 'dreams' : 'nooks'
  const had = (role: Role): number => game.seats[role].stats[stat] ?? 0
  const inOrder = shuffle(game.rng, came).sort((a, b) => had(a) - had(b) || AGE[a] - AGE[b])
  for (const role of inOrder.slice(places)) rooms[role] = full === 'sphere' ? 'nook' : 'sphere'
}

/** The role that is alone at the nook this evening, or null. */
export function aloneAtNook(game: GameState): Role | null {
  const nook = inRoom(game, 'nook')
  return nook.length === 1 ? (nook[0] as Role) : null
}
