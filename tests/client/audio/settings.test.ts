import { expect, test } from 'vitest'
import { changeSettings, parseSettings, settings } from '../../../client/device/settings.ts'

const defaults = parseSettings(null)

test('restores stored settings', () => {
  expect(parseSettings(JSON.stringify({ ...defaults, music: 20, muted: true, motion: 'full' }))).toEqual({
    ...defaults,
    music: 20,
    muted: true,
    motion: 'full',
  })
})

test('replaces each stored setting that is invalid by its default', () => {
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
    expect(parseSettings(text)).toEqual(defaults)
  expect(parseSettings('{"music":"loud","voice":55.4,"later":true}')).toEqual({ ...defaults, voice: 55 })
})

test('keeps changed settings in memory when there is no storage', () => {
  changeSettings({ effects: 10 })
  expect(settings.getState()).toEqual({ ...defaults, effects: 10 })
})
