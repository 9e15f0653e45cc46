/** The shout: orders, and what the sphere does meanwhile. */
import type { Role } from '../../content/ids.ts'
import { blanketTime } from '../../rules/malfunction/blanket.ts'
import { windOn } from '../../rules/malfunction/wind.ts'
import { shortForm } from '../../rules/messages.ts'
import type { GameState } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import { ordersScene } from '../parts/orders-view.ts'
import type { PhaseView } from '../phase-views.ts'
import { roomTime } from '../room-time.ts'
import type { SceneOf } from '../types.ts'

export const shout: PhaseView<'shout'> = {
  scene(game, tell) {
    const { caught, rescuers } = needed(game.malfunction)
    const wind = windOn(game)
    return {
      phase: 'shout',
      orders: needed(ordersScene(game, tell)),
      wind: wind && { role: wind, text: slogan(game, wind, tell) },
      blanket: blanket(game, tell),
      caught,
      rescuers,
      line: tell.key(caught ? 'malfunction.caught' : 'malfunction.rescued'),
    }
  },
}

function blanket(game: GameState, tell: Teller): SceneOf<'shout'>['blanket'] {
  const { blanket } = needed(game.malfunction)
  if (!blanket) return null
  return {
    startedAt: roomTime(game, blanket.endsAt - blanketTime(game)),
    endsAt: roomTime(game, blanket.endsAt),
    covered: blanket.covered,
    text: tell.turn('malfunction.blanket', game.phase.n),
  }
}

function slogan({ seats }: GameState, role: Role, tell: Teller): string {
  const { treasure } = seats[role]
  return treasure ? tell.key('malfunction.slogan', { short: tell(shortForm(treasure)) }) : ''
}
