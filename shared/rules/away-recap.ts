/** Collects what the house did for a sleepwalking player, to be shown when their phone is back. */
import type { SeatAction } from './action.ts'
import { keyOf, message, nameOf } from './messages.ts'
import type { GameState, Message } from './state/index.ts'

/** The key under `sleepwalk` in the language files for an action, or null if it is not reported. */
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

/** Adds a bot's action to its sleepwalking player's recap, each line once; an action of the player clears the recap. */
export function addToAwayRecap(game: GameState, action: SeatAction): void {
  const seat = game.seats[action.by]
  if (!action.house) {
    // A player who acts is back and has seen the recap.
    seat.whileAsleep = []
    return
  }
  // Whose phone only lies untouched can see what the house does.
  const away = seat.awake === 'sleepwalking' && !game.malfunction?.idle.includes(action.by)
  const line = away ? lineFor(action) : null
  if (!line) return
  const key = `sleepwalk.${line}`
  if (seat.whileAsleep.some((words) => keyOf(words) === key)) return
  const vars: Record<string, Message> = { role: nameOf(action.by) }
  if (action.type === 'goodnight') vars.other = nameOf(action.payload.to)
  if (action.type === 'guess') vars.other = nameOf(action.payload.of)
  seat.whileAsleep.push(message(key, vars))
}
