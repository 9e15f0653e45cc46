/** The lanterns come home, one after the other. */
import type { Role } from '../../content/ids.ts'
import type { GameState } from '../../rules/state/index.ts'
import { nameOf, type Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const home: PhaseView<'home'> = {
  scene(game, tell) {
    const { lost, home } = needed(game.malfunction)
    return {
      phase: 'home',
      woke: !lost,
      line: lost ? tell.key('letGo.nobody') : tell.turn('narrator.home', game.phase.n),
      lanterns: home.map((role) => ({
        role,
        lights: game.seats[role].lights,
        text: comesHome(game, role, tell),
      })),
    }
  },
}

function comesHome({ seats, phase }: GameState, role: Role, tell: Teller): string {
  const { treasure, lights, given } = seats[role]
  const vars = { name: nameOf(role, tell), treasure: tell(treasure) }
  if (given) return tell.key('home.given', vars)
  return tell.turn(lights ? 'home.lit' : 'home.out', phase.n + role.length, vars)
}
