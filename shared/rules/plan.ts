/** The plan of this game's night: the order of its phases, and what the current evening allows. */
import { type PhaseId, PLAN_IDS, type PlanId, type Role } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { EveningPlan, NightPlan, Rehearsal, Times } from '../content/plan-types.ts'
import { PLANS } from '../content/plans.ts'
import type { Secret } from '../content/schema.ts'
import type { GameState } from './state/index.ts'

/** The plan that this game follows. */
export const planOf = (game: GameState): NightPlan => PLANS[game.settings.plan]

/** Durations of phases, and of what happens in them (ms at the standard pace). */
export const timesOf = (game: GameState): Times => planOf(game).time

/** The plan of the current evening, or of the last one once Saturday has begun. @throws before the first evening */
export function eveningPlan(game: GameState): EveningPlan {
  const evening = planOf(game).evenings[game.evenings.length - 1]
  if (!evening) throw new Error('no evening has begun')
  return evening
}

/** The plan of the evening that has not begun yet, or null if none is left. */
export const nextEveningPlan = (game: GameState): EveningPlan | null =>
  planOf(game).evenings[game.evenings.length] ?? null

/** Whether own ways are open this evening: the plan has them and the card does not forbid them. */
export const ownWaysOpen = (game: GameState): boolean =>
  eveningPlan(game).ownWays && (game.evenings.at(-1)?.rules.ownWays ?? false)

const SECRETS_OF_PLAN = Object.fromEntries<readonly Secret[]>(
  PLAN_IDS.map((plan) => [plan, content.secrets.filter(({ id }) => PLANS[plan].secrets.includes(id))]),
) as Record<PlanId, readonly Secret[]>

/** The secrets of a role that can come true in this night. */
export const plannedSecrets = (game: GameState, role: Role): readonly Secret[] =>
  SECRETS_OF_PLAN[game.settings.plan].filter((secret) => secret.role === role)

/** The secrets that each role may have tonight, known to all: those dealt, and others. Empty before the post. */
export const listedSecrets = (game: GameState): readonly Secret[] =>
  content.secrets.filter(({ id }) => game.listed.includes(id))

/** Those of them that a role may have. */
export const secretsOf = (game: GameState, role: Role): readonly Secret[] =>
  listedSecrets(game).filter((secret) => secret.role === role)

/** How long (ms at the standard pace) this evening's supper rehearses an act; the usual time where the plan does not say. */
export function supperTime(game: GameState, act: Rehearsal): number {
  const evening = planOf(game).evenings[game.evenings.length - 1]
  return evening?.rehearsals.find((part) => part.act === act)?.time ?? timesOf(game).supper
}

/** What comes after the phase `of`: within its evening, then the next evening or Saturday. */
function successor(game: GameState, phases: readonly PhaseId[], index: number): PhaseId {
  const plan = planOf(game)
  return phases[index + 1] ?? nextEveningPlan(game)?.phases[0] ?? (plan.after[0] as PhaseId)
}

/**
 * The phase that the plan puts after the current one. Before a rest it also notes in `game.next` what follows the rest.
 * @throws for a phase that the plan does not have
 */
export function phaseAfter(game: GameState): PhaseId {
  const { id } = game.phase
  const phases = [game.evenings.length > 0 ? eveningPlan(game).phases : [], planOf(game).after].find((list) =>
    list.includes(id),
  )
  if (!phases) throw new Error(`the plan has no ${id}`)
  const index = phases.indexOf(id)
  const next = successor(game, phases, index)
  if (next === 'rest') game.next = successor(game, phases, index + 1)
  return next
}
