/** Stars, the brightest of them, and four awards. */
import { TIME } from '../../content/constants.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { allReady, isReady, markReady } from '../selectors.ts'

export const stars: PhaseRules = {
  enter: (night) => begin(night, TIME.stars),
  legal: (night, role) => (isReady(night, role) ? {} : { ready: [{}] }),
  accept: (night, action) => {
    if (action.type === 'ready') markReady(night, action.by)
  },
  done: allReady,
  close: () => {},
  next: () => 'last-lines',
}
