/** A constellation that was dreamt gets a name and stays in the sky on the screen. */
import { AMOUNTS } from '../content/amounts.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { shuffle } from '../rng.ts'
import { chosenMessage, readyLines } from './messages.ts'
import { tonight } from './selectors.ts'
import type { GameState, Message, Play } from './state/index.ts'

const OFFERED = 3

export const constellationPicks = (game: GameState): Message[] =>
  shuffle(
    [game.seed | 0, 11, game.evenings.length, 13],
    readyLines('constellationNames', AMOUNTS.constellationNames),
  ).slice(0, OFFERED)

/** Tonight's constellation of a role, dreamt to its end and without a name. */
function unnamed(game: GameState, role: Role): Play | undefined {
  const play = tonight(game).plays[role]
  return play?.activity === 'constellation' && play.score !== null && !play.cut && !play.name
    ? play
    : undefined
}

/** Who dreamt a constellation may name it as soon as the dream is over, and until the night is. */
export function namingLegal(game: GameState, role: Role): Legal {
  if (!unnamed(game, role)) return {}
  const picks = { pick: constellationPicks(game).map((_, i) => i) }
  return { 'name-stars': game.settings.typing ? [picks, { text: [] }] : [picks] }
}

export function nameConstellation(game: GameState, role: Role, payload: Payload<'name-stars'>): void {
  const play = tonight(game).plays[role]
  if (play) play.name = chosenMessage(payload, constellationPicks(game))
}

/** What nobody has named by the end of the night gets the first name that was offered. */
export function nameRemainingConstellations(game: GameState): void {
  const [first] = constellationPicks(game)
  for (const role of ROLES) {
    const play = unnamed(game, role)
    if (play && first) play.name = first
  }
}
