/** Plants breaches of the conventions and expects each to be found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkConventions } from '../../scripts/conventions/find-breaches.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'planted-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function plant(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
}

/** The breaches of the convention with such a title in a project of these files. */
function breaches(title: RegExp, files: Readonly<Record<string, string>>): readonly string[] {
  plant(files)
  return checkConventions(root).find((result) => title.test(result.title))?.breaches ?? ['no such convention']
}

describe('a type name', () => {
  const of = (files: Record<string, string>) => breaches(/^Type names/, files)

  it.each([
    ['interfaces', 'export interface Lamp {}', 'interface Lamp {}'],
    ['a type and a class', 'type Lamp = 1', 'export class Lamp {}'],
    ['an interface and a default class', 'interface Lamp {}', 'export default class Lamp {}'],
  ])('may not be declared twice: %s', (_, one, other) => {
    expect(of({ 'client/a.ts': one, 'server/b.ts': other })).toEqual(['Lamp: client/a.ts, server/b.ts'])
  })

  it('may be declared again by a test file, but not by another file for tests', () => {
    const files = { 'shared/a.ts': 'type Lamp = 1', 'tests/x/b.test.ts': 'type Lamp = 2' }
    expect(of(files)).toEqual([])
    expect(of({ 'tests/x/help.ts': 'type Lamp = 3' })).toEqual(['Lamp: shared/a.ts, tests/x/help.ts'])
  })

  it('is not declared again by a re-export, or by a value of the same name in the same file', () => {
    const declared = 'export const Lamp = 1\nexport type Lamp = typeof Lamp\nexport interface Lamp2 {}'
    expect(of({ 'shared/a.ts': declared, 'shared/b.ts': `export type { Lamp } from './a.ts'` })).toEqual([])
  })
})

describe('a file name', () => {
  const of = (...paths: string[]) =>
    breaches(
      /^File names/,
      Object.fromEntries(paths.map((path) => [path, path.endsWith('.css') ? '' : 'export {}'])),
    )

  it('may not be used twice, whatever kind of file it is', () => {
    expect(of('client/a/door.ts', 'scripts/door.mjs')).toEqual(['door: client/a/door.ts, scripts/door.mjs'])
  })

  it('may not be used twice by tests', () => {
    expect(of('tests/a/door.test.ts', 'tests/b/door.test.ts')).toHaveLength(1)
  })

  it('may be used by a file and its test', () => {
    expect(of('client/a/door.ts', 'tests/client/door.test.ts')).toEqual([])
  })

  it.each(['index', 'main', 'types', 'vote', 'shout', 'mirror', 'cellar', 'ava', 'en'])(
    'may be %s in any number of folders',
    (name) => {
      expect(
        of(`client/${name}.ts`, `server/${name}.ts`, `tests/a/${name}.test.ts`, `tests/b/${name}.test.ts`),
      ).toEqual([])
    },
  )

  it('may be that of a style sheet in the same folder, but not in another', () => {
    expect(of('client/a/door.ts', 'client/a/door.css')).toEqual([])
    expect(of('client/b/door.css')).toEqual(['door: client/a/door.ts, client/b/door.css'])
  })
})

describe('a function that another folder uses', () => {
  const USER = `import { open } from '../lib/door.ts'\nopen()`
  const of = (text: string, more: Record<string, string> = { 'client/app/user.ts': USER }) =>
    breaches(/^Functions/, { 'client/lib/door.ts': text, ...more })
  const MISSING = ['client/lib/door.ts: open']

  it.each([
    ['a function', 'export function open() {}'],
    ['an arrow', 'export const open = () => 1'],
    ['one that is exported below', 'function open() {}\nexport { open }'],
    ['one with a comment of another kind', '// Opens the door from within.\nexport function open() {}'],
    [
      'one whose comment belongs to something else',
      '/** A bell. */\nconst bell = 1\nexport function open() {}',
    ],
  ])('without a doc comment is found: %s', (_, text) => {
    expect(of(text)).toEqual(MISSING)
  })

  it.each([
    ['its name', '/** Open. */\nexport const open = () => 1'],
    ['its parameters', '/** Opens the door with the key. */\nexport function open(door: Door, key: Key) {}'],
    [
      'its types',
      '/** @param door the front door\n * @returns a result */\nexport const open = (door: FrontDoor): Result => 1',
    ],
  ])('whose doc comment repeats only %s is found', (_, text) => {
    expect(of(text)).toEqual(MISSING)
  })

  it('may have a doc comment that says something', () => {
    expect(of('/** Throws if nobody is at home. */\nexport const open = () => 1')).toEqual([])
    expect(
      of('/** Throws if nobody is at home. */\nexport function open(): void\nexport function open() {}'),
    ).toEqual([])
  })

  it('needs no doc comment if only its own folder or a test imports it', () => {
    const text = 'export function open() {}'
    const near = { 'client/lib/user.ts': `import { open } from './door.ts'` }
    const test = { 'tests/x/door.test.ts': `import { open } from '../../client/lib/door.ts'` }
    expect(of(text, { ...near, ...test })).toEqual([])
  })

  it.each([
    ['an index', `export { open } from './door.ts'`, `import { open } from '../lib/index.ts'`],
    ['an index of everything', `export * from './door.ts'`, `import { open } from '../lib/index.ts'`],
    ['another name', `export { open as enter } from './door.ts'`, `import { enter } from '../lib/index.ts'`],
    ['a namespace', 'export {}', `import * as door from '../lib/door.ts'`],
    ['an import on demand', 'export {}', `const door = import('../lib/door.ts')`],
  ])('is found through %s', (_, index, user) => {
    expect(
      of('export function open() {}', { 'client/lib/index.ts': index, 'client/app/user.ts': user }),
    ).toEqual(MISSING)
  })
})

describe('a file', () => {
  const lines = (count: number) => 'export {}\n'.repeat(count)
  const of = (files: Record<string, string>) => breaches(/too long/, files)

  it('may have at most 320 lines, in any language', () => {
    expect(
      of({ 'client/a.ts': lines(320), 'client/b.ts': lines(321), 'client/c.css': `${'\n'.repeat(330)}.a{}` }),
    ).toEqual(['client/b.ts: 321 lines', 'client/c.css: 331 lines'])
  })

  it('may be longer if it holds texts or content, or is generated', () => {
    const files = ['shared/content/a.ts', 'shared/text/en/b.ts', 'client/made/c.ts', 'client/kit/d.ts']
    const long = Object.fromEntries(files.map((path) => [path, lines(400)]))
    const marked = { '.gitattributes': 'client/made/** linguist-generated\nd.ts linguist-generated\n' }
    expect(of({ ...long, ...marked })).toEqual([])
  })
})

it('the error for a file that cannot be parsed has its path', () => {
  plant({ 'client/a.ts': 'export const = 1' })
  expect(() => checkConventions(root)).toThrow('client/a.ts')
})

describe('a part of browsers that may fail', () => {
  const of = (files: Record<string, string>) => breaches(/^Parts of browsers/, files)

  it.each([
    ['speechSynthesis.cancel()', 'client/device/speech.ts'],
    ["sessionStorage.getItem('x')", 'client/device/storage.ts'],
    ['button.setPointerCapture(1)', 'client/phone/pointer-capture.ts'],
    ['void document.exitFullscreen()', 'client/screen/full-screen.ts'],
  ])('is used only behind its guard: %s', (use, guard) => {
    expect(of({ 'client/phone/a.ts': use, [guard]: use })).toHaveLength(1)
    expect(of({ 'client/phone/a.ts': 'export {}' })).toEqual([])
  })

  it('may be used by tests and by the gallery', () => {
    const use = 'localStorage.clear()'
    expect(of({ 'client/gallery/a.ts': use, 'tests/client/b.test.ts': use })).toEqual([])
  })
})
