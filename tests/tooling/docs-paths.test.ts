/** The files that the documentation names are there. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** A path of the project in backticks; with `*`, any one that fits. */
const PATH = /`((?:client|server|shared|tests|scripts|docs|deploy|bin)\/[\w@./*-]+)`/g
/** A row of the list of moved files, whose left cell names what was once. */
const MOVED = /^\| `[^`]+` +\|(?<now>.*)\|$/

const missingIn = (page: string): string[] =>
  readFileSync(page, 'utf8')
    .split('\n')
    .flatMap((line) => [...(MOVED.exec(line)?.groups?.now ?? line).matchAll(PATH)])
    .map(([, path = '']) => path)
    .filter((path) => (path.includes('*') ? globSync(path).length === 0 : !existsSync(path)))

describe('the documentation', () => {
  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md').toSorted()])(
    'names files that are there: %s',
    (page) => expect(missingIn(page)).toEqual([]),
  )
})
