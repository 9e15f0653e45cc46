/** The screen's translator. */
import type { Role } from '../../shared/content/ids.ts'
import { common } from '../../shared/text/en/common-text.ts'
import { screen } from '../../shared/text/en/screen-text.ts'
import { nameOf as called } from '../../shared/text/translate.ts'
import { pageTranslator } from '../device/page-language.ts'

export const t = pageTranslator({ common, screen })
/** The name of a role's person in the family. */
export const nameOf = (role: Role): string => called(role, t)
/** Several names as a list in the page's language: “Ava, Leo and Elara”. */
export const namesOf = (roles: readonly Role[]): string => t.list(roles.map(nameOf))
