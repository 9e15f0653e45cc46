import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type ActivityId, DREAMS, OWN_WAYS } from '../../shared/content/ids.ts'
import type { Touch } from '../../shared/minigames/engine.ts'
import { engines, standardSteps } from '../../shared/minigames/registry.ts'
import { play, playAuto } from '../../shared/minigames/run-minigame.ts'
import { createRng } from '../../shared/rng.ts'
import { thoughtless } from './minigame-players.ts'

const ids: readonly ActivityId[] = [...DREAMS, ...OWN_WAYS]

/** A short hash of one mini-game's final states over fixed seeds and players, thoughtless and skilled ones. */
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

/** If a line changes, recorded games with this mini-game do not score as they did any more. */
it('scores every mini-game as it did when the hashes were recorded', () => {
  expect(Object.fromEntries(ids.map((id) => [id, fingerprint(id)]))).toMatchInlineSnapshot(`
    {
      "bells": "2286e06705ef79df",
      "cellar": "d9731bc4d6a2373b",
      "constellation": "484cbc452b1b110e",
      "corridor": "60c879affdb5368a",
      "encore": "b11b967eb1a21aae",
      "glider": "43c96c4f4441abd2",
      "inbox": "e9dd3b10a1ed7fe6",
      "landing": "ab4c16eb769ef246",
      "lanterns": "7f6c1553492ebac6",
      "mirror": "aa59a0a1a77dc76e",
      "mist": "fcd3d96390b195c6",
      "musicbox": "4cbcfe2335ec285e",
      "study": "76f41afbcee9bdfe",
      "workshop": "68c61f67c136f008",
    }
  `)
})
