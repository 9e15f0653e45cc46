// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'
import { needsTapForSound, whenAudioRuns } from '../../../client/audio/engine/audio-unlock.ts'

afterEach(() => vi.unstubAllGlobals())

it('plays in silence where the browser refuses to make an audio context', () => {
  vi.stubGlobal(
    'AudioContext',
    class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError')
      }
    },
  )
  const runs = vi.fn()
  const stop = whenAudioRuns(runs)
  expect(() => dispatchEvent(new Event('pointerup'))).not.toThrow()
  expect(needsTapForSound()).toBe(true)
  expect(runs).not.toHaveBeenCalled()
  expect(stop).not.toThrow()
})
