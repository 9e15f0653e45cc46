/** Measures a malfunction while a game is played or replayed: idle phones, orders, and how long the screen is still. */
import { SHOUT } from '../../shared/content/constants.ts'
import { ROLES } from '../../shared/content/ids.ts'
import { PHONES, type Phone, phoneAt, roleOfPhone } from '../../shared/content/phones.ts'
import { openOrders } from '../../shared/rules/malfunction/orders-board.ts'
import { playersOf } from '../../shared/rules/seat-phones.ts'
import type { GameState, Malfunction, Order } from '../../shared/rules/state/index.ts'

/** The three acts of the malfunction, and the let-go that interrupts them. */
export const ACTS = ['shout', 'talk', 'whisper', 'let-go'] as const
export type ActId = (typeof ACTS)[number]

const actOf = ({ phase }: GameState): ActId | null => ACTS.find((act) => act === phase.id) ?? null

/** A number for each act that the game had. */
export type ByAct = Partial<Record<ActId, number>>

/** The figures of one malfunction. */
export interface Figures {
  /** How many roles held a console. */
  people: number
  /** Whether the malfunction was won. */
  woke: boolean
  /** The longest time (ms) in which a phone had nothing to do. */
  idle: ByAct
  /** Orders read out (done or not), and orders done, for each minute of shout: by the player with fewest and with most. */
  read: { least: number; most: number }
  done: { least: number; most: number }
  /** Share of the orders done that were done in the last third of their time (0–1). */
  lastThird: number
  /** Share of all orders that were missed (0–1). */
  missed: number
  /** The longest time (ms) in which the screen did not change: no light, row, order (or its burning), door, beat or hand. */
  still: ByAct
}

/** Whether a phone has anything to do, read, watch or hold. */
export function hasSomethingToDo(game: GameState, phone: Phone): boolean {
  const role = roleOfPhone(phone)
  const m = game.malfunction
  const { orders, doors, lullaby, hands } = game.boards
  if (!m) return false
  if (game.phase.id === 'let-go') return m.gift === null
  if (m.blanket && !m.blanket.covered.includes(phone)) return true
  if (orders) {
    const reaches = m.caught && role !== 'ava' && !m.rescuers.includes(role)
    return reaches || openOrders(orders).some(({ reader, doer }) => reader === phone || doer === phone)
  }
  if (doors) return doors.result === null
  if (hands) return hands.silentUntil === null
  if (!lullaby) return false
  const { owners, describers, solved } = lullaby
  return owners.some((owner, slot) => owner === role || (describers[slot] === role && !solved[slot]))
}

/** What the screen shows of the act and players' actions change, as a string to compare. */
function onScreen({ seats, boards, malfunction }: GameState): string {
  const { orders, doors, lullaby, hands } = boards
  return JSON.stringify([
    ROLES.map((role) => seats[role].lights),
    malfunction?.blanket?.covered,
    malfunction?.rescuers,
    malfunction?.gift,
    orders && [orders.row, openOrders(orders).map(({ n }) => n)],
    doors && [doors.round, doors.taps, doors.result],
    lullaby && [lullaby.opened, lullaby.solved],
    hands && [hands.down, hands.since, hands.silentUntil],
  ])
}

/** The beginning of a period, which counts for the act in which it began. */
interface ActSpan {
  since: number
  act: ActId
}

const longer = (found: ByAct, { since, act }: ActSpan, until: number): void => {
  found[act] = Math.max(found[act] ?? 0, until - since)
}

/** Measures the malfunction of one game. Times are game times, which leaves out pauses. */
export class MalfunctionMeter {
  readonly #idle: ByAct = {}
  readonly #still: ByAct = {}
  readonly #idleSince: Partial<Record<Phone, ActSpan>> = {}
  readonly #read: Partial<Record<Phone, number>> = {}
  readonly #done: Partial<Record<Phone, number>> = {}
  #phones: Phone[] = []
  #open = new Map<number, Order>()
  #screen: (ActSpan & { shown: string }) | null = null
  #last: { at: number; act: ActId } | null = null
  #shouted = 0
  #answered = 0
  #late = 0
  #missed = 0
  #m: Malfunction | null = null

  /** Records that the screen changes. */
  #change(now: number, act: ActId, shown: string): void {
    if (this.#screen) longer(this.#still, this.#screen, now)
    this.#screen = { since: now, act, shown }
  }

  /** Orders begin to burn without an action, which changes the screen as well. */
  #burn(now: number): void {
    const burning = [...this.#open.values()].map(
      ({ givenAt, endsAt }) => endsAt - ((endsAt - givenAt) * SHOUT.hurryPercent) / 100,
    )
    for (const at of burning.sort((a, b) => a - b))
      if (this.#screen && at > this.#screen.since && at < now)
        this.#change(at, this.#screen.act, this.#screen.shown)
  }

  /** Has to be called after every action. */
  observe(game: GameState): void {
    const act = actOf(game)
    const { now } = game.clock
    if (this.#last?.act === 'shout') this.#shouted += now - this.#last.at
    this.#m = game.malfunction
    this.#burn(now)
    this.#count(game)
    if (!act) {
      if (this.#last) this.#end(now)
      return
    }
    this.#idle[act] ??= 0
    this.#still[act] ??= 0
    this.#last = { at: now, act }
    const m = game.malfunction
    this.#phones = m ? playersOf(game, m) : []
    for (const phone of this.#phones) {
      const since = this.#idleSince[phone]
      if (!hasSomethingToDo(game, phone)) this.#idleSince[phone] ??= { since: now, act }
      else if (since) {
        longer(this.#idle, since, now)
        delete this.#idleSince[phone]
      }
    }
    const shown = onScreen(game)
    if (this.#screen?.shown !== shown) this.#change(now, act, shown)
  }

  /** The figures so far; null if there was no malfunction. */
  figures(): Figures | null {
    if (!this.#m) return null
    const { lost } = this.#m
    const players = this.#phones
    const minutes = this.#shouted / 60_000
    const each = (counts: Partial<Record<Phone, number>>): { least: number; most: number } => {
      const rates = players.map((phone) => (counts[phone] ?? 0) / Math.max(minutes, 1 / 60))
      return { least: Math.min(...rates), most: Math.max(...rates) }
    }
    return {
      people: players.length,
      woke: !lost,
      idle: this.#idle,
      read: each(this.#read),
      done: each(this.#done),
      lastThird: this.#late / Math.max(1, this.#answered),
      missed: this.#missed / Math.max(1, this.#answered + this.#missed),
      still: this.#still,
    }
  }

  #end(now: number): void {
    for (const stretch of Object.values(this.#idleSince)) longer(this.#idle, stretch, now)
    for (const phone of PHONES) delete this.#idleSince[phone]
    if (this.#screen) longer(this.#still, this.#screen, now)
    this.#screen = null
    this.#last = null
  }

  #count(game: GameState): void {
    if (!game.malfunction) return
    for (const { type, role, second, other, otherSecond, n } of game.cues) {
      if ((type !== 'order-done' && type !== 'order-missed') || !role || !other || n === undefined) continue
      const [doer, reader] = [phoneAt(role, { second }), phoneAt(other, { second: otherSecond })]
      this.#read[reader] = (this.#read[reader] ?? 0) + 1
      if (type === 'order-missed') {
        this.#missed += 1
        continue
      }
      this.#answered += 1
      this.#done[doer] = (this.#done[doer] ?? 0) + 1
      const order = this.#open.get(n)
      const left = order ? (order.endsAt - game.clock.now) / (order.endsAt - order.givenAt) : 1
      if (left < 1 / 3) this.#late += 1
    }
    const { orders } = game.boards
    this.#open = new Map(orders ? openOrders(orders).map((order) => [order.n, { ...order }]) : [])
  }
}
