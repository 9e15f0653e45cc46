/** The argument: memories are played in turn. */

import { memorySentence } from '../../rules/add-memory.ts'
import { speaker } from '../../rules/phases/memories.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const memories: PhaseView<'memories'> = {
  scene: (game, tell) => ({
    phase: 'memories',
    turn: speaker(game),
    playing: playing(game, tell),
    lid: needed(game.saturday).lid,
  }),
  hand(game, role, tell) {
    const options = game.saturday?.memoryOptions[role] ?? []
    return {
      memories: options.flatMap((id) => {
        const memory = game.memories[id]
        return memory ? [{ id, text: tell(memorySentence(memory)) }] : []
      }),
    }
  },
}

/** The memory that is being told. */
function playing(game: GameState, tell: Teller): SceneOf<'memories'>['playing'] {
  const by = speaker(game)
  const played = by && needed(game.saturday).memoryPlayed[by]
  const memory = played && game.memories[played.memory]
  if (!by || !played || !memory) return null
  return { by, text: tell(memorySentence(memory)), aloud: played.aloud, true: played.true }
}
