/** Records games as seed and actions. */
import type { Action } from '../../shared/rules/action.ts'
import type { NightRecord } from '../../shared/rules/replay.ts'
import { RULES_VERSION } from '../../shared/rules/setup.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { BotTable, type BotTableOptions, isOver } from '../balance/bot-table.ts'

/** Records a game that bots play, including lobby and prologue. @returns the record and the last state */
export function recordNight(options: Omit<BotTableOptions, 'played' | 'lobby'>): {
  record: NightRecord
  game: GameState
} {
  const actions: Action[] = []
  const table = new BotTable({ ...options, lobby: true, played: (action) => actions.push(action) })
  const game = table.playUntil(isOver)
  return { record: { rules: RULES_VERSION, seed: options.seed, language: 'en', actions }, game }
}
