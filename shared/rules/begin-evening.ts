/** Begins the next evening: its card, and the motion if one is in force, change the usual rules. */
import type { PhaseId } from '../content/ids.ts'
import { content } from '../content/load.ts'
import type { Effect } from '../content/schema.ts'
import { drawFresh, withoutRules } from './draw-content.ts'
import { rulesWith } from './phases/supper/rule-effects.ts'
import { nextEveningPlan, planOf } from './plan.ts'
import { fillDefaults } from './setup.ts'
import type { GameState } from './state/index.ts'

/** Id of the motion that won the vote. */
const chosenMotion = (game: GameState): string | null => game.motions[0] ?? null

/**
 * Begins the next evening of the plan.
 * @returns the evening's first phase
 * @throws if no evening is left
 */
export function beginEvening(game: GameState): PhaseId {
  const plan = nextEveningPlan(game)
  const [first] = plan?.phases ?? []
  if (!plan || !first) throw new Error('no evening is left')
  if (game.evenings.length === 0) fillDefaults(game)
  const cards = content.cards.filter(
    ({ id, evenings }) => planOf(game).cards.includes(id) && evenings.includes(plan.evening),
  )
  const motionId = plan.motion ? chosenMotion(game) : null
  const moved: readonly Effect[] = content.motions.find(({ id }) => id === motionId)?.effects ?? []
  const card = drawFresh(game, 'cards', withoutRules(cards, moved))
  const effects: readonly Effect[] = [...card.effects, ...moved]
  game.evenings.push({
    evening: plan.evening,
    card: card.id,
    motion: motionId,
    rules: rulesWith(effects),
    picks: {},
    announced: {},
    promises: [],
    rooms: null,
    ownWays: {},
    offer: 'none',
    customised: null,
    fused: null,
    chair: null,
    ritual: null,
    plays: {},
    paper: null,
    disturbed: [],
    telling: null,
    toTell: [],
    goodnights: {},
    learnt: {},
    privateLines: {},
  })
  return first
}
