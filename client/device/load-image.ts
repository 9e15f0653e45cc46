/** Loads images that are drawn with. */
import { within } from './time-limit.ts'

/** How long (ms) the browser may take to decode an image that it has loaded; after that it is decoded where it is drawn. */
const DECODING = 4_000

/** Loads an image and decodes it in the background. @throws if it cannot be loaded */
export async function loadImage(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  const loaded = new Promise((resolve) => image.addEventListener('load', resolve, { once: true }))
  image.src = address
  const decoded = image.decode()
  await Promise.race([decoded, loaded.then(() => within(DECODING, decoded))])
  return image
}
