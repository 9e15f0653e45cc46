/** State of the epilogue: choices, ending, stars, awards and last lines. */
import type { Choice, Ending, Role } from '../../content/ids.ts'
import type { Message } from './message.ts'

/** Everything from the choice to the storybook; null until it is decided. */
export interface Epilogue {
  choices: Partial<Record<Role, Choice>>
  /** The choice is secret first, then talked over where no three agree, and shown for a moment once it stands. */
  choosing: 'secret' | 'talk' | 'shown'
  ending: Ending | null
  secretsKept: Record<Role, boolean> | null
  /** What each earned, by what for; `total` is what they keep of it. */
  stars: Record<
    Role,
    {
      aim: number
      secret: number
      unguessed: number
      guess: number
      lantern: number
      both: number
      total: number
    }
  > | null
  /** `sharedWith`: the others who have equally many. `second`: it is for the second of two people who share the role. */
  awards: { award: string; role: Role; second?: true; sharedWith: Role[] }[]
  /** For each award that the screen shows, who likes it. */
  prizeHearts: Role[][]
  /** How many secrets have been revealed; one more than there are roles once the bill is shown, too. */
  revealed: number
  lastLines: Partial<Record<Role, Message>>
  /** Whether all last lines are written and players now vote for one. */
  picking: boolean
  /** For each voter the role whose line they want. */
  lineVotes: Partial<Record<Role, Role>>
  /** Whose line won. */
  lastLine: Role | null
  /** Roles that want another night. */
  again: Role[]
}
