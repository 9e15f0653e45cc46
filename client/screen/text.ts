/** What the screen says. */
import type { Role } from '../../shared/content/ids.ts'
import { common } from '../../shared/strings/en/common.ts'
import { screen } from '../../shared/strings/en/screen.ts'
import { nameOf as called } from '../../shared/strings/translate.ts'
import { vocabulary } from '../kit/language.ts'

export const t = vocabulary({ common, screen })
export const nameOf = (role: Role): string => called(role, t)
/** Several names, as the language joins them. */
export const namesOf = (roles: readonly Role[]): string => t.list(roles.map(nameOf))
