/** Plays games of random legal actions for fuzz tests. */
import { randomLegalAction } from '../../shared/bots/random-action.ts'
import { LANTERN } from '../../shared/content/constants.ts'
import { type PlanId, ROLES, type Role } from '../../shared/content/ids.ts'
import { type Phone, roleOfPhone, secondPhone } from '../../shared/content/phones.ts'
import { chance, createRng, nextInt, pick } from '../../shared/rng.ts'
import type { Action } from '../../shared/rules/action.ts'
import { legalFor } from '../../shared/rules/legal-moves.ts'
import { houseHas } from '../../shared/rules/malfunction/rattle.ts'
import { apply } from '../../shared/rules/reduce.ts'
import { nextRoomDeadline } from '../../shared/rules/scheduler.ts'
import { createGameState } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** One step of a random game. */
export interface RandomStep {
  game: GameState
  step: number
}

/** How often (percent) a step is an action and not the next deadline; in the hour more often, as all picks are made there. */
const EAGER = 60
const TALKATIVE = 92

/** More steps than any random game takes. */
const LONGEST = 30_000

/**
 * Plays random actions until the storybook, and yields the state after every step (always the same object).
 * @param people the roles with a player; those of the house act at random as well
 * @param pairs those of them that two people play
 * @param plan the plan of the night; the week if it is left out
 * @param lucky keeps all lanterns full, so that the malfunction is won
 * @param told called with each action, whether it is accepted or not
 * @throws if the game does not end
 */
export function* walkNight(
  seed: number,
  {
    people = ROLES,
    pairs = [],
    plan = 'week',
    lucky = false,
    told = () => {},
  }: {
    people?: readonly Role[]
    pairs?: readonly Role[]
    plan?: PlanId
    lucky?: boolean
    told?: (action: Action) => void
  } = {},
): Generator<RandomStep> {
  const rng = createRng(seed * 31 + 7)
  const game = createGameState({ seed })
  let at = 0
  const tell = (deed: object): void => {
    const action = { ...deed, at } as Action
    told(action)
    apply(game, action)
  }
  for (const role of people)
    tell({ by: 'server', type: 'sit', role, player: { id: role, name: `The ${role}`, gentle: false } })
  for (const role of pairs) {
    const id = secondPhone(role)
    tell({ by: 'server', type: 'sit', role, player: { id, name: id, gentle: false }, second: true })
  }
  const phones = ROLES.flatMap((role): Phone[] => (pairs.includes(role) ? [role, secondPhone(role)] : [role]))
  yield { game, step: 0 }
  if (plan !== game.settings.plan) tell({ by: people[0] ?? 'ava', type: 'plan', payload: { plan } })
  tell({ by: people[0] ?? 'ava', type: 'start', payload: { prologue: chance(rng, 50) } })
  for (let step = 1; step < LONGEST; step++) {
    if (lucky && game.malfunction) for (const role of ROLES) game.seats[role].lights = LANTERN.lights
    yield { game, step }
    if (game.phase.id === 'storybook') return
    const deadline = nextRoomDeadline(game)
    const phone = pick(rng, phones)
    const role = roleOfPhone(phone)
    const wish = randomLegalAction(legalFor(game, phone), rng)
    if (wish && chance(rng, game.phase.id === 'hour' ? TALKATIVE : EAGER)) {
      at += nextInt(rng, 1_200)
      // Where the house has somebody's hands, it acts as often as they do.
      const house = houseHas(game, phone) && chance(rng, 50)
      tell({ by: role, ...wish, ...(house && { house }), ...(phone !== role && { second: true }) })
    } else {
      at = deadline === null ? at + 1_000 : Math.max(at, deadline)
      tell({ by: 'server', type: 'time' })
    }
  }
  throw new Error(`the game of seed ${seed} does not end: ${game.phase.id}`)
}
