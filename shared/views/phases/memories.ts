/** The argument: each player in turn tells a memory; what others may choose from is hidden. */
import { memorySentence } from '../../rules/add-memory.ts'
import { speaker } from '../../rules/phases/memories.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { SceneOf } from '../types.ts'

export const memories: PhaseView<'memories'> = {
  scene: (game, translate) => ({
    phase: 'memories',
    turn: speaker(game),
    playing: playing(game, translate),
    lid: required(game.saturday).lid,
  }),
  privateParts(game, role, translate) {
    const options = game.saturday?.memoryOptions[role] ?? []
    return {
      memories: options.flatMap((id) => {
        const memory = game.memories[id]
        return memory ? [{ id, text: translate(memorySentence(memory)) }] : []
      }),
    }
  },
}

/** The memory being told. */
function playing(game: GameState, translate: MessageTranslator): SceneOf<'memories'>['playing'] {
  const by = speaker(game)
  const played = by && required(game.saturday).memoryPlayed[by]
  const memory = played && game.memories[played.memory]
  if (!by || !played || !memory) return null
  return { by, text: translate(memorySentence(memory)), aloud: played.aloud, true: played.true }
}
