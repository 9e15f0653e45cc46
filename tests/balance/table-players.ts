/** Who plays at a table of bots, and what they plan. */
import type { Bot, Decision, Speech } from '../../shared/bots/index.ts'
import type { Phone } from '../../shared/content/phones.ts'
import { isSteadied } from '../../shared/rules/malfunction/rattle.ts'
import type { GameState } from '../../shared/rules/state/index.ts'

/** The bot of a seat, or the house's bot that works the console of the seat's player. */
export interface TablePlayer {
  readonly phone: Phone
  readonly house: boolean
  bot: Bot
  plan: PlannedAction | null
  speech: PlannedAction | null
  stamp: string | null
}

export interface PlannedAction {
  at: number
  /** Plans for the same time are executed in the order they were made. */
  order: number
  player: TablePlayer
  decision?: Decision
  speech?: Speech
}

/** A player before the first decision. */
export const playerOf = (phone: Phone, bot: Bot, house = false): TablePlayer => ({
  phone,
  house,
  bot,
  plan: null,
  speech: null,
  stamp: null,
})

/** Whether the house plays because this phone lies untouched. */
export const isIdle = ({ malfunction }: GameState, phone: Phone): boolean =>
  malfunction?.idle.includes(phone) ?? false

/** Whether the house works the console of a player: it is steadied, or its phone lies untouched. It gives up nobody's treasure. */
export const houseLends = (game: GameState, phone: Phone): boolean =>
  game.phase.id !== 'let-go' && (isIdle(game, phone) || isSteadied(game, phone))

/** The order in which plans are carried out. */
export const earlier = (a: PlannedAction, b: PlannedAction): number => a.at - b.at || a.order - b.order
