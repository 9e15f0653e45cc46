/**
 * Finds the texts of a payload that a player typed. They are marked in the schema (`typed` in `actions.ts`) rather than
 * found by the name of their field, so that the profanity filter and the host's typing setting cannot miss one.
 */
import * as v from 'valibot'

const MARK = { typed: true } as const

/** Marks a schema of strings as text that players type; for use in `v.pipe`. */
export const typedText = () => v.metadata<string, typeof MARK>(MARK)

/** Whether a schema is marked as text that players type. */
export const isTyped = (schema: v.GenericSchema): boolean => v.getMetadata(schema).typed === true

/**
 * The texts in a value that its schema marks as typed.
 * @param value a value that the schema has accepted
 * @throws Error if the schema is of a kind that this function does not know
 */
export function typedTexts(schema: v.GenericSchema, value: unknown): string[] {
  if (value === undefined || value === null) return []
  if (isTyped(schema)) return typeof value === 'string' ? [value] : []
  if (isObject(schema))
    return Object.entries(schema.entries).flatMap(([field, part]) => typedTexts(part, fieldOf(value, field)))
  if (isUnion(schema)) return schema.options.flatMap((option) => typedTexts(option, value))
  if (isArray(schema))
    return Array.isArray(value) ? value.flatMap((item) => typedTexts(schema.item, item)) : []
  if (isOptional(schema)) return typedTexts(schema.wrapped, value)
  if (PLAIN.has(schema.type)) return []
  throw new Error(`cannot tell what is typed in a schema of the kind “${schema.type}”`)
}

/** Kinds of schema that have no parts. */
const PLAIN: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'picklist'])

type Schema = v.GenericSchema
const isObject = (schema: Schema): schema is Schema & { entries: Record<string, Schema> } =>
  schema.type === 'object'
const isUnion = (schema: Schema): schema is Schema & { options: Schema[] } => schema.type === 'union'
const isArray = (schema: Schema): schema is Schema & { item: Schema } => schema.type === 'array'
const isOptional = (schema: Schema): schema is Schema & { wrapped: Schema } => schema.type === 'optional'

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined
