import { afterEach, expect, it, vi } from 'vitest'
import { DreamMusicPlayer, type DreamPlayback } from '../../../client/audio/dream-music.ts'

afterEach(() => vi.useRealTimers())

it('the music of a dream is hushed and heard again, and a new dream is always heard', () => {
  vi.useFakeTimers()
  let volume = -1
  const out = {
    gain: { setTargetAtTime: (value: number) => (volume = value) },
    connect: () => undefined,
    disconnect: () => undefined,
  }
  const context = { state: 'suspended', currentTime: 0, destination: {}, createGain: () => out }
  const player = new DreamMusicPlayer(context as unknown as AudioContext)
  const dream = (startedAt: number): DreamPlayback => ({
    dream: 'musicbox',
    seed: 1,
    startedAt,
    endsAt: startedAt + 25_000,
    beat: null,
    now: () => startedAt,
  })
  player.hush(true)
  expect(volume).toBe(-1)
  player.follow(dream(0))
  const loud = volume
  expect(loud).toBeGreaterThan(0)
  player.hush(true)
  expect(volume).toBeLessThan(loud / 4)
  // It stays hushed while the music goes on.
  vi.advanceTimersByTime(1_000)
  expect(volume).toBeLessThan(loud / 4)
  player.hush(false)
  expect(volume).toBe(loud)
  player.hush(true)
  player.follow(dream(60_000))
  expect(volume).toBe(loud)
  player.close()
})
