// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { buzz, canVibrate } from '../../../client/device/haptics.ts'
import { changeSettings } from '../../../client/device/settings.ts'

const motor = (vibrate: unknown) =>
  Object.defineProperty(navigator, 'vibrate', { value: vibrate, configurable: true })

beforeEach(() => changeSettings({ haptics: true }))
afterEach(() => Reflect.deleteProperty(navigator, 'vibrate'))

it('vibrates, where there is a motor and the user wants it', () => {
  const vibrate = vi.fn(() => true)
  motor(vibrate)
  expect(canVibrate()).toBe(true)
  buzz('tap')
  expect(vibrate).toHaveBeenCalledOnce()
  changeSettings({ haptics: false })
  buzz('tap')
  expect(vibrate).toHaveBeenCalledOnce()
})

it.each([undefined, null, true, {}])('does without where `vibrate` is %s, as Firefox has it', (nothing) => {
  motor(nothing)
  expect('vibrate' in navigator).toBe(true)
  expect(canVibrate()).toBe(false)
  expect(() => buzz('tap')).not.toThrow()
})

it('does without where vibrating throws, as in a frame that may not', () => {
  const refused = vi.fn(() => {
    throw new DOMException('not here', 'SecurityError')
  })
  motor(refused)
  expect(() => buzz('held')).not.toThrow()
  expect(refused).toHaveBeenCalledOnce()
})
