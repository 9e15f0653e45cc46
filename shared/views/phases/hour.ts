/** The hour before bed: what house-played roles announce, and SkyNest's offer. Where players mean to go is hidden. */
import { ROLES } from '../../content/ids.ts'
import { currentEvening } from '../../rules/selectors.ts'
import type { EveningState } from '../../rules/state/index.ts'
import { type MessageTranslator, nameOf } from '../message-translator.ts'
import { placesFor } from '../parts/places-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const hour: PhaseView<'hour'> = {
  scene(game, translate) {
    const { announced, offer } = currentEvening(game)
    return {
      phase: 'hour',
      announced: ROLES.flatMap((role, i) => {
        const room = announced[role]
        if (!room) return []
        const name = nameOf(role, translate)
        return [{ role, text: translate.variant(`announcements.${room}`, game.phase.n + i, { name }) }]
      }),
      offer: offerText(offer, translate),
    }
  },
  privateParts: (game, role, translate) => ({ places: placesFor(game, role, translate) }),
}

function offerText(offer: EveningState['offer'], translate: MessageTranslator): string | null {
  switch (offer) {
    case 'open':
      return translate.key('customised.offer')
    case 'taken':
      return translate.key('customised.accepted')
    case 'refused':
      return translate.key('customised.declined')
    case 'none':
      return null
  }
}
