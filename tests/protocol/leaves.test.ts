import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLeafTree, flatten, unflatten } from '../../shared/protocol/leaves.ts'

/** Any JSON value, and objects with keys that need escaping or have a meaning in JavaScript. */
const json = fc.jsonValue({ maxDepth: 5, noUnicodeString: false })
const awkward = fc.dictionary(
  fc.constantFrom('', '/', '#', '~', '~1', 'a/b', '0', '1', '__proto__', 'constructor', 'length'),
  fc.oneof(json, fc.constant(null)),
)
const view = fc.oneof(json, awkward)
/** As JSON keeps it: without negative zero. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a flattened view', () => {
  it('can be rebuilt from its leaves, whatever it contains', () => {
    const whole = fc.property(view, (value) => {
      expect(unflatten(flatten(value))).toEqual(asJson(value))
    })
    fc.assert(whole, { numRuns: 500 })
  })

  it('can be rebuilt from leaves in any order', () => {
    fc.assert(
      fc.property(view, fc.infiniteStream(fc.nat()), (value, dice) => {
        const shuffled = [...flatten(value)]
          .map((leaf) => ({ leaf, at: dice.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ leaf }) => leaf)
        expect(unflatten(shuffled)).toEqual(asJson(value))
      }),
    )
  })

  it('becomes any other view by setting and deleting only the leaves that differ', () => {
    fc.assert(
      fc.property(fc.array(view, { minLength: 2, maxLength: 4 }), (views) => {
        const tree = createLeafTree()
        let before = new Map<string, string>()
        for (const value of views) {
          const after = flatten(value)
          for (const path of before.keys()) if (!after.has(path)) tree.delete(path)
          for (const [path, leaf] of after) if (before.get(path) !== leaf) tree.set(path, leaf)
          before = after
          expect(tree.value()).toEqual(asJson(value))
        }
      }),
    )
  })

  it('has one leaf for an array of primitives, and leaves by index for an array of objects', () => {
    const leaves = flatten({ fridge: ['moon', null], legal: {}, orders: [{ n: 1 }, { n: 2 }], note: null })
    expect(Object.fromEntries(leaves)).toEqual({
      '/fridge': '["moon",null]',
      '/legal': '{}',
      '/orders/#': '2',
      '/orders/0/n': '1',
      '/orders/1/n': '2',
      '/note': 'null',
    })
  })

  it('is rebuilt with the same objects for parts that have not changed', () => {
    const tree = createLeafTree()
    for (const [path, leaf] of flatten({ people: { ava: { glow: 0 }, leo: { glow: 1 } }, lights: 3 }))
      tree.set(path, leaf)
    type Shape = { people: { ava: object; leo: object } }
    const before = tree.value() as Shape
    expect(tree.value()).toBe(before)
    tree.set('/people/ava/glow', '2')
    const after = tree.value() as Shape
    expect(after).not.toBe(before)
    expect(after.people.ava).toEqual({ glow: 2 })
    expect(after.people.leo).toBe(before.people.leo)
  })

  it('leaves out keys that are undefined, as JSON does', () => {
    expect(unflatten(flatten({ a: undefined, b: 1 }))).toEqual({ b: 1 })
  })
})
