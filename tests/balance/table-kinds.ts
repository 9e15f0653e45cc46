/** The kinds of table that should wake equally often: quick and slow players, and fewer than four. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { allOf, type BotGuest, type Guests } from './bot-table.ts'

/** Another player each game. */
export const roleOf = (seed: number): Role => ROLES[seed % ROLES.length] as Role

/** The same players with one replaced. */
export const withGuest = (guests: Guests, role: Role, guest: Partial<BotGuest>): Guests => ({
  ...guests,
  [role]: { ...guests[role], ...guest },
})

const house: BotGuest = { human: false, skill: 'normal' }
const normal: BotGuest = { human: true, skill: 'normal' }
const child: BotGuest = { human: true, skill: 'child' }
const veteran: BotGuest = { human: true, skill: 'veteran' }

/** Five to eight humans: the fifth and the next share seats, other ones each game. */
export const sharing =
  (count: number) =>
  (seed: number): Guests =>
    Object.fromEntries(
      ROLES.map((role, i) => [role, { ...normal, second: (i + seed) % ROLES.length < count - ROLES.length }]),
    ) as Guests

/** A number of humans, in other seats each game. */
export const humans =
  (count: number) =>
  (seed: number): Guests =>
    Object.fromEntries(
      ROLES.map((role, i) => [role, (i + seed) % ROLES.length < count ? normal : house]),
    ) as Guests

export const TABLES: readonly [name: string, guestsOf: (seed: number) => Guests][] = [
  ['a table with a nine-year-old', (seed) => withGuest(allOf(normal), roleOf(seed), child)],
  ['a veteran table', () => allOf(veteran)],
  ['a mixed table', () => ({ ava: child, leo: normal, elara: veteran, caleb: normal })],
  ['one human', humans(1)],
  ['two humans', humans(2)],
  ['three humans', humans(3)],
  ['five humans', sharing(5)],
  ['six humans', sharing(6)],
  ['seven humans', sharing(7)],
  ['eight humans', sharing(8)],
]
