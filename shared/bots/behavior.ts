/** What a bot does in one phase. One file a phase, in `phases/`, exports one. */

import type { Decision, Seen } from './bot.ts'
import type { BotState } from './bot-state.ts'
import type { ActivityPlayer } from './minigame-player.ts'

/**
 * Decides what to do next; null means waiting for something to change.
 * @param now room time in ms
 * @param player plays the dream or the own way of this bot
 */
export type Behavior = (bot: BotState, seen: Seen, now: number, player: ActivityPlayer) => Decision | null

/** For phases in which a seat has nothing to decide. */
export const noDecision: Behavior = () => null
