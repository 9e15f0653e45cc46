/** What the frame and the menu of a phone show besides the view, and what they may do. */
import type { EmbedState } from './screen-embed.ts'

export interface ShellState {
  online: boolean
  /** Whether the server can write down what happens, so that it survives a restart. */
  durable: boolean
  /** Path of the storybook's web page, once there is one. */
  book: string | null
  /** The notice at the foot of the page; empty if there is none. */
  notice: string
  /** Whether the shared screen is embedded in this phone's page. */
  embed: EmbedState
  setEmbed(to: EmbedState): void
  /** Gives up the seat and goes to the join page. */
  leave(): void
}
