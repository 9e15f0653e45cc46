/** The storybook stays open until all players want another night, for which the roles turn by one. */
import type { PhaseRules } from '../phase.ts'
import { epilogue } from '../results.ts'
import { humans } from '../seat-phones.ts'
import { rotateRoles } from '../setup.ts'
import type { GameState } from '../state/index.ts'

/** Whether all players who are awake want another night. */
const allAgain = (game: GameState): boolean => {
  const awake = humans(game).filter((role) => game.seats[role].awake === 'human')
  return awake.length > 0 && awake.every((role) => epilogue(game).again.includes(role))
}

export const storybook: PhaseRules = {
  enter: () => {},
  legal: (game, role) => (epilogue(game).again.includes(role) ? {} : { again: [{}] }),
  accept(game, action) {
    if (action.type === 'again') epilogue(game).again.push(action.by)
  },
  done: allAgain,
  close: rotateRoles,
  next: () => 'lobby',
}
