import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { english } from '../../shared/text/en/index.ts'

const folder = fileURLToPath(new URL('../../shared/text/en', import.meta.url))

/** The keys of all parts of a table, one list for each part. */
async function keysOfParts(table: string): Promise<string[]> {
  const files = readdirSync(`${folder}/${table}`)
  const parts = await Promise.all(
    files.map(async (file): Promise<Record<string, object>> => import(`${folder}/${table}/${file}`)),
  )
  return parts.flatMap((part) => Object.values(part)).flatMap((lines) => Object.keys(lines))
}

describe.each(['phone', 'screen'] as const)('the parts of the texts of the %s', (table) => {
  it('declare each key once, and make up the table', async () => {
    const keys = await keysOfParts(table)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
    expect(keys.sort()).toEqual(Object.keys(english[table]).sort())
  })
})
