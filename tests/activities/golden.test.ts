import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type ActivityId, dreamIds, ownWayIds, type Touch } from '../../shared/activities/engine.ts'
import { engines, standardSteps } from '../../shared/activities/registry.ts'
import { play, playAuto } from '../../shared/activities/run.ts'
import { createRng } from '../../shared/rng.ts'
import { thoughtless } from './players.ts'

const ids: readonly ActivityId[] = [...dreamIds, ...ownWayIds]

/** The end states of one activity over fixed seeds and thumbs, thoughtless and skilled, as one short hash. */
function fingerprint(id: ActivityId): string {
  const engine = engines[id]
  const steps = standardSteps(id)
  const hash = createHash('sha256')
  for (let seed = 1; seed <= 6; seed++) {
    const options = { gentle: seed % 2 === 0, steps }
    for (const way of Object.values(thoughtless)) {
      const touches: Touch[] = way(createRng(seed), steps)
      hash.update(JSON.stringify(play(engine, seed, options, touches)))
    }
    for (const skill of [20, 50, 90]) {
      hash.update(JSON.stringify(playAuto(engine, seed, options, skill, createRng(seed))))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/** A changed line means that recorded nights with this activity no longer score as they did. */
it('plays every activity as it was written down', () => {
  expect(Object.fromEntries(ids.map((id) => [id, fingerprint(id)]))).toMatchInlineSnapshot(`
    {
      "cellar": "d9731bc4d6a2373b",
      "constellation": "77ede73436905fcf",
      "corridor": "d6d506a94e652e24",
      "encore": "d41cd1cb463e4db2",
      "glider": "927df51b023d5b82",
      "landing": "70ef8ba312417609",
      "lanterns": "3c8742f5bc98a430",
      "mirror": "9c96bf5367bd4626",
      "study": "3932cfae4880c295",
      "workshop": "68c61f67c136f008",
    }
  `)
})
