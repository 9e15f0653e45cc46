import { describe, expect, it } from 'vitest'
import { createHint } from '../../../client/phone/playfield/hint.ts'
import { dreamIds, NO_TOUCH, ownWayIds } from '../../../shared/activities/engine.ts'
import { engines, standardSteps } from '../../../shared/activities/registry.ts'

describe('the thumb that comes back for whoever does not touch', () => {
  it.each([...dreamIds, ...ownWayIds])(
    'shows in %s where a thumb belongs, and plays nothing itself',
    (id) => {
      const engine = engines[id]
      const options = { gentle: true, steps: standardSteps(id) }
      const [shown, alone] = [engine.init(7, options), engine.init(7, options)]
      const hint = createHint(engine)
      let touches = 0
      for (let i = 0; i < 300; i++) {
        if (hint(shown) !== NO_TOUCH) touches++
        engine.step(shown, NO_TOUCH)
        engine.step(alone, NO_TOUCH)
      }
      expect(touches).toBeGreaterThan(10)
      expect(shown).toEqual(alone)
    },
  )
})
