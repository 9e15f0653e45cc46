/** Secrets, on Wednesday: each player is dealt two and keeps one. The others know a list that has both. */
import { ROLES } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import { unmetFirst } from '../content-history.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, plannedSecrets, timesOf } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

/** How many secrets of each role are on the list that the others have of it, the two dealt among them. */
const LISTED = 4

export const post: PhaseRules = {
  enter(game) {
    for (const role of ROLES) {
      const planned = plannedSecrets(game, role)
      const order = unmetFirst(game, 'secrets', shuffle(game.rng, planned))
      const dealt = order.slice(0, 2).map(({ id }) => id)
      game.seats[role].dealt = dealt
      const others = planned.map(({ id }) => id).filter((id) => !dealt.includes(id))
      game.listed.push(...dealt, ...shuffle(game.rng, others).slice(0, LISTED - dealt.length))
    }
    setDeadline(game, timesOf(game).post, { waits: true })
  },
  legal: (game, role) => (isReady(game, role) ? {} : { secret: [{ secret: game.seats[role].dealt }] }),
  accept(game, action) {
    if (action.type !== 'secret') return
    game.seats[action.by].secret = action.payload.secret
    markReady(game, action.by)
  },
  done: allReady,
  close(game) {
    for (const role of ROLES) game.seats[role].secret ??= game.seats[role].dealt[0] ?? null
  },
  next: phaseAfter,
}
