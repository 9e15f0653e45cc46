import { expect, test } from 'vitest'
import { answerTo } from '../../../client/phone/hearing.ts'

test('a phone answers what is about its person, and only that', () => {
  expect(answerTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'leo').sound).toBe('done')
  expect(answerTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'ava').buzz).toBe('done')
  expect(answerTo({ type: 'order-done', role: 'leo', other: 'ava' }, 'caleb')).toEqual({})
  expect(answerTo({ type: 'wind', role: 'elara' }, 'elara').buzz).toBe('wind')
  expect(answerTo({ type: 'wind', role: 'elara' }, 'ava')).toEqual({})
})

test('a miss is felt on every phone, and most by those whose order it was', () => {
  const missed = { type: 'order-missed', role: 'leo', other: 'ava' } as const
  expect(answerTo(missed, 'ava')).toEqual({ sound: 'missed', buzz: 'missed' })
  expect(answerTo(missed, 'caleb')).toEqual({ buzz: 'tap' })
})
