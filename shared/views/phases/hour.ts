/** The hour before bed: where house-played roles say they will go, and Ava's offer. Picks stay on the phones. */
import { ROLES } from '../../content/ids.ts'
import { tonight } from '../../rules/selectors.ts'
import type { EveningState } from '../../rules/state/index.ts'
import { nameOf, type Teller } from '../message-translator.ts'
import type { PhaseView } from '../phase-views.ts'

export const hour: PhaseView<'hour'> = {
  scene(night, tell) {
    const { announced, offer } = tonight(night)
    return {
      phase: 'hour',
      announced: ROLES.flatMap((role, i) => {
        const room = announced[role]
        if (!room) return []
        const name = nameOf(role, tell)
        return [{ role, text: tell.turn(`announcements.${room}`, night.phase.n + i, { name }) }]
      }),
      offer: offerText(offer, tell),
    }
  },
}

function offerText(offer: EveningState['offer'], tell: Teller): string | null {
  switch (offer) {
    case 'open':
      return tell.key('customised.offer')
    case 'taken':
      return tell.key('customised.accepted')
    case 'refused':
      return tell.key('customised.declined')
    case 'none':
      return null
  }
}
