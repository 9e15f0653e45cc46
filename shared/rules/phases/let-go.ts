/** All lights are out: the act is suspended, and a player may give up their treasure to go on. */
import { LET_GO } from '../../content/constants.ts'
import { othersOf, type Role } from '../../content/ids.ts'
import type { LegalOptions } from '../../protocol/actions.ts'
import { goOnWithoutGift, loseNight, underway } from '../malfunction/acts.ts'
import { touchLegal } from '../malfunction/idle.ts'
import { hurried } from '../malfunction/pace.ts'
import type { PhaseRules } from '../phase.ts'
import { relight } from '../resources.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'

/** Game time (ms) from which bots may give up their treasure. */
const houseMayAt = (game: GameState): number => game.phase.startedAt + hurried(game, LET_GO.houseWaits)

/** All ways to spread the five lights over the other three lanterns, as options of `give`. */
export function waysToGive(from: Role): LegalOptions[] {
  const [a, b, c] = othersOf(from) as [Role, Role, Role]
  const ways: LegalOptions[] = []
  for (let first = LET_GO.lights; first >= 0; first--)
    for (let second = LET_GO.lights - first; second >= 0; second--)
      ways.push({ [a]: [first], [b]: [second], [c]: [LET_GO.lights - first - second] })
  return ways
}

export const letGo: PhaseRules = {
  enter(game) {
    const m = underway(game)
    m.letGo += 1
    m.gift = null
    m.houseMay = false
    game.phase.endsAt = game.clock.now + hurried(game, LET_GO.time)
  },

  legal(game, role) {
    const m = underway(game)
    const { player, awake, given } = game.seats[role]
    const touch = touchLegal(m, role)
    if (m.gift || given) return touch
    // A bot never gives up a treasure on behalf of a sleepwalking player. An idle player is still there.
    const may = player ? awake === 'human' || m.idle.includes(role) : m.houseMay
    return may ? { ...touch, give: waysToGive(role) } : touch
  },

  accept(game, action) {
    if (action.type !== 'give' || (action.house && game.seats[action.by].player)) return
    const m = underway(game)
    const { by: from } = action
    const lights = action.payload
    const seat = game.seats[from]
    seat.lights = 0
    seat.given = true
    m.gift = { from, lights: {} }
    addStat(game, from, 'treasureGiven')
    emitCue(game, { type: 'gave', role: from })
    for (const to of othersOf(from)) {
      const back = relight(game, to, lights[to] ?? 0)
      if (back > 0) m.gift.lights[to] = back
    }
    game.phase.endsAt = game.clock.now + hurried(game, LET_GO.shown)
  },

  wake: (game) => (underway(game).houseMay ? null : houseMayAt(game)),
  tick(game) {
    underway(game).houseMay = true
  },

  close(game) {
    if (!underway(game).gift && !goOnWithoutGift(game)) loseNight(game)
  },
  next: (game) => (underway(game).lost ? 'home' : (game.next ?? 'shout')),
}
