/**
 * *Go on*: in a game without timers, where only the screen speaks, every awake phone has one button, and the story goes on
 * when all have tapped it, or the host twice.
 */
import { ROLES, type Role } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import { isHost, isReady, markReady } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** Whether this part of the phase, in which only the screen speaks, waits for *Go on* because there are no timers. */
export const waitsForGoOn = ({ phase }: GameState): boolean => phase.speaks && phase.endsAt === null

/** *Go on*, for a seat that has not tapped it yet; for the host also once more. */
export function goOnLegal(game: GameState, role: Role): Legal {
  if (!waitsForGoOn(game) || game.seats[role].awake !== 'human') return {}
  return isReady(game, role) && !isHost(game, role) ? {} : { ready: [{}] }
}

/** Records a tap on *Go on*. @returns false if the phase does not wait for it, so that the tap means something else */
export function acceptGoOn(game: GameState, role: Role): boolean {
  if (!waitsForGoOn(game)) return false
  if (isReady(game, role)) game.phase.hurried = true
  markReady(game, role)
  return true
}

/** Whether all awake players have tapped *Go on*, or the host has tapped it twice. */
export function hasGoneOn(game: GameState): boolean {
  if (!waitsForGoOn(game)) return false
  return (
    game.phase.hurried || ROLES.every((role) => game.seats[role].awake !== 'human' || isReady(game, role))
  )
}
