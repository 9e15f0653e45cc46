import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALL_PIECES, RIG_BOOK, SHEET_QUALITY } from '../client/art/pieces.ts'
import { manifestText, phoneManifestText, type SheetEntry } from './art/manifest.ts'
import { drawSheet } from './art/pack.ts'
import { type Painted, paint } from './art/paint.ts'
import { fingerprint } from './art/sources.ts'

/**
 * `npm run art`: paints every drawing of client/art into WebP sheets under client/public/art and writes
 * client/kit/art-manifest.ts and art-manifest-phone.ts. The results are kept in the repository, so nobody else has to paint.
 */
const root = fileURLToPath(new URL('../', import.meta.url))
const folder = join(root, 'client/public/art')

const bySheet = new Map<string, Painted[]>()
for (const piece of ALL_PIECES) {
  const painted = await paint(piece)
  bySheet.set(piece.sheet, [...(bySheet.get(piece.sheet) ?? []), painted])
}

mkdirSync(folder, { recursive: true })
for (const old of readdirSync(folder)) rmSync(join(folder, old))

const entries: SheetEntry[] = []
for (const [sheet, pieces] of [...bySheet].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const quality = SHEET_QUALITY[sheet]
  if (quality === undefined) throw new Error(`Sheet "${sheet}" has no quality in SHEET_QUALITY`)
  const { webp, placed } = await drawSheet(pieces, quality)
  writeFileSync(join(folder, `${sheet}.webp`), webp)
  entries.push({ sheet, file: `/art/${sheet}.webp`, bytes: webp.length, placed })
  console.log(
    `${sheet.padEnd(16)} ${String(pieces.length).padStart(3)} pieces ${(webp.length / 1000).toFixed(0).padStart(5)} kB`,
  )
}
const forPhone = (entry: SheetEntry): boolean => entry.sheet.startsWith('phone')
const screen = entries.filter((entry) => !forPhone(entry))
writeFileSync(join(root, 'client/kit/art-manifest.ts'), manifestText(screen, RIG_BOOK, fingerprint()))
writeFileSync(join(root, 'client/kit/art-manifest-phone.ts'), phoneManifestText(entries.filter(forPhone)))
