/** What the shell and the menu show besides the view, and what they may do. */
import type { EmbedState } from './screen-embed.ts'

export interface ShellState {
  online: boolean
  /** Whether what happens is written down. */
  durable: boolean
  /** Path of the storybook's page, once there is one. */
  book: string | null
  /** What the house said last, for a moment. */
  notice: string
  /** The screen's view beside this phone's own. */
  embed: EmbedState
  setEmbed(to: EmbedState): void
  leave(): void
}
