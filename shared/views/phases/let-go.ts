/** All lights are out: a player may give up their treasure. */
import { byRole } from '../map-roles.ts'
import { nameOf } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const letGo: PhaseView<'let-go'> = {
  scene(game, translate) {
    const { gift } = required(game.malfunction)
    if (!gift) return { phase: 'let-go', line: translate.key('letGo.call'), given: null }
    const { from, lights } = gift
    const line = translate.key('letGo.done', {
      name: nameOf(from, translate),
      treasure: translate(game.seats[from].treasure),
    })
    return { phase: 'let-go', line, given: { from, lights: byRole((role) => lights[role] ?? 0) } }
  },
}
