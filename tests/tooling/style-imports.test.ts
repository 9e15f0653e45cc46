import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const client = fileURLToPath(new URL('../../client', import.meta.url))
const sheets = readdirSync(client, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
  .map((entry) => join(entry.parentPath, entry.name))

/** The files of a folder that a style sheet imports. */
const importsOf = (sheet: string): string[] =>
  [...readFileSync(sheet, 'utf8').matchAll(/@import "(\.[^"]+)"/g)].map(([, file]) =>
    join(dirname(sheet), file ?? ''),
  )

describe('style sheets', () => {
  it('import only files that exist', () => {
    const missing = sheets.flatMap((sheet) => importsOf(sheet).filter((file) => !existsSync(file)))
    expect(missing).toEqual([])
  })
})
