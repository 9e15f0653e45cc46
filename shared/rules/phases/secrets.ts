/** Wednesday, after supper: two secrets are dealt to each, one is kept. */
import { TIME } from '../../content/constants.ts'
import { ROLES } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { shuffle } from '../../rng.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const secrets: PhaseRules = {
  enter(night) {
    for (const role of ROLES) {
      const own = content.secrets.filter((secret) => secret.role === role).map(({ id }) => id)
      night.seats[role].dealt = shuffle(night.rng, own).slice(0, 2)
    }
    begin(night, TIME.secrets, { waits: true })
  },
  legal: (night, role) => (isReady(night, role) ? {} : { secret: [{ secret: night.seats[role].dealt }] }),
  accept(night, action) {
    if (action.type !== 'secret') return
    night.seats[action.by].secret = action.payload.secret
    markReady(night, action.by)
  },
  done: allReady,
  close(night) {
    for (const role of ROLES) night.seats[role].secret ??= night.seats[role].dealt[0] ?? null
  },
  next: () => 'hour',
}
