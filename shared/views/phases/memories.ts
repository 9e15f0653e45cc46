/** The argument: memories are played in turn. */

import { memorySentence } from '../../rules/add-memory.ts'
import { speaker } from '../../rules/phases/memories.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const memories: PhaseView<'memories'> = {
  scene: (night, tell) => ({
    phase: 'memories',
    turn: speaker(night),
    playing: playing(night, tell),
    lid: needed(night.saturday).lid,
  }),
  hand(night, role, tell) {
    const options = night.saturday?.memoryOptions[role] ?? []
    return {
      memories: options.flatMap((id) => {
        const memory = night.memories[id]
        return memory ? [{ id, text: tell(memorySentence(memory)) }] : []
      }),
    }
  },
}

/** The memory that is being told. */
function playing(night: GameState, tell: Teller): SceneOf<'memories'>['playing'] {
  const by = speaker(night)
  const played = by && needed(night.saturday).memoryPlayed[by]
  const memory = played && night.memories[played.memory]
  if (!by || !played || !memory) return null
  return { by, text: tell(memorySentence(memory)), aloud: played.aloud, true: played.true }
}
