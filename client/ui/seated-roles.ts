import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** The roles that players have (awake or sleepwalking), in the order of the family. */
export const seatedRoles = ({ people }: PublicView): Role[] =>
  ROLES.filter((role) => people[role].awake !== 'house')
