/** Rasterises the drawings of client/art. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import { filtersFor } from '../../client/art/lib/filters.ts'
import type { ArtPiece } from '../../client/art/lib/piece.ts'

/** A painted piece: its RGBA pixels without empty edges, and its anchor from their upper left corner (texture px). */
export interface Painted {
  readonly piece: ArtPiece
  readonly pixels: Buffer
  readonly width: number
  readonly height: number
  readonly anchor: readonly [x: number, y: number]
}

/** Alpha (of 255) up to which a pixel counts as empty, since shadows fade out without an edge. */
const EMPTY_ALPHA = 3

/** The SVG document of a piece, with the filters that it uses. */
export function documentOf(piece: ArtPiece): string {
  const [x, y, w, h] = piece.box
  const size = `width="${Math.round(w * piece.scale)}" height="${Math.round(h * piece.scale)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${x} ${y} ${w} ${h}"><defs>${filtersFor(piece.svg)}</defs>${piece.svg}</svg>`
}

/** Rasterises one piece. @throws if nothing was drawn inside its box */
export async function paint(piece: ArtPiece): Promise<Painted> {
  const { data, info } = await sharp(rasterised(documentOf(piece)))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const edges = inkEdges(data, info.width, info.height)
  if (!edges) throw new Error(`"${piece.name}" is empty: nothing was drawn inside its box`)
  const { left, top, right, bottom } = edges
  const width = right - left + 1
  const height = bottom - top + 1
  const pixels = Buffer.alloc(width * height * 4)
  for (let row = 0; row < height; row++) {
    const start = ((top + row) * info.width + left) * 4
    data.copy(pixels, row * width * 4, start, start + width * 4)
  }
  const anchor = [-piece.box[0] * piece.scale - left, -piece.box[1] * piece.scale - top] as const
  return { piece, pixels, width, height, anchor }
}

const cacheFolder = fileURLToPath(new URL('../../node_modules/.cache/art', import.meta.url))

/** The PNG of a document, cached by its text: most runs change few of the pieces. */
function rasterised(document: string): Buffer {
  const file = join(cacheFolder, `${createHash('sha256').update(document).digest('hex')}.png`)
  if (existsSync(file)) return readFileSync(file)
  const png = new Resvg(document, { font: { loadSystemFonts: false } }).render().asPng()
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(file, png)
  return png
}

function inkEdges(data: Buffer, width: number, height: number) {
  let left = width
  let right = -1
  let top = height
  let bottom = -1
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) <= EMPTY_ALPHA) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  }
  return right < 0 ? undefined : { left, top, right, bottom }
}
