import type { Role, Room } from '../../content/ids.ts'
import { byRole } from '../map-roles.ts'

/** Where each role is. Call it only where everybody may know. */
export const roomsOf = (rooms: Readonly<Record<Role, Room>>): Record<Role, Room> =>
  byRole((role) => rooms[role])
