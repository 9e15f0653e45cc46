/** The contract of a phase's file in `phases/`. */
import type { Decision, Observation } from './bot.ts'
import type { BotState } from './bot-state.ts'
import type { ActivityPlayer } from './minigame-player.ts'

/**
 * What a bot does in one phase: its next action, or null to wait until something changes.
 * @param now room time in ms
 * @param player plays this bot's mini-games
 */
export type Behavior = (
  bot: BotState,
  seen: Observation,
  now: number,
  player: ActivityPlayer,
) => Decision | null

/** For phases in which a seat has nothing to decide. */
export const noDecision: Behavior = () => null
