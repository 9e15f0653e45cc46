/** Naming a constellation: its dreamer gives the one they drew a name, which stays in the screen's sky. */
import { AMOUNTS } from '../content/amounts.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { shuffle } from '../rng.ts'
import { chosenMessage, readyLines } from './messages.ts'
import { currentEvening } from './selectors.ts'
import type { GameState, Message, Play } from './state/index.ts'

const OFFERED = 3

/**
 * The names offered this evening. They are drawn with their own generator and not with `game.rng`, so that a view can
 * ask for them without changing the game.
 */
export const constellationPicks = (game: GameState): Message[] =>
  shuffle(
    [game.seed | 0, 11, game.evenings.length, 13],
    readyLines('constellationNames', AMOUNTS.constellationNames),
  ).slice(0, OFFERED)

/** The constellation that this role finished this evening and has not named. */
function unnamed(game: GameState, role: Role): Play | undefined {
  const play = currentEvening(game).plays[role]
  return play?.activity === 'constellation' && play.score !== null && !play.cut && !play.name
    ? play
    : undefined
}

/** The dreamer of a constellation may name it from the end of the dream until the end of the night phase. */
export function namingLegal(game: GameState, role: Role): Legal {
  if (!unnamed(game, role)) return {}
  const picks = { pick: constellationPicks(game).map((_, i) => i) }
  return { 'name-stars': game.settings.typing ? [picks, { text: [] }] : [picks] }
}

/** Sets the typed or picked name. */
export function nameConstellation(game: GameState, role: Role, payload: Payload<'name-stars'>): void {
  const play = currentEvening(game).plays[role]
  if (play) play.name = chosenMessage(payload, constellationPicks(game))
}

/** Gives the first name offered to each constellation that has none at the end of the night phase. */
export function nameRemainingConstellations(game: GameState): void {
  const [first] = constellationPicks(game)
  for (const role of ROLES) {
    const play = unnamed(game, role)
    if (play && first) play.name = first
  }
}
