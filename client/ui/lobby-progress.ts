/** Who has made everything that the lobby asks for: a face, a treasure and a fear. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import type { PublicView } from '../../shared/views/types.ts'

/** The roles whose players still draw or write. */
export const stillMaking = ({ people, drawings }: Pick<PublicView, 'people' | 'drawings'>): Role[] =>
  ROLES.filter((role) => {
    const { player, treasure, fear } = people[role]
    return player !== null && (treasure === null || fear === null || !drawings.some(({ by }) => by === role))
  })
