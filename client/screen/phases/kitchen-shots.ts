/** Camera shots of the kitchen, for the phases that are set there. */
import { shotOf } from '../world/picture-builder.ts'

/** In the middle of the screen; below motions; below doors or the lullaby; beside a card; at breakfast. */
export const KITCHEN_SHOTS = {
  middle: shotOf([470, 742], [860, 640], 2.35),
  low: shotOf([470, 742], [900, 800], 2.1),
  // To the left, so that the candle is beside the portraits, not over a name.
  lowest: shotOf([470, 742], [770, 856], 2),
  beside: shotOf([470, 742], [562, 610], 2.35),
  // So far to the right that the screen's edge cuts no name on the wall.
  breakfast: shotOf([470, 742], [684, 610], 2.35),
} as const
