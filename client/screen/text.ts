/** What the screen says. */
import type { Role } from '../../shared/content/ids.ts'
import { screen } from '../../shared/strings/en/screen.ts'
import { speaker } from '../../shared/strings/ui.ts'

export const t = speaker(screen, 'en')
export const nameOf = (role: Role): string => t(`role.${role}`)
/** Several names, as a language joins them: "Ava, Leo and Elara". */
export const namesOf = (roles: readonly Role[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(roles.map(nameOf))
