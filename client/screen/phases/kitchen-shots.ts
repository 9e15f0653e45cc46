/** Camera shots of the kitchen, for the phases that are set there. */
import { shotOf } from '../world/picture-builder.ts'

/** The kitchen in the middle of the screen, under papers, under doors and what is hummed, and beside a card that is read. */
export const KITCHEN_SHOTS = {
  middle: shotOf([470, 742], [860, 640], 2.35),
  low: shotOf([470, 742], [900, 800], 2.1),
  // To the left, so that the candle burns beside the portraits, not over a name.
  lowest: shotOf([470, 742], [770, 856], 2),
  beside: shotOf([470, 742], [562, 610], 2.35),
  // So far to the right that no name on the wall is cut in two.
  breakfast: shotOf([470, 742], [684, 610], 2.35),
} as const
