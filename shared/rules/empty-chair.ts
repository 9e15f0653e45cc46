/** Alone at the nook, one tells the empty chair one line. */
import { AMOUNTS } from '../content/amounts.ts'
import type { Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { nextInt, shuffle } from '../rng.ts'
import { addMemory } from './add-memory.ts'
import { chosenMessage, readyLines } from './messages.ts'
import { relightDimmest } from './resources.ts'
import { count, tonight } from './selectors.ts'
import type { GameState, Message } from './state/index.ts'

const OFFERED = 3

/** The lines offered tonight: drawn by the seed and the evening, without touching the game's own chance. */
export function chairPicks(game: GameState): Message[] {
  const order = shuffle(
    [game.seed | 0, 3, game.evenings.length, 5],
    readyLines('emptyChair.lines', AMOUNTS.emptyChairLines),
  )
  return order.slice(0, OFFERED)
}

export function openChair(game: GameState, role: Role): void {
  const evening = tonight(game)
  evening.chair = { by: role, words: null }
  count(game, role, 'alone')
  if (evening.rules.emptyChairLights > 0) relightDimmest(game, evening.rules.emptyChairLights)
}

export function chairLegal(game: GameState, role: Role): Legal {
  const { chair } = tonight(game)
  if (chair?.by !== role || chair.words) return {}
  const picks = { pick: chairPicks(game).map((_, i) => i) }
  return { chair: game.settings.typing ? [picks, { text: [] }] : [picks] }
}

export function setChairWords(game: GameState, payload: Payload<'chair'>): void {
  const { chair } = tonight(game)
  if (chair) chair.words = chosenMessage(payload, chairPicks(game))
}

/** Whoever said nothing: the house says one of the lines for them. Either way it is remembered. */
export function closeChair(game: GameState): void {
  const { chair } = tonight(game)
  if (!chair) return
  chair.words ??= chairPicks(game)[nextInt(game.rng, OFFERED)] ?? null
  addMemory(game, { kind: 'empty-chair', a: chair.by, words: chair.words })
}
