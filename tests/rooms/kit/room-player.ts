/** Players for whole nights over real connections. */
import { isDeepStrictEqual } from 'node:util'
import type { BotPlayer as Bot } from '../../../server/room/bot-runner.ts'
import { createGameRules } from '../../../server/room/rules-game.ts'
import type { Decision } from '../../../shared/bots/bot.ts'
import type { TestClient } from './test-client.ts'
import type { TestRoom } from './test-server.ts'

/** A player whose decisions a bot makes from what their client has received. */
class RoomPlayer {
  readonly guest: TestClient
  readonly #bot: Bot
  #plan: { due: number; n: number; decision: Decision | null } | null = null

  constructor(guest: TestClient, seed: number) {
    const { seat } = guest.welcome
    if (!seat) throw new Error('a player needs a seat')
    this.guest = guest
    this.#bot = createGameRules().createBot(seat, seed)
  }

  /** Room time (ms) of this player's next action, or null. */
  due(now: number): number | null {
    const { public: all, mine } = this.guest
    if (this.#plan?.n !== all.n) this.#plan = null
    if (!mine || this.#plan?.decision === null) return this.#plan?.due ?? null
    const decision = this.#bot.decide({ public: all, mine }, now)
    const before = this.#plan?.decision
    const same = decision?.type === before?.type && isDeepStrictEqual(decision?.payload, before?.payload)
    if (!same) this.#plan = decision && { due: now + decision.afterMs, n: all.n, decision }
    return this.#plan?.due ?? null
  }

  async act(now: number): Promise<void> {
    if (!this.#plan || this.#plan.due > now) return
    const { decision, n } = this.#plan
    this.#plan = null
    if (!decision) return
    const refused = await this.guest.send(decision.type, decision.payload)
    // The bot waits, because it might decide the same again.
    if (refused) this.#plan = { due: now + 500, n, decision: null }
  }
}

/**
 * Plays a night over real connections, from the lobby to the storybook. The first guest starts it.
 * @param everyStep called whenever every guest has received all that the server has sent
 * @throws Error if the night does not end
 */
export async function playNight(
  house: TestRoom,
  guests: readonly TestClient[],
  everyStep: () => void | Promise<void> = () => {},
): Promise<void> {
  const [host] = guests
  if (!host) throw new Error('nobody is there')
  const players = guests.map((guest, index) => new RoomPlayer(guest, index))
  await host.ask('start', { prologue: true })
  for (let step = 0; step < 20_000; step++) {
    await house.settle()
    await everyStep()
    if (host.public.phase === 'storybook') return
    const now = house.clock.now()
    const times = [house.clock.next(), ...players.map((player) => player.due(now))].filter(
      (time) => time !== null,
    )
    if (times.length === 0) throw new Error(`nothing will ever happen in ${host.public.phase}`)
    house.clock.advanceTo(Math.max(now, Math.min(...times)))
    for (const player of players) await player.act(house.clock.now())
  }
  throw new Error(`the night does not end: ${host.public.phase}`)
}
