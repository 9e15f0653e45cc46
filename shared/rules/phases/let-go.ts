/** All lights are out: the act is suspended, and a player may give up their treasure to go on. */
import { LET_GO } from '../../content/constants.ts'
import { othersOf } from '../../content/ids.ts'
import { loseNight, underway } from '../malfunction/acts.ts'
import { hurried } from '../malfunction/pace.ts'
import type { PhaseRules } from '../phase.ts'
import { relight } from '../resources.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** Game time (ms) from which bots may give up their treasure. */
const houseMayAt = (game: GameState): number => game.phase.startedAt + hurried(game, LET_GO.houseWaits)

export const letGo: PhaseRules = {
  enter(game) {
    const m = underway(game)
    m.letGo += 1
    m.gift = null
    m.houseMay = false
    game.phase.endsAt = game.clock.now + hurried(game, LET_GO.time)
  },

  legal(game, role) {
    const { gift, houseMay } = underway(game)
    const { player, awake, given } = game.seats[role]
    if (gift || given) return {}
    // A bot never gives up a treasure on behalf of a sleepwalking player.
    const may = player ? awake === 'human' : houseMay
    return may ? { give: [{ to: othersOf(role) }] } : {}
  },

  accept(game, action) {
    if (action.type !== 'give' || (action.house && game.seats[action.by].player)) return
    const m = underway(game)
    const { by: from } = action
    const { to } = action.payload
    const seat = game.seats[from]
    seat.lights = 0
    seat.given = true
    m.gift = { from, to }
    addStat(game, from, 'treasureGiven')
    emitCue(game, { type: 'gave', role: from, other: to })
    relight(game, to, LET_GO.lights)
    game.phase.endsAt = game.clock.now + hurried(game, LET_GO.shown)
  },

  wake: (game) => (underway(game).houseMay ? null : houseMayAt(game)),
  tick(game) {
    underway(game).houseMay = true
  },

  close(game) {
    if (!underway(game).gift) loseNight(game)
  },
  next: (game) => (underway(game).lost ? 'home' : (game.next ?? 'shout')),
}
