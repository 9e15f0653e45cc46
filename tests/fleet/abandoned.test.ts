/** In which order a process takes the rooms of processes that have died. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { takeInOrder } from '../../server/storage/redis/abandoned.ts'
import type { SavedRoom } from '../../server/storage/saved-room.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

/**
 * The codes of the rooms that are taken.
 * @param lists which rooms have no owner when it looks for the first time, the second, and so on
 * @param time how long (ms) each room takes to be gone on with
 * @param busy rooms that cannot be taken at first
 */
async function taken(lists: readonly string[][], time: number, busy = new Set<string>()): Promise<string[]> {
  const codes: string[] = []
  let looks = 0
  const list = async () =>
    (lists[Math.min(looks++, lists.length - 1)] ?? []).filter((code) => !codes.includes(code))
  const take = async (code: string) => (busy.delete(code) ? null : ({ code } as SavedRoom))
  for await (const { code } of takeInOrder(list, take)) {
    codes.push(code)
    vi.advanceTimersByTime(time)
  }
  return codes
}

describe('rooms without an owner', () => {
  it('are taken in the order of the list', async () => {
    expect(await taken([['BCDF', 'GHKM', 'NPRS']], 10)).toEqual(['BCDF', 'GHKM', 'NPRS'])
  })

  it('wait for a game whose owner dies while many others are gone on with', async () => {
    const many = ['BCDF', 'GHKM', 'NPRS', 'TWXZ']
    expect(await taken([many, ['MOTH', ...many]], 600)).toEqual(['BCDF', 'GHKM', 'MOTH', 'NPRS', 'TWXZ'])
  })

  it('are tried again after all others, if they could not be taken at first', async () => {
    const all = ['BCDF', 'GHKM', 'NPRS']
    expect(await taken([all], 600, new Set(['BCDF']))).toEqual(['GHKM', 'NPRS', 'BCDF'])
  })

  it('that nobody can take now do not keep it looking', async () => {
    const never = { delete: () => true } as unknown as Set<string>
    expect(await taken([['BCDF', 'GHKM']], 600, never)).toEqual([])
  })
})
