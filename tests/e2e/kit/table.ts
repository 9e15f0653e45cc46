/** What people at one table say aloud: the clues of the doors, the notes of the lullaby, and Dad's sign. */
import type { Role } from '../../../shared/content/ids.ts'

export class Table {
  private round = ''
  private readonly clues = new Map<Role, string>()
  readonly notes = new Map<number, string>()
  signGiven = false

  /** Says what one knows of the true door. `doors` names the round, so that old clues are forgotten. */
  sayClue(doors: string, role: Role, clue: string): void {
    if (this.round !== doors) this.clues.clear()
    this.round = doors
    this.clues.set(role, clue)
  }

  /** The clues said so far in this round. */
  cluesOf(doors: string): string[] {
    return this.round === doors ? [...this.clues.values()] : []
  }
}
