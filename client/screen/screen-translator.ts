/** What the screen says. */
import type { Role } from '../../shared/content/ids.ts'
import { common } from '../../shared/text/en/common-text.ts'
import { screen } from '../../shared/text/en/screen-text.ts'
import { nameOf as called } from '../../shared/text/translate.ts'
import { vocabulary } from '../device/page-language.ts'

export const t = vocabulary({ common, screen })
export const nameOf = (role: Role): string => called(role, t)
/** Several names, as the language joins them. */
export const namesOf = (roles: readonly Role[]): string => t.list(roles.map(nameOf))
