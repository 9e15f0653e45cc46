/** All lights are out: everything stops, and somebody may give up a treasure for good. */
import { LET_GO } from '../../content/constants.ts'
import { othersOf } from '../../content/ids.ts'
import { loseNight, underway } from '../malfunction/acts.ts'
import { hurried } from '../malfunction/pace.ts'
import type { PhaseRules } from '../phase.ts'
import { relight } from '../resources.ts'
import { count, cue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** Game time from which roles that the house plays may offer theirs. */
const houseMayAt = (night: GameState): number => night.phase.startedAt + hurried(night, LET_GO.houseWaits)

export const letGo: PhaseRules = {
  enter(night) {
    const m = underway(night)
    m.letGo += 1
    m.gift = null
    m.houseMay = false
    night.phase.endsAt = night.clock.now + hurried(night, LET_GO.time)
  },

  legal(night, role) {
    const { gift, houseMay } = underway(night)
    const { player, awake, given } = night.seats[role]
    if (gift || given) return {}
    // What belongs to a person only that person gives away, never the house in their sleep.
    const may = player ? awake === 'human' : houseMay
    return may ? { give: [{ to: othersOf(role) }] } : {}
  },

  accept(night, action) {
    if (action.type !== 'give' || (action.house && night.seats[action.by].player)) return
    const m = underway(night)
    const { by: from } = action
    const { to } = action.payload
    const seat = night.seats[from]
    seat.lights = 0
    seat.given = true
    m.gift = { from, to }
    count(night, from, 'treasureGiven')
    cue(night, { type: 'gave', role: from, other: to })
    relight(night, to, LET_GO.lights)
    night.phase.endsAt = night.clock.now + hurried(night, LET_GO.shown)
  },

  wake: (night) => (underway(night).houseMay ? null : houseMayAt(night)),
  tick(night) {
    underway(night).houseMay = true
  },

  close(night) {
    if (!underway(night).gift) loseNight(night)
  },
  next: (night) => (underway(night).lost ? 'home' : (night.next ?? 'shout')),
}
