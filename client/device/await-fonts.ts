/** Fonts that are drawn with and not only laid out: a picture is painted once, so it waits for them, but not for ever. */
import { within } from './time-limit.ts'

/** How long (ms) to wait for a font that does not come; then a fallback is drawn. */
const PATIENCE = 4_000

/**
 * Waits until fonts can be drawn, or the browser refuses them, or has taken too long.
 * @param fonts as in CSS: `900 40px "Londrina Solid"`
 */
export async function awaitFonts(...fonts: readonly string[]): Promise<void> {
  // Each on its own: one that is lost leaves the others to be waited for.
  const coming = fonts.map(async (font) => document.fonts.load(font))
  await within(PATIENCE, Promise.allSettled(coming))
}
