import { describe, expect, it } from 'vitest'
import { createHint, TAPPED } from '../../../client/phone/minigames/idle-hint.ts'
import { type ActivityId, DREAMS, OWN_WAYS } from '../../../shared/content/ids.ts'
import { NO_TOUCH, type Touch } from '../../../shared/minigames/engine.ts'
import { engines, standardSteps } from '../../../shared/minigames/registry.ts'

describe('the hint for players who do not touch', () => {
  it.each([...DREAMS, ...OWN_WAYS])('shows a thumb in %s and does not change the mini-game', (id) => {
    const engine = engines[id]
    const options = { gentle: true, steps: standardSteps(id) }
    const [shown, alone] = [engine.init(7, options), engine.init(7, options)]
    const hint = createHint(engine, TAPPED.has(id))
    let touches = 0
    for (let i = 0; i < 300; i++) {
      if (hint(shown) !== NO_TOUCH) touches++
      engine.step(shown, NO_TOUCH)
      engine.step(alone, NO_TOUCH)
    }
    expect(touches).toBeGreaterThan(10)
    expect(shown).toEqual(alone)
  })

  it.each(['glider', 'corridor', 'landing', 'study', 'lanterns'] as const)(
    'holds the thumb down in %s',
    (id) => {
      expect(longestHold(id)).toBeGreaterThan(25)
    },
  )

  it.each(['constellation', 'workshop'] as const)('drags the thumb step by step in %s', (id) => {
    expect(longestHold(id)).toBeGreaterThan(12)
    const touches = shownIn(id)
    const moves = touches.filter((touch, i) => {
      const before = touches[i - 1] ?? NO_TOUCH
      return touch !== NO_TOUCH && before !== NO_TOUCH && touch !== before
    })
    expect(moves.length).toBeGreaterThan(12)
  })
})

/** The touches that the hint shows in the first 300 steps to a player who does nothing. */
function shownIn(id: ActivityId): Touch[] {
  const engine = engines[id]
  const state = engine.init(7, { gentle: false, steps: standardSteps(id) })
  const hint = createHint(engine, TAPPED.has(id))
  return Array.from({ length: 300 }, () => {
    const touch = hint(state)
    engine.step(state, NO_TOUCH)
    return touch
  })
}

/** The most consecutive steps in which the hint's thumb is down. */
function longestHold(id: ActivityId): number {
  let [longest, now] = [0, 0]
  for (const touch of shownIn(id)) {
    now = touch === NO_TOUCH ? 0 : now + 1
    longest = Math.max(longest, now)
  }
  return longest
}
