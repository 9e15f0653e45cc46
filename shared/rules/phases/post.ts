/** Secrets, on Wednesday: each player is dealt two and keeps one. */
import { ROLES } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import { unmetFirst } from '../content-history.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, secretsOf, timesOf } from '../plan.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const post: PhaseRules = {
  enter(game) {
    for (const role of ROLES) {
      const order = unmetFirst(game, 'secrets', shuffle(game.rng, secretsOf(game, role)))
      game.seats[role].dealt = order.slice(0, 2).map(({ id }) => id)
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
