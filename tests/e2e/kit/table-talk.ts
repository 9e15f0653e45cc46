/** What people at one table say aloud: the clues of the doors, the notes of the lullaby, Dad's sign, and orders. */
import type { Role } from '../../../shared/content/ids.ts'

/** So many shouts are in the air at once. */
const REMEMBERED = 8

export class TableTalk {
  private round = ''
  private readonly clues = new Map<Role, string>()
  readonly notes = new Map<number, string>()
  signGiven = false
  /** Orders that were shouted, the newest last. */
  readonly shouts: { n: string; text: string }[] = []

  private next = Promise.withResolvers<void>()

  /** Done as soon as somebody says something. */
  get heard(): Promise<void> {
    return this.next.promise
  }

  /** Says what one knows of the true door. `doors` names the round, so that old clues are forgotten. */
  sayClue(doors: string, role: Role, clue: string): void {
    if (this.round !== doors) this.clues.clear()
    this.round = doors
    if (this.clues.get(role) === clue) return
    this.clues.set(role, clue)
    this.speak()
  }

  /** Shouts an order for all to hear. `n` tells it from another with the same words. */
  shout(n: string, text: string): void {
    this.shouts.push({ n, text })
    // What was shouted long ago nobody does any more.
    if (this.shouts.length > REMEMBERED) this.shouts.shift()
    this.speak()
  }

  /** Nobody has to do this any more: it is done, or too late. */
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
