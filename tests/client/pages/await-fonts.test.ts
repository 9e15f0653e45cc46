// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { awaitFonts } from '../../../client/device/await-fonts.ts'

const fontsThat = (load: unknown) =>
  Object.defineProperty(document, 'fonts', { value: load && { load }, configurable: true })

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(document, 'fonts')
})

it.each([
  ['are blocked', () => Promise.reject(new DOMException('blocked', 'NetworkError'))],
  [
    'cannot be asked for',
    () => {
      throw new SyntaxError('no such font')
    },
  ],
  ['are unknown to the browser', undefined],
])('goes on without fonts that %s', async (_, load) => {
  fontsThat(load)
  await awaitFonts('900 48px Londrina', '400 30px Andika')
  expect(vi.getTimerCount()).toBe(0)
})

it('waits for a font that comes although another is lost', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  fontsThat((font: string) => (font.includes('Andika') ? promise : Promise.reject(new Error('lost'))))
  const done = vi.fn()
  const waiting = awaitFonts('900 48px Londrina', '400 30px Andika').then(done)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(done).not.toHaveBeenCalled()
  resolve()
  await waiting
  expect(vi.getTimerCount()).toBe(0)
})

it('does not wait for ever for a font that never comes', async () => {
  fontsThat(() => new Promise(() => undefined))
  const done = vi.fn()
  void awaitFonts('900 48px Londrina').then(done)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(done).toHaveBeenCalled()
})
