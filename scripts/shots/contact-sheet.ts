/** Contact sheets: many pictures in one, each with its name, so that a whole night can be seen at a glance. */
import sharp, { type OverlayOptions } from 'sharp'

export interface Cell {
  path: string
  label: string
}

export interface SheetShape {
  columns: number
  rows: number
  /** Size of one picture on the sheet, in px. */
  width: number
  height: number
}

/** Height of a label, and the gap around pictures (px). */
const LABEL = 26
const GAP = 8

/** Writes as many sheets as the pictures need. @param pathOf path of the nth sheet, from 1 @returns their paths */
export async function writeSheets(
  cells: readonly Cell[],
  shape: SheetShape,
  pathOf: (n: number) => string,
): Promise<string[]> {
  const perSheet = shape.columns * shape.rows
  const paths: string[] = []
  for (let from = 0; from < cells.length; from += perSheet) {
    const path = pathOf(paths.length + 1)
    await writeSheet(cells.slice(from, from + perSheet), shape, path)
    paths.push(path)
  }
  return paths
}

async function writeSheet(
  cells: readonly Cell[],
  { columns, width, height }: SheetShape,
  path: string,
): Promise<void> {
  const rows = Math.ceil(cells.length / columns)
  const overlays: OverlayOptions[] = []
  for (const [i, { path, label }] of cells.entries()) {
    const left = GAP + (i % columns) * (width + GAP)
    const top = GAP + Math.floor(i / columns) * (height + LABEL + GAP)
    overlays.push({
      input: await sharp(path).resize(width, height, { fit: 'contain', background: '#000' }).toBuffer(),
      left,
      top: top + LABEL,
    })
    overlays.push({ input: labelPicture(label, width), left, top })
  }
  await sharp({
    create: {
      width: GAP + columns * (width + GAP),
      height: GAP + rows * (height + LABEL + GAP),
      channels: 3,
      background: '#1b1c33',
    },
  })
    .composite(overlays)
    .png({ compressionLevel: 7 })
    .toFile(path)
}

const labelPicture = (label: string, width: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${LABEL}"><text x="2" y="18" font-family="sans-serif" font-size="13" fill="#f6e9d2">${escapeXml(label)}</text></svg>`,
  )

const escapeXml = (text: string): string => text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`)
