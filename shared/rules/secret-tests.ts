/** The sixteen secrets: what each test of `content/secrets.ts` asks of the night. */
import { EVENINGS, pairOf, ROLES, type Role, type Room } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { Secret, SecretTest } from '../content/schema.ts'
import type { EveningState, GameState } from './state/index.ts'

type Test = (night: GameState, owner: Role, secret: Secret) => boolean

const roomOf = (evening: EveningState, role: Role): Room | null => evening.rooms?.[role] ?? null
const inRoom = (evening: EveningState, room: Room): Role[] =>
  ROLES.filter((role) => roomOf(evening, role) === room)
const friday = (night: GameState): EveningState | undefined =>
  night.evenings.find(({ evening }) => evening === 'friday')
const other = (secret: Secret): Role => secret.other as Role
const amount = (secret: Secret): number => secret.amount ?? 0

/** Glow of a role's own adds up to `need` at this game time, or never. */
function glowReachedAt(night: GameState, role: Role, need: number): number | null {
  let glow = 0
  for (const dream of night.dreams) {
    if (dream.dreamer !== role) continue
    glow += dream.glow
    if (glow >= need) return dream.at
  }
  return null
}

const TESTS: Record<SecretTest, Test> = {
  'together-twice': (night, owner, secret) =>
    night.evenings.filter((evening) => {
      const room = roomOf(evening, owner)
      return room !== null && room !== 'own' && room === roomOf(evening, other(secret))
    }).length >= 2,
  'few-visions-told': (night, _, secret) => (night.saturday?.toldAtCount ?? 0) <= amount(secret),
  'experiment-stopped': (night) => night.saturday?.result?.run === false,
  'experiment-run': (night) => night.saturday?.result?.run === true,
  'upgrade-at-count': (night, _, secret) => (night.saturday?.upgradeAtCount ?? 0) >= amount(secret),
  'thread-at-end': (night, owner, secret) => night.threads[pairOf(owner, other(secret))] >= amount(secret),
  'glow-then-silence': (night, owner, secret) => {
    const since = glowReachedAt(night, owner, amount(secret))
    // His own silence: what the others tell is theirs (with everybody’s it hardly ever came true).
    return (
      since !== null &&
      !night.disturbances.some((d) => d.seer === owner && d.toldAt !== null && d.toldAt > since)
    )
  },
  'ritual-with': (night, owner, secret) =>
    night.evenings.some(({ ritual }) => {
      const present = ritual?.present ?? []
      return present.length >= 3 && present.includes(owner) && present.includes(other(secret))
    }),
  'notes-at-count': (night, _, secret) => (night.saturday?.notesAtCount ?? 0) >= amount(secret),
  'lantern-lit': (night, _, secret) => night.seats[other(secret)].lights > 0,
  'three-rooms': (night, owner) =>
    new Set(night.evenings.map((evening) => roomOf(evening, owner))).size === EVENINGS.length,
  'ritual-and-glow': (night, owner, secret) =>
    night.evenings.some(({ ritual }) => ritual?.present.includes(owner)) &&
    night.seats[owner].glow >= amount(secret),
  'sign-unseen': (night) => night.saturday?.signWorked === true && night.saturday.spotted.length === 0,
  'nobody-alone': (night) => {
    const evening = friday(night)
    return (
      evening !== undefined &&
      (['nook', 'sphere'] as const).every((room) => inRoom(evening, room).length !== 1)
    )
  },
  'mutual-goodnight': (night, owner, secret) => {
    const goodnights = friday(night)?.goodnights ?? {}
    return goodnights[owner] === other(secret) && goodnights[other(secret)] === owner
  },
  'only-dreamer': (night, owner) =>
    night.evenings.some((evening) => {
      const dreamt = inRoom(evening, 'sphere')
      return (
        evening.evening !== 'monday' && dreamt.length === 1 && dreamt[0] === owner && evening.fused !== owner
      )
    }),
}

/** Whether a role's secret came true. Read at the end of the night. */
export function secretKept(night: GameState, role: Role): boolean {
  const secret = content.secrets.find(({ id }) => id === night.seats[role].secret)
  return secret !== undefined && TESTS[secret.test](night, role, secret)
}
