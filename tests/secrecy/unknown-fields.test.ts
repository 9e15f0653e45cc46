import { describe, expect, it } from 'vitest'
import { PHASES, ROLES } from '../../shared/content/ids.ts'
import type { GameState } from '../../shared/rules/state/index.ts'
import { createStoryTranslator } from '../../shared/text/story-translator.ts'
import { createMessageTranslator } from '../../shared/views/message-translator.ts'
import { cuesFor, viewPublic, viewSeat, viewStory } from '../../shared/views/secrecy.ts'
import { walkNight } from '../support/random-night.ts'

const translate = createMessageTranslator(createStoryTranslator('en'))
/** A field that the views do not know, and its value. */
const FIELD = 'unheardOf'
const SECRET = 'nobody has said who may see this'

/** A copy in which every object has one more field. Its value looks like a message, so that code that lists fields works. */
function withUnknownFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownFields)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, held]) => [name, withUnknownFields(held)])
  return { ...Object.fromEntries(fields), [FIELD]: { text: SECRET } }
}

/** All views and cues of all viewers, as JSON. */
const everythingShown = (game: GameState): string =>
  JSON.stringify([
    viewPublic(game, translate),
    viewStory(game, translate),
    ROLES.map((role) => [viewSeat(game, role, translate), cuesFor(game, { kind: 'seat', role }, translate)]),
    cuesFor(game, { kind: 'screen' }, translate),
  ])

describe('a field of the state that no view names', () => {
  it('appears in no view and no cue, in any phase, wherever it is in the state', { timeout: 120_000 }, () => {
    const phases = new Set<string>()
    for (const walk of [
      { seed: 3, lucky: true },
      { seed: 4, lucky: true, people: ['leo'] as const },
      // All lights go out, so that this game reaches `let-go`.
      { seed: 5, lucky: false },
    ]) {
      let phase = -1
      for (const { game, step } of walkNight(walk.seed, walk)) {
        if (!walk.lucky && game.phase.id === 'home') break
        if (step % 20 !== 0 && game.phase.n === phase) continue
        phase = game.phase.n
        phases.add(game.phase.id)
        const shown = everythingShown(withUnknownFields(game) as GameState)
        expect(shown, game.phase.id).not.toContain(FIELD)
        expect(shown, game.phase.id).not.toContain(SECRET)
      }
    }
    expect([...phases].sort()).toEqual([...PHASES].sort())
  })
})
