/** Lights out: who goes where, unless the evening's card hides it. */
import { currentEvening } from '../../rules/selectors.ts'
import { aloneAtNook } from '../../rules/who-is-where.ts'
import { roomsOf } from '../parts/rooms-view.ts'
import type { PhaseView } from '../phase-views.ts'

export const lights: PhaseView<'lights'> = {
  scene(game) {
    const { rules, rooms, promises } = currentEvening(game)
    if (rules.walkersHidden) return { phase: 'lights', rooms: null, promises: [], emptyChair: null }
    return {
      phase: 'lights',
      rooms: rooms && roomsOf(rooms),
      // `kept` is null for promises that were not accepted: those stay between the two.
      promises: promises.flatMap(({ from, to, room, kept }) =>
        kept === null ? [] : [{ from, to, room, kept }],
      ),
      emptyChair: aloneAtNook(game),
    }
  },
}
