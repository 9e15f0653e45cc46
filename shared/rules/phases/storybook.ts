/** The storybook lies open for as long as people like. Another night turns the roles by one. */

import type { PhaseRules } from '../phase.ts'
import { epilogue } from '../results.ts'
import { humans } from '../selectors.ts'
import { turnRoles } from '../setup.ts'
import type { GameState } from '../state/index.ts'

/** All who are awake want another night. */
const allAgain = (night: GameState): boolean => {
  const awake = humans(night).filter((role) => night.seats[role].awake === 'human')
  return awake.length > 0 && awake.every((role) => epilogue(night).again.includes(role))
}

export const storybook: PhaseRules = {
  enter: () => {},
  legal: (night, role) => (epilogue(night).again.includes(role) ? {} : { again: [{}] }),
  accept(night, action) {
    if (action.type === 'again') epilogue(night).again.push(action.by)
  },
  done: allAgain,
  close: turnRoles,
  next: () => 'lobby',
}
