import { ROLES, type Role } from '../content/ids.ts'

/** A record with a value for each role, made in the order of `ROLES`. */
export function byRole<T>(of: (role: Role) => T): Record<Role, T> {
  const all = {} as Record<Role, T>
  for (const role of ROLES) all[role] = of(role)
  return all
}
