import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffLeaves } from '../../shared/protocol/leaf-changes.ts'
import { flatten } from '../../shared/protocol/leaves.ts'

const json = fc.jsonValue({ maxDepth: 4, noUnicodeString: false })
const awkward = fc.dictionary(
  fc.constantFrom('', '/', '#', '~', '~1', 'a/b', '0', '1', '__proto__', 'constructor', 'length'),
  fc.oneof({ depthSize: 'small' }, json, fc.constant(null), fc.constant(undefined), fc.array(fc.nat(2))),
)
const view = fc.oneof(json, awkward, fc.array(awkward, { maxLength: 3 }))

/** The same result, found by flattening both views. */
function byFlattening(before: unknown, after: unknown) {
  const [old, next] = [flatten(before), flatten(after)]
  return {
    set: [...next].filter(([path, leaf]) => old.get(path) !== leaf),
    deleted: new Set([...old.keys()].filter((path) => !next.has(path))),
  }
}

describe('diffLeaves', () => {
  it('gives the same changes in the same order as flattening both views', () => {
    const same = fc.property(view, view, (before, after) => {
      expect(diffLeaves(before, after)).toEqual(byFlattening(before, after))
    })
    fc.assert(same, { numRuns: 2_000 })
  })

  it('does so when one part differs and all others are the same objects', () => {
    const same = fc.property(fc.array(awkward, { minLength: 1 }), awkward, fc.nat(), (parts, other, n) => {
      const before = { parts, n }
      const after = { parts: parts.with(n % parts.length, other), n }
      expect(diffLeaves(before, after)).toEqual(byFlattening(before, after))
    })
    fc.assert(same, { numRuns: 500 })
  })

  it('finds no changes in a copy of the same view', () => {
    fc.assert(
      fc.property(view, (value) => {
        expect(diffLeaves(value, structuredClone(value))).toEqual({ set: [], deleted: new Set() })
      }),
    )
  })

  it('sets all leaves when there was no view before', () => {
    expect(diffLeaves(undefined, { a: [{ b: 1 }], c: {} })).toEqual({
      set: [
        ['/a/#', '1'],
        ['/a/0/b', '1'],
        ['/c', '{}'],
      ],
      deleted: new Set(),
    })
  })
})
