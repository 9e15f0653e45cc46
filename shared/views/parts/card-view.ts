/** Pictures of cards and motions. */
import type { CardPicture } from '../../content/ids.ts'
import { required } from './needed.ts'

/**
 * The picture of a card or motion.
 * @throws Error if the list has no entry with this id
 */
export const pictureOf = (list: readonly { id: string; picture: CardPicture }[], id: string): CardPicture =>
  required(list.find((entry) => entry.id === id)).picture
