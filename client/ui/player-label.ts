/** Players' names by which they can be told apart: several may have one name, or that of another's role. */
import type { Role } from '../../shared/content/ids.ts'
import { nameOf, type Translator } from '../../shared/text/translate.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** The part of a table that is needed here. */
type LabelTexts = { readonly [R in Role as `role.${R}.name`]: string } & {
  readonly 'player.of': '{{name}} ({{role}})'
}

/**
 * A player's name with the role behind it, such as "Mia (Leo)". It does not ask whether somebody else has that name: names may
 * look alike without being equal. Only the role's name if the house plays it, or if its player is called the same.
 */
export function playerLabel(
  { people }: Pick<PublicView, 'people'>,
  role: Role,
  t: Translator<LabelTexts>,
): string {
  const { player } = people[role]
  const roleName = nameOf(role, t)
  return player === null || player === roleName ? roleName : t('player.of', { name: player, role: roleName })
}
