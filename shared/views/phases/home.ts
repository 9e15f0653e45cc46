/** The lanterns come home, one after the other. */
import type { Role } from '../../content/ids.ts'
import type { GameState } from '../../rules/state/index.ts'
import { nameOf, type Teller } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const home: PhaseView<'home'> = {
  scene(night, tell) {
    const { lost, home } = needed(night.malfunction)
    return {
      phase: 'home',
      woke: !lost,
      line: lost ? tell.key('letGo.nobody') : tell.turn('narrator.home', night.phase.n),
      lanterns: home.map((role) => ({
        role,
        lights: night.seats[role].lights,
        text: comesHome(night, role, tell),
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
