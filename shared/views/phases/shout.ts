/** The shout: orders, wind, blankets, and Ava if she is caught. */
import type { Role } from '../../content/ids.ts'
import { blanketTime } from '../../rules/malfunction/blanket.ts'
import { windOn } from '../../rules/malfunction/wind.ts'
import { shortForm } from '../../rules/messages.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import { ordersScene } from '../parts/orders-view.ts'
import { wholeSeats } from '../parts/whole-seats.ts'
import type { PhaseView } from '../phase-views.ts'
import { roomTime } from '../room-time.ts'
import type { SceneOf } from '../types.ts'

export const shout: PhaseView<'shout'> = {
  scene(game, translate) {
    const { caught, rescuers } = required(game.malfunction)
    const wind = windOn(game)
    return {
      phase: 'shout',
      orders: required(ordersScene(game, translate)),
      wind: wind && { role: wind, text: slogan(game, wind, translate) },
      blanket: blanket(game, translate),
      caught,
      rescuers,
      line: translate.key(caught ? 'malfunction.caught' : 'malfunction.rescued'),
      echoes: echoes(game, translate),
    }
  },
}

/** The line of each evening's page that was kept with most hearts, newest first. All who were awake have heard it. */
function echoes({ evenings }: GameState, translate: MessageTranslator): string[] {
  return evenings.toReversed().flatMap(({ ritual, chair }) => {
    const kept = ((ritual ?? chair)?.lines ?? []).filter(({ by, kept, words }) => by && kept && words)
    const best = kept.toSorted((a, b) => b.hearts.length - a.hearts.length)[0]?.words
    return best ? [translate(best)] : []
  })
}

function blanket(game: GameState, translate: MessageTranslator): SceneOf<'shout'>['blanket'] {
  const { blanket } = required(game.malfunction)
  if (!blanket) return null
  return {
    startedAt: roomTime(game, blanket.endsAt - blanketTime(game)),
    endsAt: roomTime(game, blanket.endsAt),
    covered: wholeSeats(game, blanket.covered),
    text: translate.variant('malfunction.blanket', game.phase.n),
  }
}

function slogan({ seats }: GameState, role: Role, translate: MessageTranslator): string {
  const { treasure } = seats[role]
  return treasure ? translate.key('malfunction.slogan', { short: translate(shortForm(treasure)) }) : ''
}
