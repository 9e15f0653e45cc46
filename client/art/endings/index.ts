import { type ArtPiece, piece } from '../lib/piece.ts'
import { longNight, subscription, twoBedtimes } from './cold.ts'
import { PICTURE } from './plate-backdrop.ts'
import { newBedtime, sacred, unplugged } from './warm.ts'

/** One picture for each ending, named by its id: the last page of the night, and of the storybook. */
const PICTURES: Readonly<Record<string, () => string>> = {
  'long-night': longNight,
  sacred,
  'new-bedtime': newBedtime,
  unplugged,
  subscription,
  'two-bedtimes': twoBedtimes,
}

export function endingPieces(): ArtPiece[] {
  return Object.entries(PICTURES).map(([id, draw]) =>
    piece(`ending/${id}`, `ending-${id}`, draw(), PICTURE, { scale: 0.85 }),
  )
}
