/** Pictures of cards and motions. */
import type { CardPicture } from '../../content/ids.ts'
import { required } from './needed.ts'

/** The picture of an entry of the content. @throws if there is no such entry */
export const pictureOf = (list: readonly { id: string; picture: CardPicture }[], id: string): CardPicture =>
  required(list.find((entry) => entry.id === id)).picture
