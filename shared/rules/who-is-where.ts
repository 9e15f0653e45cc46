/** Who is in which room. */
import { byRole, ROLES, type Role, type Room } from '../content/ids.ts'
import { shuffle } from '../rng.ts'
import { tonight } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** Ages of 2045; the parents were born in the same year, so between them the seed decides. */
const AGE: Record<Role, number> = { ava: 9, leo: 15, elara: 41, caleb: 41 }

/** Everybody in a room tonight. Empty before the lights are out. */
export function inRoom(game: GameState, room: Room): Role[] {
  const { rooms } = tonight(game)
  return rooms ? ROLES.filter((role) => rooms[role] === room) : []
}

/** Who dreams: in the sphere, and no fuse pulled for them. */
export const dreamers = (game: GameState): Role[] =>
  inRoom(game, 'sphere').filter((role) => role !== tonight(game).fused)

/** The picks as rooms; where places in the sphere are few, the youngest get them and the rest join the nook. */
export function assignRooms(game: GameState): Record<Role, Room> {
  const { picks, rules } = tonight(game)
  const rooms = byRole((role) => picks[role]?.room ?? 'nook')
  if (rules.spherePlaces === null) return rooms
  const came = ROLES.filter((role) => rooms[role] === 'sphere')
  const byAge = shuffle(game.rng, came).sort((a, b) => AGE[a] - AGE[b])
  for (const role of byAge.slice(rules.spherePlaces)) rooms[role] = 'nook'
  return rooms
}

/** Who sits alone at the nook tonight, or null. */
export function aloneAtNook(game: GameState): Role | null {
  const nook = inRoom(game, 'nook')
  return nook.length === 1 ? (nook[0] as Role) : null
}
