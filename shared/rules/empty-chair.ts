/** The empty chair: a player who is alone at the nook says one line to it. */
import { AMOUNTS } from '../content/amounts.ts'
import type { Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { nextInt, shuffle } from '../rng.ts'
import { addMemory } from './add-memory.ts'
import { chosenMessage, readyLines } from './messages.ts'
import { relightDimmest } from './resources.ts'
import { addStat, currentEvening } from './selectors.ts'
import type { GameState, Message } from './state/index.ts'

const OFFERED = 3

/**
 * The lines offered this evening. They are drawn with their own generator and not with `game.rng`, so that a view can
 * ask for them without changing the game.
 */
export function chairPicks(game: GameState): Message[] {
  const order = shuffle(
    [game.seed | 0, 3, game.evenings.length, 5],
    readyLines('emptyChair.lines', AMOUNTS.emptyChairLines),
  )
  return order.slice(0, OFFERED)
}

/** Opens the empty chair for the player who is alone at the nook. */
export function openChair(game: GameState, role: Role): void {
  const evening = currentEvening(game)
  evening.chair = { by: role, words: null }
  addStat(game, role, 'alone')
  if (evening.rules.emptyChairLights > 0) relightDimmest(game, evening.rules.emptyChairLights)
}

/** The line that this player may say to the chair; nothing for the others, or if it has been said. */
export function chairLegal(game: GameState, role: Role): Legal {
  const { chair } = currentEvening(game)
  if (chair?.by !== role || chair.words) return {}
  const picks = { pick: chairPicks(game).map((_, i) => i) }
  return { chair: game.settings.typing ? [picks, { text: [] }] : [picks] }
}

/** Stores the typed or picked line. */
export function setChairWords(game: GameState, payload: Payload<'chair'>): void {
  const { chair } = currentEvening(game)
  if (chair) chair.words = chosenMessage(payload, chairPicks(game))
}

/** Closes the chair with a memory of the line; a player who said nothing gets one of the lines offered. */
export function closeChair(game: GameState): void {
  const { chair } = currentEvening(game)
  if (!chair) return
  chair.words ??= chairPicks(game)[nextInt(game.rng, OFFERED)] ?? null
  addMemory(game, { kind: 'empty-chair', a: chair.by, words: chair.words })
}
