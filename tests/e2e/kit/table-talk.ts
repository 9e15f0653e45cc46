/** What the players at one table say aloud: clues to doors, notes of the lullaby, Caleb's sign, and orders. */
import type { Role } from '../../../shared/content/ids.ts'

/** How many of the latest shouts are remembered. */
const REMEMBERED = 8

export class TableTalk {
  private round = ''
  private readonly clues = new Map<Role, string>()
  readonly notes = new Map<number, string>()
  signGiven = false
  /** Orders that were shouted, the newest last. */
  readonly shouts: { n: string; text: string }[] = []

  private next = Promise.withResolvers<void>()

  /** Resolves when a player next says something. */
  get heard(): Promise<void> {
    return this.next.promise
  }

  /** Says a clue to the true door. @param doors identifies the round; clues of another round are forgotten */
  sayClue(doors: string, role: Role, clue: string): void {
    if (this.round !== doors) this.clues.clear()
    this.round = doors
    if (this.clues.get(role) === clue) return
    this.clues.set(role, clue)
    this.speak()
  }

  /** Shouts an order. @param n id that tells it from another with the same words */
  shout(n: string, text: string): void {
    this.shouts.push({ n, text })
    // Old orders have ended by now.
    if (this.shouts.length > REMEMBERED) this.shouts.shift()
    this.speak()
  }

  /** Withdraws an order that is done or too late. */
  hush(n: string): void {
    const at = this.shouts.findIndex((shout) => shout.n === n)
    if (at >= 0) this.shouts.splice(at, 1)
  }

  private speak(): void {
    const said = this.next
    this.next = Promise.withResolvers()
    said.resolve()
  }

  /** The clues said so far in this round. */
  cluesOf(doors: string): string[] {
    return this.round === doors ? [...this.clues.values()] : []
  }
}
