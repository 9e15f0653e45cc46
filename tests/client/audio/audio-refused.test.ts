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

it('is heard again with the next tap after a call has interrupted it', async () => {
  let state: string = 'suspended'
  const created: { onstatechange: (() => void) | null }[] = []
  vi.stubGlobal(
    'AudioContext',
    class {
      onstatechange: (() => void) | null = null
      constructor() {
        created.push(this)
      }
      get state() {
        return state
      }
      async resume() {
        state = 'running'
        this.onstatechange?.()
      }
      async suspend() {
        state = 'suspended'
      }
    },
  )
  const runs = vi.fn()
  const changes = vi.fn()
  const stop = whenAudioRuns(runs, changes)
  dispatchEvent(new Event('pointerup'))
  await vi.waitFor(() => expect(needsTapForSound()).toBe(false))
  // As Safari calls it; it is none of the states that the standard had for years.
  state = 'interrupted'
  changes.mockClear()
  created[0]?.onstatechange?.()
  expect(changes).toHaveBeenCalled()
  expect(needsTapForSound()).toBe(true)
  runs.mockClear()
  dispatchEvent(new Event('pointerup'))
  await vi.waitFor(() => expect(runs).toHaveBeenCalled())
  expect(needsTapForSound()).toBe(false)
  expect(created).toHaveLength(1)
  stop()
})
