import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** Those whom somebody plays, awake or not, in the order of the family: they hold the phones. */
export const peopleIn = ({ people }: PublicView): Role[] =>
  ROLES.filter((role) => people[role].awake !== 'house')
