import { expect, test } from 'vitest'
import { change, settings, understood } from '../../../client/device/settings.ts'

const usual = understood(null)

test('what a device kept comes back', () => {
  expect(understood(JSON.stringify({ ...usual, music: 20, muted: true, motion: 'full' }))).toEqual({
    ...usual,
    music: 20,
    muted: true,
    motion: 'full',
  })
})

test('what nobody understands is left at the usual, setting by setting', () => {
  for (const text of [
    '',
    'no json',
    '[]',
    'null',
    '7',
    '{"music":"loud","voice":-1,"effects":1e9,"muted":1}',
    '{"motion":"wild"}',
    '{"motion":2}',
  ])
    expect(understood(text)).toEqual(usual)
  expect(understood('{"music":"loud","voice":55.4,"later":true}')).toEqual({ ...usual, voice: 55 })
})

test('without storage settings hold for as long as the page does', () => {
  change({ effects: 10 })
  expect(settings.getState()).toEqual({ ...usual, effects: 10 })
})
