/** After the malfunction: the lanterns come home, one after the other. */
import type { Role } from '../../content/ids.ts'
import type { GameState } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const home: PhaseView<'home'> = {
  scene(game, translate) {
    const { lost, home } = required(game.malfunction)
    return {
      phase: 'home',
      woke: !lost,
      line: lost ? translate.key('letGo.nobody') : translate.variant('narrator.home', game.phase.n),
      lanterns: home.map((role) => ({
        role,
        lights: game.seats[role].lights,
        text: comesHome(game, role, translate),
      })),
    }
  },
}

function comesHome({ seats, phase }: GameState, role: Role, translate: MessageTranslator): string {
  const { treasure, lights, given } = seats[role]
  const vars = { name: nameOf(role, translate), treasure: translate(treasure) }
  if (given) return translate.key('home.given', vars)
  return translate.variant(lights ? 'home.lit' : 'home.out', phase.n + role.length, vars)
}
