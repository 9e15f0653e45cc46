/** What the house did for a player who was away, told in one line on return. */
import type { SeatAction } from './action.ts'
import { keyOf, message, nameOf } from './messages.ts'
import type { GameState, Message } from './state/index.ts'

/** The line of the language files that tells of an action, or null if it isn't worth one. */
function lineFor(action: SeatAction): string | null {
  switch (action.type) {
    case 'pick':
      return action.payload.room
    case 'play':
      return 'dream'
    case 'line':
    case 'goodnight':
    case 'vote':
    case 'guess':
    case 'memory':
    case 'experiment':
    case 'door':
    case 'beat':
      return action.type
    case 'disturbed':
      return action.payload.tell ? 'told' : 'kept'
    case 'operate':
      return 'orders'
    case 'choose':
      return 'choice'
    default:
      return null
  }
}

/** Notes what the house did for a sleeper; the same line only once. */
export function addToAwayRecap(game: GameState, action: SeatAction): void {
  const seat = game.seats[action.by]
  if (!action.house) {
    // Whoever acts is back, and has read it.
    seat.whileAsleep = []
    return
  }
  const line = seat.awake === 'sleepwalking' ? lineFor(action) : null
  if (!line) return
  const key = `sleepwalk.${line}`
  if (seat.whileAsleep.some((words) => keyOf(words) === key)) return
  const vars: Record<string, Message> = { role: nameOf(action.by) }
  if (action.type === 'goodnight') vars.other = nameOf(action.payload.to)
  if (action.type === 'guess') vars.other = nameOf(action.payload.of)
  seat.whileAsleep.push(message(key, vars))
}
