/** The constellation drawn in a dream: shown over the house and in the storybook. */
import { ROLES } from '../../content/ids.ts'
import type { ActivityState } from '../../minigames/engine.ts'
import { figureOf } from '../../minigames/games/constellation.ts'
import type { StateOf } from '../../minigames/registry.ts'
import type { GameState } from '../../rules/state/index.ts'
import { createMemo } from '../memo.ts'
import type { MessageTranslator } from '../message-translator.ts'
import type { PublicView } from '../types.ts'

const sky = createMemo<NonNullable<PublicView['sky']>>()

/** The newest constellation whose dream was played to its end; null before the first. */
export function skyView(game: GameState, translate: MessageTranslator): PublicView['sky'] {
  for (const { plays } of [...game.evenings].reverse()) {
    const play = ROLES.map((role) => plays[role]).find(
      (p) => p?.activity === 'constellation' && p.score !== null && !p.cut,
    )
    if (!play) continue
    return sky(play, translate, '', () => {
      const { points, lines } = figureOf(play.engine as StateOf<'constellation'> & ActivityState)
      const at = (i: number): number[] => [points[i]?.x ?? 0, points[i]?.y ?? 0]
      return {
        by: play.role,
        name: play.name && translate(play.name),
        points: lines.flatMap(([a, b]) => [...at(a), ...at(b)]),
      }
    })
  }
  return null
}
