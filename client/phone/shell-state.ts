/** What the frame and the menu of a phone show besides the view, and what they may do. */
import type { SupperSum } from '../ui/supper-sum.ts'
import type { Notices } from './noticed-page.ts'
import type { EmbedState } from './screen-embed.ts'

export interface ShellState extends Notices {
  /** Whether the server can write down what happens, so that it survives a restart. */
  durable: boolean
  /** Path of the storybook's web page, once there is one. */
  book: string | null
  /** What the supper that has just ended came to; null at other times. */
  supper: SupperSum | null
  /** Whether the shared screen is embedded in this phone's page. */
  embed: EmbedState
  setEmbed(to: EmbedState): void
  /** Gives up the seat and goes to the join page. */
  leave(): void
}
