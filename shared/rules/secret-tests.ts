/** The conditions of the secrets, by the test that `content/secrets.ts` names for each. */
import { pairOf, ROLES, type Role, type Room } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { Secret, SecretTest } from '../content/schema.ts'
import { isRightGuess } from './guesses.ts'
import { planOf } from './plan.ts'
import type { EveningState, GameState } from './state/index.ts'

type Test = (game: GameState, owner: Role, secret: Secret) => boolean

const roomOf = (evening: EveningState, role: Role): Room | null => evening.rooms?.[role] ?? null
const inRoom = (evening: EveningState, room: Room): Role[] =>
  ROLES.filter((role) => roomOf(evening, role) === room)
const friday = (game: GameState): EveningState | undefined =>
  game.evenings.find(({ evening }) => evening === 'friday')
/** The evenings on which everybody has a secret. */
const sincePost = (game: GameState): EveningState[] =>
  game.evenings.filter(({ evening }) => evening !== 'monday')
/** On how many of these evenings two were in the nook or the sphere together. */
const eveningsTogether = (evenings: readonly EveningState[], a: Role, b: Role): number =>
  evenings.filter((evening) => {
    const room = roomOf(evening, a)
    return room !== null && room !== 'own' && room === roomOf(evening, b)
  }).length
const other = (secret: Secret): Role => secret.other as Role
const amount = (secret: Secret): number => secret.amount ?? 0

/** Whether a role has read together with others on some evening. */
export const hasRead = (game: GameState, role: Role): boolean =>
  game.evenings.some(({ ritual }) => ritual?.present.includes(role))

/** Game time at which the Glow of a role's dreams reached `need`, or null. */
function glowReachedAt(game: GameState, role: Role, need: number): number | null {
  let glow = 0
  for (const dream of game.dreams) {
    if (dream.dreamer !== role) continue
    glow += dream.glow
    if (glow >= need) return dream.at
  }
  return null
}

const TESTS: Record<SecretTest, Test> = {
  'together-twice': (game, owner, secret) => eveningsTogether(game.evenings, owner, other(secret)) >= 2,
  'few-visions-told': (game, _, secret) => (game.saturday?.toldAtCount ?? 0) <= amount(secret),
  'experiment-stopped': (game) => game.saturday?.result?.run === false,
  'experiment-run': (game) => game.saturday?.result?.run === true,
  'upgrade-at-count': (game, _, secret) => (game.saturday?.upgradeAtCount ?? 0) >= amount(secret),
  'thread-at-end': (game, owner, secret) => game.threads[pairOf(owner, other(secret))] >= amount(secret),
  'glow-then-silence': (game, owner, secret) => {
    const since = glowReachedAt(game, owner, amount(secret))
    // Only what Caleb himself tells counts: if the others' telling counts as well, it hardly ever comes true.
    return (
      since !== null &&
      !game.disturbances.some((d) => d.seer === owner && d.toldAt !== null && d.toldAt > since)
    )
  },
  'ritual-with': (game, owner, secret) =>
    game.evenings.some(({ ritual }) => {
      const present = ritual?.present ?? []
      return present.length >= amount(secret) && present.includes(owner) && present.includes(other(secret))
    }),
  'notes-at-count': (game, _, secret) => (game.saturday?.notesAtCount ?? 0) >= amount(secret),
  'lantern-lit': (game, _, secret) => game.seats[other(secret)].lights > 0,
  'three-rooms': (game, owner) =>
    new Set(game.evenings.map((evening) => roomOf(evening, owner))).size === planOf(game).evenings.length,
  'ritual-and-glow': (game, owner, secret) =>
    hasRead(game, owner) && game.seats[owner].glow >= amount(secret),
  'sign-unseen': (game) => game.saturday?.signWorked === true && game.saturday.spotted.length === 0,
  'nobody-alone': (game) => {
    const evening = friday(game)
    return (
      evening !== undefined &&
      (['nook', 'sphere'] as const).every((room) => inRoom(evening, room).length !== 1)
    )
  },
  'mutual-goodnight': (game, owner, secret) => {
    const goodnights = friday(game)?.goodnights ?? {}
    return goodnights[owner] === other(secret) && goodnights[other(secret)] === owner
  },
  'dream-without-parents': (game, owner) =>
    game.evenings.some((evening) => {
      const dreamt = inRoom(evening, 'sphere')
      const parents = dreamt.some((role) => role === 'elara' || role === 'caleb')
      return evening.evening !== 'monday' && dreamt.includes(owner) && !parents && evening.fused !== owner
    }),
  'together-late': (game, owner, secret) =>
    eveningsTogether(sincePost(game), owner, other(secret)) >= amount(secret),
  'goodnights-received': (game, owner, secret) =>
    sincePost(game).some(
      ({ goodnights }) => ROLES.filter((role) => goodnights[role] === owner).length >= amount(secret),
    ),
  'report-and-upgrade': (game, owner, secret) =>
    game.evenings.some(({ ownWays }) => ownWays[owner]?.deed === 'report') &&
    (game.saturday?.upgradeAtCount ?? 0) >= amount(secret),
  'lights-at-storm': (game, _, secret) => (game.malfunction?.curve[0]?.[1] ?? 0) >= amount(secret),
  'promises-kept': (game, owner, secret) => (game.seats[owner].stats.promisesKept ?? 0) >= amount(secret),
  'glow-seen': (game, owner, secret) =>
    game.dreams.some(({ dreamer, glow, evening: on }) => {
      const evening = game.evenings.find((one) => one.evening === on)
      return (
        dreamer === owner &&
        glow >= amount(secret) &&
        evening !== undefined &&
        inRoom(evening, 'sphere').length > 1
      )
    }),
  'reads-late-with': (game, owner, secret) =>
    sincePost(game).some(
      ({ ritual }) => ritual?.present.includes(owner) && ritual.present.includes(other(secret)),
    ),
  'reads-last-with': (game, owner, secret) => {
    const present = friday(game)?.ritual?.present ?? []
    return present.includes(owner) && present.includes(other(secret))
  },
  'guessed-right': (game, owner) => isRightGuess(game, owner),
  'thread-of-parents': (game, _, secret) => game.threads['elara-caleb'] >= amount(secret),
  'lanterns-lit': (game, _, secret) =>
    ROLES.filter((role) => game.seats[role].lights > 0).length >= amount(secret),
}

/** Whether a role's secret came true. Meaningful at the end of the game only. */
export function secretKept(game: GameState, role: Role): boolean {
  const secret = content.secrets.find(({ id }) => id === game.seats[role].secret)
  return secret !== undefined && TESTS[secret.test](game, role, secret)
}
