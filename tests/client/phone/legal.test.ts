import { expect, test } from 'vitest'
import { choices, may } from '../../../client/phone/legal-choices.ts'
import type { Legal } from '../../../shared/protocol/actions.ts'

const legal: Legal = {
  pick: [
    { room: ['nook', 'sphere'] },
    { room: ['own'], deed: ['fuse'], target: ['ava', 'leo'] },
    { room: ['own'], deed: ['note'], target: ['elara'] },
  ],
  ready: [{}],
}

test('may tells whether an action is legal, with all or some of its fields', () => {
  expect(may(legal, 'ready')).toBe(true)
  expect(may(legal, 'vote')).toBe(false)
  expect(may(legal, 'pick', { room: 'own', deed: 'note', target: 'elara' })).toBe(true)
  expect(may(legal, 'pick', { room: 'own', deed: 'note', target: 'ava' })).toBe(false)
})

test('choices lists the values of a field that fit the fields chosen already', () => {
  expect(choices(legal, 'pick', 'room')).toEqual(['nook', 'sphere', 'own'])
  expect(choices(legal, 'pick', 'target', { room: 'own', deed: 'fuse' })).toEqual(['ava', 'leo'])
  expect(choices(legal, 'pick', 'target', { room: 'nook' })).toEqual([])
})
