/** The pictures of the six endings. */
import { type ArtPiece, piece } from '../lib/piece.ts'
import { longNight, subscription, twoBedtimes } from './cold.ts'
import { PICTURE } from './plate-backdrop.ts'
import { newBedtime, sacred, unplugged } from './warm.ts'

/** The drawing of each ending by its id; shown at the end of a game and in the storybook. */
const PICTURES: Readonly<Record<string, () => string>> = {
  'long-night': longNight,
  sacred,
  'new-bedtime': newBedtime,
  unplugged,
  subscription,
  'two-bedtimes': twoBedtimes,
}

/** The pictures, named `ending/<id>`, each on a sheet of its own. */
export function endingPieces(): ArtPiece[] {
  return Object.entries(PICTURES).map(([id, draw]) =>
    piece(`ending/${id}`, `ending-${id}`, draw(), PICTURE, { scale: 0.85 }),
  )
}
