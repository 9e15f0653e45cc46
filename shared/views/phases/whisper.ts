/** The whisper: the lullaby, and then thumbs held down together. */
import { roleOfPhone } from '../../content/phones.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { lullabyScene } from '../parts/lullaby-view.ts'
import { wholeSeats } from '../parts/whole-seats.ts'
import type { PhaseView } from '../phase-views.ts'
import { roomTime, roomTimeOrNull } from '../room-time.ts'
import type { HandsScene } from '../types.ts'

export const whisper: PhaseView<'whisper'> = {
  scene: (game, translate) => ({
    phase: 'whisper',
    line: translate.variant('malfunction.whisper', game.phase.n),
    lullaby: lullabyScene(game),
    hands: handsScene(game, translate),
  }),
}

function handsScene(game: GameState, translate: MessageTranslator): HandsScene | null {
  const { hands } = game.boards
  if (!hands) return null
  const { players, down, since, deadline, silentUntil } = hands
  const own = players.length === 1 || game.settings.apart
  const thumbs = own ? 'malfunction.thumbsApart' : 'malfunction.thumbs'
  return {
    line: translate.key(silentUntil === null ? thumbs : 'malfunction.silence'),
    players: [...new Set(players.map(roleOfPhone))],
    down: wholeSeats(
      game,
      players.filter((phone) => down[phone]),
    ),
    since: roomTimeOrNull(game, since),
    endsAt: roomTime(game, deadline),
    silentUntil: roomTimeOrNull(game, silentUntil),
  }
}
