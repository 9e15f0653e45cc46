/** Players' names by which they can be told apart: several may have one name, or that of another's role. */
import type { Role } from '../../shared/content/ids.ts'
import type { Seated } from '../../shared/content/phones.ts'
import { nameOf, type Translator } from '../../shared/text/translate.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** The parts of a table that are needed here. */
type RoleNames = { readonly [R in Role as `role.${R}.name`]: string }
type LabelTexts = RoleNames & { readonly 'player.of': '{{name}} ({{role}})' }
type PersonTexts = RoleNames & {
  readonly 'player.first': '{{name}} ({{role}}, first)'
  readonly 'player.second': '{{name}} ({{role}}, second)'
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

/**
 * The name of one of two people who share a role, with the role and who of them it is, such as "Mia (Leo, second)". It does not ask
 * whether the other has that name, either.
 */
export const personLabel = (
  { people }: Pick<PublicView, 'people'>,
  role: Role,
  who: Seated,
  t: Translator<PersonTexts>,
): string =>
  t(`player.${who}`, {
    name: people[role].both?.[who === 'first' ? 0 : 1]?.name ?? '',
    role: nameOf(role, t),
  })
