import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { ACTIONS, type ActionType, typed } from '../../shared/protocol/actions.ts'
import { isTyped, typedTexts } from '../../shared/protocol/typed-text.ts'

const TYPES = Object.keys(ACTIONS) as ActionType[]

/** Kinds of schema that {@link typedTexts} knows. */
const KINDS = ['object', 'union', 'array', 'optional', 'string', 'number', 'boolean', 'picklist']

/** Every schema within a schema, itself included. */
function partsOf(schema: v.GenericSchema): v.GenericSchema[] {
  const { entries, options, item, wrapped } = schema as {
    entries?: Record<string, v.GenericSchema>
    options?: readonly unknown[]
    item?: v.GenericSchema
    wrapped?: v.GenericSchema
  }
  const schemas = schema.type === 'union' ? (options as v.GenericSchema[]) : []
  const inside = [
    ...Object.values(entries ?? {}),
    ...schemas,
    ...(item ? [item] : []),
    ...(wrapped ? [wrapped] : []),
  ]
  return [schema, ...inside.flatMap(partsOf)]
}

/** Strings that players do not type must have a fixed form, which a regular expression checks. */
const hasFixedForm = (schema: v.GenericSchema): boolean =>
  'pipe' in schema && (schema.pipe as { type: string }[]).some(({ type }) => type === 'regex')

describe('text that players type', () => {
  it('is found by the mark in its schema, whatever the field’s name and depth', () => {
    const schema = v.object({
      motto: typed(20),
      id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
      more: v.optional(v.array(v.union([v.object({ says: typed(20) }), v.object({ pick: v.number() })]))),
    })
    expect(typedTexts(schema, { motto: 'one', id: 'two', more: [{ says: 'three' }, { pick: 4 }] })).toEqual([
      'one',
      'three',
    ])
    expect(typedTexts(schema, { motto: 'one', id: 'two' })).toEqual(['one'])
  })

  it('is not silently missed in an unknown kind of schema: that throws', () => {
    const schema = v.object({ names: v.record(v.string(), typed(20)) })
    expect(() => typedTexts(schema, { names: { a: 'b' } })).toThrow('record')
  })

  it.each(TYPES)('is marked in every free-text field of the action “%s”', (type) => {
    const strings = partsOf(ACTIONS[type]).filter((part) => part.type === 'string')
    for (const part of strings) expect(isTyped(part) || hasFixedForm(part)).toBe(true)
    for (const part of partsOf(ACTIONS[type])) expect(KINDS).toContain(part.type)
  })

  it('is found in all actions that have some, and not in their suggestions', () => {
    expect(typedTexts(ACTIONS.rename, { name: 'Jo' })).toEqual(['Jo'])
    for (const type of ['treasure', 'fear', 'name-stars', 'line', 'last-line'] as const) {
      expect(typedTexts(ACTIONS[type], { text: 'words' })).toEqual(['words'])
      expect(typedTexts(ACTIONS[type], { pick: 1, suggestion: 'words' })).toEqual([])
    }
    expect(typedTexts(ACTIONS.draw, { of: 'leo', strokes: [{ color: 1, points: [1, 2] }] })).toEqual([])
  })
})
