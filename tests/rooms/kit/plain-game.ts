/** A game with minimal views and test bots. */
import type { BotPlayer } from '../../../server/room/bot-runner.ts'
import type { GameRules } from '../../../server/room/driver.ts'
import type { Decision, Observation } from '../../../shared/bots/bot.ts'
import type { Role } from '../../../shared/content/ids.ts'
import { reduce } from '../../../shared/rules/reduce.ts'
import { replay } from '../../../shared/rules/replay.ts'
import { nextRoomDeadline } from '../../../shared/rules/scheduler.ts'
import { createGameState, RULES_VERSION } from '../../../shared/rules/setup.ts'
import type { PublicView, SeatView, UnfinishedStoryView } from '../../../shared/views/types.ts'

/** The real rules, with minimal views and with bots of the test's choice. @param player makes the bot of a role */
export function plainGame(player: (role: Role) => BotPlayer = () => IDLE): GameRules {
  return {
    version: RULES_VERSION,
    createNight: (seed, language) => createGameState({ seed, language }),
    reduce,
    replay: (seed, language, actions, after) =>
      replay(() => createGameState({ seed, language }), actions, after),
    nextDeadline: nextRoomDeadline,
    viewPublic: ({ phase }) => ({ phase: phase.id, n: phase.n }) as PublicView,
    viewSeat: (_, role) => ({ role }) as SeatView,
    viewStory: () => ({}) as UnfinishedStoryView,
    cuesFor: ({ cues }) => cues.map(({ type }) => ({ type })),
    createBot: player,
  }
}

const IDLE: BotPlayer = { decide: () => null }

/** A bot that always makes the same decision, and records when it is asked. */
export class StubbornBot implements BotPlayer {
  asked: { phase: string; role: Role; now: number }[] = []
  readonly #decision: Decision | null

  constructor(decision: Decision | null) {
    this.#decision = decision
  }

  decide(seen: Observation, now: number): Decision | null {
    this.asked.push({ phase: seen.public.phase, role: seen.mine.role, now })
    return this.#decision
  }
}
