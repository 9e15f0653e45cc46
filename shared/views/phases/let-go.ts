/** All lights are out: somebody may give up their treasure. */

import { nameOf } from '../message-translator.ts'
import { needed } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'

export const letGo: PhaseView<'let-go'> = {
  scene(night, tell) {
    const { gift } = needed(night.malfunction)
    if (!gift) return { phase: 'let-go', line: tell.key('letGo.call'), given: null }
    const { from, to } = gift
    const line = tell.key('letGo.done', {
      name: nameOf(from, tell),
      treasure: tell(night.seats[from].treasure),
      other: nameOf(to, tell),
    })
    return { phase: 'let-go', line, given: { from, to } }
  },
}
