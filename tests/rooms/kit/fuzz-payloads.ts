/** Payloads for fuzzing: well-formed, nearly well-formed, and absurd. */
import * as fc from 'fast-check'
import { ACTIONS, type ActionType } from '../../../shared/protocol/actions.ts'

/** The parts of a valibot schema that are needed here. */
interface PayloadSchema {
  type: string
  options?: readonly unknown[]
  entries?: Record<string, PayloadSchema>
  item?: PayloadSchema
  wrapped?: PayloadSchema
}

const WORDS = [
  'zzz',
  'the spider',
  'push',
  'note',
  '<b>hi</b>',
  '{{name}}',
  '__proto__',
  'constructor',
  '🦄',
] as const

/** Values with the types of a schema; its limits on lengths and numbers are ignored. */
function shaped(schema: PayloadSchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(schema.entries ?? {}).map(([key, of]) => [key, shaped(of)])),
      )
    case 'picklist':
      return fc.constantFrom(...(schema.options ?? []))
    case 'union':
      return fc.oneof(...((schema.options ?? []) as PayloadSchema[]).map(shaped))
    case 'optional':
      return fc.option(shaped(schema.wrapped ?? { type: 'string' }), { nil: undefined })
    case 'array':
      return fc.array(shaped(schema.item ?? { type: 'number' }), { maxLength: 6 })
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -2, max: 1_001 }))
    default:
      return fc.constantFrom(...WORDS)
  }
}

const absurd = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 53, 'x'.repeat(10_000), [
    [[[]]],
  ]),
)

/** A well-formed payload in which one value is wrong or missing. */
const spoilt = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(good, absurd, fc.nat(), fc.boolean()).map(([payload, wrong, which, without]) => {
    if (typeof payload !== 'object' || payload === null) return wrong
    const entries = Object.entries(payload)
    const [key = 'extra'] = entries[which % Math.max(1, entries.length)] ?? []
    const { [key]: _, ...rest } = payload as Record<string, unknown>
    return without ? rest : { ...payload, [key]: wrong, extra: wrong }
  })

/** Payloads that might be sent with an action, valid or not. */
export function payloadFor(type: ActionType): fc.Arbitrary<unknown> {
  const good = shaped(ACTIONS[type] as unknown as PayloadSchema)
  return fc.oneof({ weight: 5, arbitrary: good }, { weight: 2, arbitrary: spoilt(good) }, absurd)
}
