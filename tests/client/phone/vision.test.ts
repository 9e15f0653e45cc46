import { expect, test } from 'vitest'
import { morphFrame, morphStyle, STILL_AT } from '../../../client/ui/morph-styles.ts'

const SEEDS = Array.from({ length: 200 }, (_, i) => i * 7_919)
const STEP = 40
const LOOK = 25_000

test('a vision begins as the undistorted portrait', () => {
  for (const seed of SEEDS) {
    const { seen, smile, gape, slip, lean, left, lids } = morphFrame(morphStyle(seed), 1_000)
    expect([seen, smile, gape, slip, lean, ...left, ...lids].every((each) => each === 0)).toBe(true)
  }
})

test('every seed distorts the face differently', () => {
  const kinds = new Set(SEEDS.map((seed) => JSON.stringify(morphFrame(morphStyle(seed), STILL_AT))))
  expect(kinds.size).toBe(SEEDS.length)
  expect(new Set(SEEDS.map((seed) => morphStyle(seed).mouth))).toEqual(new Set(['smile', 'words', 'slip']))
})

test('the mouth starts to move late and is distorted in the end', () => {
  for (const seed of SEEDS) {
    const style = morphStyle(seed)
    const mouths = (age: number) => {
      const { smile, gape, slip } = morphFrame(style, age)
      return smile + gape + slip
    }
    expect(mouths(5_500)).toBe(0)
    expect(Math.max(...[11_000, 12_000, 13_000].map(mouths))).toBeGreaterThan(5)
  }
})

test('nothing in a vision changes fast enough to flash', () => {
  let [appeared, moved] = [0, 0]
  for (const seed of SEEDS.slice(0, 40)) {
    const style = morphStyle(seed)
    let before = morphFrame(style, 0)
    for (let age = STEP; age < LOOK; age += STEP) {
      const now = morphFrame(style, age)
      appeared = Math.max(appeared, Math.abs(now.seen - before.seen))
      for (const part of ['left', 'right', 'second'] as const)
        moved = Math.max(moved, Math.hypot(now[part][0] - before[part][0], now[part][1] - before[part][1]))
      before = now
    }
  }
  expect(appeared).toBeLessThan(0.05)
  expect(moved).toBeLessThan(20)
})
