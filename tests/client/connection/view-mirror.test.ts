import { expect, test } from 'vitest'
import { mirrorLeaves } from '../../../client/connection/view-mirror.ts'
import { flatten } from '../../../shared/protocol/leaves.ts'

test('a mirrored view follows its leaves, and unchanged parts stay the same object', () => {
  const mirror = mirrorLeaves<{
    people: { ava: { glow: number } }
    lines: { text: string }[]
    scene: { phase: string }
  }>()
  const before = mirror.read(
    flatten({
      people: { ava: { glow: 1 } },
      lines: [{ text: 'a' }, { text: 'b' }],
      scene: { phase: 'hour' },
    }),
  )
  const after = mirror.read(
    flatten({ people: { ava: { glow: 1 } }, lines: [{ text: 'a' }], scene: { phase: 'lights' } }),
  )
  expect(after).toEqual({ people: { ava: { glow: 1 } }, lines: [{ text: 'a' }], scene: { phase: 'lights' } })
  expect(after?.people).toBe(before?.people)
})

test('a mirrored view without leaves is undefined', () => {
  expect(mirrorLeaves().read(new Map())).toBeUndefined()
})
