/** The wind: it blows on one lantern at a time, and every light that is lost is lost there. */
import { ANSWER, LANTERN, SHOUT } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import type { Phone } from '../../content/phones.ts'
import { planOf } from '../plan.ts'
import { dim, totalLights } from '../resources.ts'
import { playersOf } from '../seat-phones.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { hurried, meanAnswer, rehearsing } from './pace.ts'

/**
 * The lantern the wind blows on: the dimmest that can lose a light, or null if none can. Ties are broken by an order drawn
 * once a game, so that the wind does not jump.
 */
export function windOn(game: GameState): Role | null {
  const from = Math.abs(game.seed % ROLES.length)
  let found: Role | null = null
  let least = LANTERN.lights + 1
  for (let i = 0; i < ROLES.length; i++) {
    const role = ROLES[(from + i) % ROLES.length] as Role
    const { lights } = game.seats[role]
    const stays = role === game.malfunction?.limping ? 1 : 0
    if (lights > stays && lights < least) {
      found = role
      least = lights
    }
  }
  return found
}

/** Takes lights from the wind's lantern, then from the next one. Does nothing at a rehearsal. */
export function blow(game: GameState, amount: number): void {
  if (rehearsing(game)) return
  for (let i = 0; i < amount; i++) {
    const role = windOn(game)
    if (!role) return
    dim(game, role, 1)
  }
}

/** Whether all lights are out in the malfunction. */
export const dark = (game: GameState): boolean => game.malfunction !== null && totalLights(game) === 0

/**
 * Time (ms) until the wind next takes a light: by the number of players and their answer times, so that quick and slow families
 * lose as much for the same number of orders.
 */
export function gustEvery(game: GameState, players: readonly Phone[]): number {
  const { windEvery, windFastest, windSlowest, windSlow } = SHOUT
  const usual = windEvery[Math.max(1, Math.min(windEvery.length, players.length)) - 1] as number
  const every = (usual * planOf(game).wind) / 100
  const pace = (meanAnswer(game, players) * 100) / ANSWER.usual
  const fitting = (every * Math.max(windFastest, Math.min(windSlowest, pace))) / 100
  return hurried(game, fitting) * (game.settings.slow ? windSlow : 1)
}

/** Takes a light when the wind is due, and sets its next time. */
export function gust(game: GameState, m: Malfunction): void {
  const role = windOn(game)
  m.windAt = game.clock.now + Math.max(1, gustEvery(game, playersOf(game, m)))
  if (!role) return
  emitCue(game, { type: 'wind', role })
  dim(game, role, 1)
}
