// Puts the pictures of `SHOTS_DIR=FOLDER npm run test:engines` side by side: a row for each page and phase, a column for each engine.
//
//   node scripts/engine-sheets.ts FOLDER

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { type Cell, type SheetShape, writeSheets } from './shots/contact-sheet.ts'

const PHONE: Omit<SheetShape, 'columns'> = { rows: 3, width: 270, height: 480 }
const SCREEN: Omit<SheetShape, 'columns'> = { rows: 4, width: 640, height: 360 }
/** How many pages stand beside each other on a sheet of phones. */
const PAGES = 3

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('Usage: node scripts/engine-sheets.ts FOLDER')
  process.exit(2)
}
const engines = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
const pictures = [...new Set(engines.flatMap((engine) => readdirSync(join(folder, engine))))].toSorted()
const missing = join(folder, 'missing.png')
await sharp({ create: { width: 9, height: 16, channels: 3, background: '#444' } }).toFile(missing)

/** The pictures of one page in all engines. */
const row = (picture: string): Cell[] =>
  engines.map((engine) => {
    const path = join(folder, engine, picture)
    return { path: existsSync(path) ? path : missing, label: `${engine}: ${picture.replace('.png', '')}` }
  })
const isScreen = (picture: string): boolean => picture.startsWith('screen-')
await writeSheets(
  pictures.filter((picture) => !isScreen(picture)).flatMap(row),
  { ...PHONE, columns: engines.length * PAGES },
  (n) => join(folder, `phones-${n}.png`),
)
await writeSheets(pictures.filter(isScreen).flatMap(row), { ...SCREEN, columns: engines.length }, (n) =>
  join(folder, `screen-${n}.png`),
)
console.log(`The sheets are in ${folder}.`)
