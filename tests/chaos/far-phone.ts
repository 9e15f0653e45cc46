/** A phone that a bot plays over the client's own connection code, with a far network between it and the server. */
import { isDeepStrictEqual } from 'node:util'
import { asSeat, connect } from '../../client/connection/connect.ts'
import type { RoomConnection } from '../../client/connection/room-connection.ts'
import {
  type Bot,
  createBot,
  type Decision,
  type Skill,
  type Speech,
  type Utterance,
} from '../../shared/bots/index.ts'
import type { Role } from '../../shared/content/ids.ts'
import type { ActionType } from '../../shared/protocol/actions.ts'
import type { CueView } from '../../shared/views/types.ts'
import { fromOrigin } from './fake-browser.ts'

/** What the players of one table say to each other; it reaches the others after a delay. */
export class Call {
  readonly #delay: number
  readonly #phones = new Set<FarPhone>()

  /** @param delay ms until a word is heard */
  constructor(delay: number) {
    this.#delay = delay
  }

  join(phone: FarPhone): void {
    this.#phones.add(phone)
  }

  /** @param n number of the phase that it was said in */
  say(said: Utterance, n: number): void {
    setTimeout(() => {
      for (const phone of this.#phones) phone.hear(said, n)
    }, this.#delay)
  }
}

/** Attempts to join before giving up. */
const ATTEMPTS = 5
/** How long (ms) the bot waits after a refused request. */
const PAUSE = 500
/** Phases in which it plays; the host skips all others. */
const PLAYED: ReadonlySet<string> = new Set(['supper', 'sign', 'shout', 'talk', 'whisper', 'let-go'])

interface PlannedStep<T> {
  what: T
  n: number
  timer: NodeJS.Timeout
}

export class FarPhone {
  readonly connection: RoomConnection
  /** How long (ms) each acknowledged request of the malfunction took. */
  readonly acknowledged: number[] = []
  /** How many requests of the malfunction were refused. */
  refused = 0
  readonly #bot: Bot
  readonly #call: Call
  #cues: CueView[] = []
  #heard: { n: number; said: Utterance[] } = { n: -1, said: [] }
  #plan: PlannedStep<Decision> | null = null
  #speech: PlannedStep<Speech> | null = null
  #asking = false
  #stopped = false

  private constructor(connection: RoomConnection, bot: Bot, call: Call) {
    this.connection = connection
    this.#bot = bot
    this.#call = call
    call.join(this)
    connection.onCues((cues) => this.#cues.push(...cues))
    connection.store.subscribe(() => this.think())
  }

  /** @param url of the network between this phone and the server */
  static async join(
    { code, role, seed, skill, url }: { code: string; role: Role; seed: number; skill: Skill; url: string },
    call: Call,
  ): Promise<FarPhone> {
    // A kept HTTP connection may be closed by the server while a request is still on its way; browsers try again, too.
    for (let attempts = 1; ; attempts++) {
      try {
        const connection = await fromOrigin(url, () => connect(code, asSeat({ role, name: `The ${role}` })))
        return new FarPhone(connection, createBot({ role, seed, skill }), call)
      } catch (error) {
        if (attempts === ATTEMPTS) throw error
      }
    }
  }

  hear(said: Utterance, n: number): void {
    if (this.#heard.n !== n) this.#heard = { n, said: [] }
    this.#heard.said.push(said)
    this.think()
  }

  stop(): void {
    this.#stopped = true
    this.#drop()
    this.connection.leave()
  }

  /** Lets the bot decide, and plans what it does and says. */
  think(): void {
    const { public: all, mine, online } = this.connection.store.getState()
    if (this.#stopped || !mine) return
    if ((this.#plan ?? this.#speech) && (this.#plan ?? this.#speech)?.n !== all.n) this.#drop()
    if (!online || this.#asking || all.paused || !PLAYED.has(all.phase)) return
    const seen = {
      public: all,
      mine,
      cues: this.#cues.splice(0),
      heard: this.#heard.n === all.n ? this.#heard.said : [],
    }
    const now = Math.floor(this.connection.now())
    this.#plan = this.#planned(this.#plan, this.#bot.decide(seen, now), all.n, (it) => void this.#act(it))
    this.#speech = this.#planned(this.#speech, this.#bot.speak(seen, now), all.n, (it) => {
      this.#speech = null
      this.#call.say(it.said, all.n)
    })
  }

  #planned<T extends { afterMs: number }>(
    before: PlannedStep<T> | null,
    what: T | null,
    n: number,
    then: (what: T) => void,
  ): PlannedStep<T> | null {
    if (before && what && isDeepStrictEqual({ ...what, afterMs: 0 }, { ...before.what, afterMs: 0 }))
      return before
    if (before) clearTimeout(before.timer)
    return what && { what, n, timer: setTimeout(() => then(what), what.afterMs) }
  }

  async #act({ type, payload }: Decision): Promise<void> {
    this.#plan = null
    this.#asking = true
    const asked = performance.now()
    const refused = await this.connection.ask(type as ActionType, payload as never)
    this.#asking = false
    if (this.connection.store.getState().public.lights !== null) {
      if (refused === null) this.acknowledged.push(performance.now() - asked)
      else this.refused++
    }
    if (refused === null) this.think()
    else setTimeout(() => this.think(), PAUSE)
  }

  #drop(): void {
    if (this.#plan) clearTimeout(this.#plan.timer)
    if (this.#speech) clearTimeout(this.#speech.timer)
    this.#plan = null
    this.#speech = null
  }
}
