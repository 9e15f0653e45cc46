/**
 * The notebook that each player keeps from the day of the post until the malfunction: which secrets of the others they
 * have crossed off by hand, and what their own ways let them learn. No other rule reads it.
 */
import type { Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { message, nameOf } from './messages.ts'
import { listedSecrets } from './plan.ts'
import type { GameState, Message } from './state/index.ts'

/** Whether a role has its notebook now. */
export const hasNotebook = (game: GameState, role: Role): boolean =>
  game.seats[role].secret !== null && game.epilogue === null && game.malfunction === null

const secretsOfOthers = (game: GameState, role: Role): string[] =>
  listedSecrets(game)
    .filter((secret) => secret.role !== role)
    .map(({ id }) => id)

/** Crossing off a secret of somebody else by hand, in any phase. */
export const notebookLegal = (game: GameState, role: Role): Legal =>
  hasNotebook(game, role) ? { cross: [{ secret: secretsOfOthers(game, role), on: [true, false] }] } : {}

/** Crosses a secret off, or takes the line away again. */
export function crossOff(game: GameState, role: Role, { secret, on }: Payload<'cross'>): void {
  const rest = game.seats[role].crossed.filter((id) => id !== secret)
  game.seats[role].crossed = on ? [...rest, secret] : rest
}

/** What a role's own way let it learn, as its notebook says it. */
export const learntMessage = (key: string, name?: Role, more: Record<string, Message> = {}): Message =>
  message(`learnt.${key}`, { ...(name && { name: nameOf(name) }), ...more })
