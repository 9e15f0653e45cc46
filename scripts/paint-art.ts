import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ALL_PIECES, RIG_BOOK, SHEET_QUALITY } from '../client/art/all-art.ts'
import { atlasText, namesText, rigsText } from './art/atlas-text.ts'
import { drawSheet } from './art/pack.ts'
import { type Painted, paint } from './art/paint.ts'
import { FINGERPRINT_FILE, fingerprint } from './art/sources.ts'

/**
 * `npm run art`: paints every drawing of client/art into WebP sheets in client/public/art, each with a JSON atlas, and writes
 * client/art-data/rigs.json and art-names.ts. The results are in the repository, so that building the game does not need it.
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

const sheets = [...bySheet.keys()].sort()
for (const sheet of sheets) {
  const quality = SHEET_QUALITY[sheet]
  if (quality === undefined) throw new Error(`Sheet "${sheet}" has no quality in SHEET_QUALITY`)
  const pieces = bySheet.get(sheet) ?? []
  const { webp, ...packed } = await drawSheet(pieces, quality)
  writeFileSync(join(folder, `${sheet}.webp`), webp)
  writeFileSync(join(folder, `${sheet}.json`), atlasText({ sheet, ...packed }))
  console.log(
    `${sheet.padEnd(16)} ${String(pieces.length).padStart(3)} pieces ${(webp.length / 1000).toFixed(0).padStart(5)} kB`,
  )
}
writeFileSync(join(root, 'client/art-data/rigs.json'), rigsText(RIG_BOOK))
writeFileSync(join(root, 'client/art-data/art-names.ts'), namesText(sheets))
writeFileSync(FINGERPRINT_FILE, `${fingerprint()}\n`)
