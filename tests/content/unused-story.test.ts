import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../shared/text/check-story.ts'
import { TEXTS } from '../../shared/text/texts.ts'
import { unusedPaths } from './unused-story.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The story is shown by the server alone. */
const sources = ['server', 'shared/rules', 'shared/views'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
)

/** Made from a text's own path by `shortForm` in `shared/rules/messages.ts`. */
const SHORT_FORMS = /^(treasures|fears)\.[^.]+\.short$/

describe('the texts of the story', () => {
  it('are all shown by something', () => {
    const paths = leavesOf(TEXTS.en.story)
      .map(([path]) => path)
      .filter((path) => !SHORT_FORMS.test(path))
    expect(paths.length).toBeGreaterThan(1_000)
    expect(unusedPaths(paths, sources)).toEqual([])
  })
})

const template = (...fixed: string[]): string => `\`${fixed.join('$' + '{x}')}\``

describe('a text', () => {
  it('is shown if its path, its list or its group is named', () => {
    const source = `key('letGo.call'); variant('home.lit', n); readyLines('names', 3); ${template('roles.', '.you')}`
    expect(unusedPaths(['letGo.call', 'home.lit.2', 'names.0', 'roles.ava.you'], [source])).toEqual([])
  })

  it('is not shown because another of its group is', () => {
    const source = `key('letGo.call'); ${template('roles.', '.you')}; ${template('', '.text')}`
    const unused = ['letGo.twice', 'roles.ava.is', 'endings.0.text']
    expect(unusedPaths(unused, [source])).toEqual(unused)
  })
})
