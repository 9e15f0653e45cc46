import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FIXTURES, readFixture } from './fixtures.ts'
import { replay } from './step.ts'

/** How the state of the first edition differs from today's. */
interface FirstEdition {
  /** SHA-256 of each recorded game's last state, with the fields that were removed since. */
  readonly hashes: Readonly<Record<string, string>>
  /**
   * Removed fields, which no rule read: for the path of each (`*` is every key of a record or list) the path that has
   * the same value today, or null if nothing needs it.
   */
  readonly moved: Readonly<Record<string, string | null>>
}
const { hashes, moved } = readJson<FirstEdition>('./first-edition.json', (file) => file.toString())
/** The last states of the recorded games under the rules of the first edition, by the games' names. */
const states = readJson<Record<string, unknown>>('./fixtures/first-edition-states.json.gz', (file) =>
  gunzipSync(file).toString(),
)

function readJson<T>(name: string, textOf: (file: Buffer) => string): T {
  return JSON.parse(textOf(readFileSync(new URL(name, import.meta.url))))
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** The value at a path without wildcards. */
const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree)

/** Removes the values at a path. @returns the values */
function take(tree: unknown, [key = '', ...rest]: readonly string[]): unknown[] {
  if (!isTree(tree)) return []
  const keys = key === '*' ? Object.keys(tree) : Object.hasOwn(tree, key) ? [key] : []
  if (rest.length > 0) return keys.flatMap((one) => take(tree[one], rest))
  return keys.map((one) => {
    const value = tree[one]
    delete tree[one]
    return value
  })
}

describe.each(FIXTURES.map(({ name }) => name))('the night “%s” of the first edition', (name) => {
  const old = structuredClone(states[name])
  const now: unknown = JSON.parse(JSON.stringify(replay(readFixture(name))))
  const taken = Object.entries(moved).map(([path, to]) => ({ path, to, values: take(old, path.split('.')) }))

  it('has the state that its hash was taken of', () => {
    const text = JSON.stringify(states[name])
    expect(createHash('sha256').update(text).digest('hex')).toBe(hashes[name])
  })

  it('had every field that was removed since', () => {
    for (const { path, values } of taken) expect(values.length, path).toBeGreaterThan(0)
  })

  it('ends in the same state, except for removed fields', () => {
    expect(JSON.stringify(now)).toBe(JSON.stringify(old))
  })

  it('has the value of a removed field at another path', () => {
    for (const { path, to, values } of taken) {
      if (to !== null) expect(values, path).toEqual([at(now, to)])
    }
  })
})
