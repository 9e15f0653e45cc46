/** Packs painted pieces into sheets and encodes these as WebP. */
import sharp from 'sharp'
import type { Painted } from './paint.ts'

/** The place of a painted piece on its sheet (texture px). */
export interface Placed {
  readonly painted: Painted
  readonly x: number
  readonly y: number
}

/** The largest width and height of a sheet (px): the texture limit of some phones and old televisions. */
const LARGEST = 4096
/** Space between frames (px), so that texture filtering does not mix neighbours. */
const GAP = 4

/**
 * Shelf packing, the highest pieces first. Denser packing (maxrects) was tried: the WebP files grew by 1 % in sum, since
 * similar pieces were less often neighbours.
 * @throws if the pieces do not fit on one sheet
 */
export function layOut(pieces: readonly Painted[]): { placed: Placed[]; width: number; height: number } {
  const area = pieces.reduce((sum, p) => sum + (p.width + GAP) * (p.height + GAP), 0)
  const widest = Math.max(...pieces.map((p) => p.width))
  const limit =
    pieces.length === 1 ? widest : Math.min(LARGEST, Math.max(widest, Math.ceil(Math.sqrt(area) * 1.08)))
  const byHeight = [...pieces].sort((a, b) => b.height - a.height || a.piece.name.localeCompare(b.piece.name))
  const placed: Placed[] = []
  let x = 0
  let y = 0
  let shelf = 0
  let width = 0
  for (const painted of byHeight) {
    if (x > 0 && x + painted.width > limit) {
      x = 0
      y += shelf + GAP
      shelf = 0
    }
    placed.push({ painted, x, y })
    shelf = Math.max(shelf, painted.height)
    x += painted.width + GAP
    width = Math.max(width, x - GAP)
  }
  const height = y + shelf
  if (width > LARGEST || height > LARGEST) {
    throw new Error(`Sheet "${pieces[0]?.piece.sheet}" would be ${width} × ${height}, above ${LARGEST}`)
  }
  return { placed, width, height }
}

/** Packs pieces into one sheet. Returns its WebP, its size (px) and the place of each piece. @param quality 0–100 */
export async function drawSheet(
  pieces: readonly Painted[],
  quality: number,
): Promise<{ webp: Buffer; placed: Placed[]; width: number; height: number }> {
  const { placed, width, height } = layOut(pieces)
  const pixels = Buffer.alloc(width * height * 4)
  for (const { painted, x, y } of placed) {
    for (let row = 0; row < painted.height; row++) {
      const from = row * painted.width * 4
      painted.pixels.copy(pixels, ((y + row) * width + x) * 4, from, from + painted.width * 4)
    }
  }
  const webp = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: 80, effort: 5, smartSubsample: true })
    .toBuffer()
  return { webp, placed, width, height }
}
