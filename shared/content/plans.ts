/**
 * The plans of a night: which evenings it has, which phases in which order, how long they take, what each evening allows and
 * what the aims ask for. The rules read these and never ask for a weekday or a plan. Another plan is a file beside
 * `week-plan.ts`, an entry here and its id in `ids.ts`.
 */
import { bedtimePlan } from './bedtime-plan.ts'
import type { Evening, PlanId } from './ids.ts'
import type { NightPlan } from './plan-types.ts'
import { weekPlan } from './week-plan.ts'

/** Every plan by its id. */
export const PLANS: Readonly<Record<PlanId, NightPlan>> = { bedtime: bedtimePlan, week: weekPlan }

/** How many evenings are left in a plan, with the one that is being played. */
export function eveningsLeft(plan: PlanId, evening: Evening | null): number {
  const { evenings } = PLANS[plan]
  const index = evenings.findIndex((one) => one.evening === evening)
  return evenings.length - Math.max(0, index)
}
