/** A won game from its choice on, for tests of the end. */
import { type Choice, ROLES, type Role } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { does, lobbyWith, skip, skipTo } from './test-night.ts'

/** A game in the choice, after a won malfunction. */
export function woken(seed = 1): GameState {
  const game = skipTo(lobbyWith({ seed }), 'shout')
  for (const role of ROLES) game.seats[role].lights = 3
  return skipTo(game, 'choice')
}

/** The ending that these choices, in the order of the roles, lead to. */
export const chosen = (choices: readonly Choice[]): GameState => {
  const game = woken()
  for (const [i, role] of ROLES.entries()) does(game, role, 'choose', { choice: choices[i]! })
  return skipTo(game, 'ending')
}

/** A game in which these choices have been made and the family talks them over. The house plays roles without a player. */
export function talking(choices: readonly Choice[], people: readonly Role[] = ROLES): GameState {
  const game = skipTo(lobbyWith({ people }), 'shout')
  for (const role of ROLES) game.seats[role].lights = 3
  skipTo(game, 'choice')
  game.epilogue!.choices = {}
  game.phase.ready = []
  for (const [i, role] of ROLES.entries())
    if (people.includes(role)) does(game, role, 'choose', { choice: choices[i]! })
    else game.epilogue!.choices[role] = choices[i]!
  if (people.length < ROLES.length) skip(game)
  return game
}
