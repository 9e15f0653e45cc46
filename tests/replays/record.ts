/** Records nights: the seed and the actions are the game. */
import type { Action } from '../../shared/rules/action.ts'
import { RULES_VERSION } from '../../shared/rules/setup.ts'
import { isOver, Table, type TableOptions } from '../balance/table.ts'

/** A whole night, as the server keeps it. */
export interface NightRecord {
  rules: number
  seed: number
  language: string
  actions: Action[]
}

/** Records a night that bots play, lobby and prologue included. */
export function recordNight(options: Omit<TableOptions, 'played' | 'lobby'>): NightRecord {
  const actions: Action[] = []
  const table = new Table({ ...options, lobby: true, played: (action) => actions.push(action) })
  table.playUntil(isOver)
  return { rules: RULES_VERSION, seed: options.seed, language: 'en', actions }
}
