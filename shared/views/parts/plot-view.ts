/** Where the plot is told: in the rest before an evening or a part of Saturday, else when that begins. */
import { eveningPlan, nextEveningPlan, planOf } from '../../rules/plan.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'

/** Whether the rest after the current evening tells what was voted for, so that the plot has to wait. */
const tellsVote = (game: GameState): boolean => eveningPlan(game).phases.includes('vote')

/** The sentence of the plot for a rest; null if that rest has none. */
export function plotInRest(game: GameState, translate: MessageTranslator): string | null {
  const { next } = game
  if (next === 'shout') return translate.key('plot.break')
  if (next === planOf(game).after[0]) return translate.key('plot.dread')
  const coming = nextEveningPlan(game)
  return coming && next === coming.phases[0] && !tellsVote(game) ? translate.key(`plot.${coming.plot}`) : null
}

/** The sentence of the plot with which a phase begins, instead of the narrator's usual one; null if it has none. */
export function plotOpening(game: GameState, translate: MessageTranslator): string | null {
  if (game.phase.id === 'argument') return translate.key('plot.quarrel')
  if (game.evenings.length === 0 || game.phase.id !== eveningPlan(game).phases[0]) return null
  const { plot } = eveningPlan(game)
  const before = planOf(game).evenings[game.evenings.length - 2]
  return before && !before.phases.includes('vote') ? null : translate.key(`plot.${plot}`)
}
