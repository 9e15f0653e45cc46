import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { unusedKeys } from './unused-keys.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const tables = join(root, 'shared/text/en')

/** Folders whose strings are not keys of texts: the tables themselves, drawings, samples. */
const EXCLUDED = [tables, join(root, 'client/art'), join(root, 'client/gallery')]

/** The text of every source file that may use a key. */
const sources = ['client', 'server', 'shared'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .filter(({ parentPath }) => !EXCLUDED.some((folder) => parentPath.startsWith(folder)))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
)

describe('the texts of phones, screen and pages', () => {
  it.each(readdirSync(tables).filter((name) => name.endsWith('.ts')))('are all used: %s', async (name) => {
    const module: Record<string, Record<string, unknown>> = await import(join(tables, name))
    const keys = Object.values(module).flatMap((table) => Object.keys(table))
    expect(keys.length).toBeGreaterThan(0)
    expect(unusedKeys(keys, sources)).toEqual([])
  })
})

const template = (...fixed: string[]): string => `\`${fixed.join('$' + '{x}')}\``

describe('a key', () => {
  it('is used if it is quoted, or if a template literal can produce it', () => {
    const source = `t('play.over'); t(${template('role.', '')}); t(${template('menu.', '.title')})`
    expect(unusedKeys(['play.over', 'role.ava', 'menu.effects.title'], [source])).toEqual([])
  })

  it('is used if a template literal can produce it from quoted strings', () => {
    const source = `const kind = 'dreamt'; t(${template('', '.', '')})`
    expect(unusedKeys(['dreamt.3', 'gesture.3'], [source])).toEqual(['gesture.3'])
  })

  it('is not used by a part of it, a longer key, or a template literal of other keys', () => {
    const source = `t('play.over.more'); t(${template('over.', '')}); play.over; ${template('', '.', '')}`
    expect(unusedKeys(['play.over'], [source])).toEqual(['play.over'])
  })
})
