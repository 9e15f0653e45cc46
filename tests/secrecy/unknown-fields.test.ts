import { describe, expect, it } from 'vitest'
import { PHASES, ROLES } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createSay } from '../../shared/text/story-translator.ts'
import { createTeller } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat, viewStory } from '../../shared/views/secrecy.ts'
import { walkNight } from '../support/random-night.ts'

const tell = createTeller(createSay('en'))
/** Stands for a field that somebody adds to the state, and for what it holds. */
const FIELD = 'unheardOf'
const SECRET = 'nobody has said who may see this'

/** A copy in which every object has one more field; it looks like words, so that nothing trips over it. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, held]) => [name, withUnknownFields(held)])
  return { ...Object.fromEntries(fields), [FIELD]: { text: SECRET } }
}

/** Everything that anybody is shown or told. */
const everythingShown = (night: GameState): string =>
  JSON.stringify([
    viewPublic(night, tell),
    viewStory(night, tell),
    ROLES.map((role) => [viewSeat(night, role, tell), cuesFor(night, { kind: 'seat', role }, tell)]),
    cuesFor(night, { kind: 'screen' }, tell),
  ])

describe('a field of the state that the views do not name', () => {
  it('is shown to nobody, in any phase, wherever it stands in the state', { timeout: 120_000 }, () => {
    const phases = new Set<string>()
    for (const walk of [
      { seed: 3, lucky: true },
      { seed: 4, lucky: true, people: ['leo'] as const },
      // All lights go out, and somebody has to let go.
      { seed: 5, lucky: false },
    ]) {
      let phase = -1
      for (const { night, step } of walkNight(walk.seed, walk)) {
        if (!walk.lucky && night.phase.id === 'home') break
        if (step % 20 !== 0 && night.phase.n === phase) continue
        phase = night.phase.n
        phases.add(night.phase.id)
        const shown = everythingShown(withUnknownFields(night) as GameState)
        expect(shown, night.phase.id).not.toContain(FIELD)
        expect(shown, night.phase.id).not.toContain(SECRET)
      }
    }
    expect([...phases].sort()).toEqual([...PHASES].sort())
  })
})
