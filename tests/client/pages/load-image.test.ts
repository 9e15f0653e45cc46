// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadImage } from '../../../client/device/load-image.ts'

let image: HTMLImageElement
let decode: () => Promise<void>
beforeEach(() => {
  vi.useFakeTimers()
  HTMLImageElement.prototype.decode = function (this: HTMLImageElement) {
    image = this
    return decode()
  }
})
afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(HTMLImageElement.prototype, 'decode')
})

const never = () => new Promise<never>(() => undefined)

it('an image comes when it is decoded', async () => {
  decode = async () => undefined
  const come = await loadImage('/art/cover.webp')
  expect(come).toBe(image)
  expect(come.getAttribute('src')).toBe('/art/cover.webp')
  expect(vi.getTimerCount()).toBe(0)
})

it('an image that has come is there, though the browser never says that it is decoded', async () => {
  decode = never
  const come = vi.fn()
  void loadImage('/art/cover.webp').then(come)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(come).not.toHaveBeenCalled()
  image.dispatchEvent(new Event('load'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(come).toHaveBeenCalledWith(image)
})

it('an image that is lost fails', async () => {
  decode = () => Promise.reject(new DOMException('lost', 'EncodingError'))
  await expect(loadImage('/art/none.webp')).rejects.toThrow('lost')
})
