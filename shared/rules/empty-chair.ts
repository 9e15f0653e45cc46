/** Alone at the nook, one tells the empty chair one line. */
import { AMOUNTS } from '../content/amounts.ts'
import type { Role } from '../content/ids.ts'
import type { Legal, Payload } from '../protocol/actions.ts'
import { nextInt, shuffle } from '../rng.ts'
import { remember } from './add-memory.ts'
import { chosenWords, readyLines } from './messages.ts'
import { relightDimmest } from './resources.ts'
import { count, tonight } from './selectors.ts'
import type { GameState, Message } from './state/index.ts'

const OFFERED = 3

/** The lines offered tonight: drawn by the seed and the evening, without touching the game's own chance. */
export function chairPicks(night: GameState): Message[] {
  const order = shuffle(
    [night.seed | 0, 3, night.evenings.length, 5],
    readyLines('emptyChair.lines', AMOUNTS.emptyChairLines),
  )
  return order.slice(0, OFFERED)
}

export function sitAlone(night: GameState, role: Role): void {
  const evening = tonight(night)
  evening.chair = { by: role, words: null }
  count(night, role, 'alone')
  if (evening.rules.emptyChairLights > 0) relightDimmest(night, evening.rules.emptyChairLights)
}

export function chairLegal(night: GameState, role: Role): Legal {
  const { chair } = tonight(night)
  if (chair?.by !== role || chair.words) return {}
  const picks = { pick: chairPicks(night).map((_, i) => i) }
  return { chair: night.settings.typing ? [picks, { text: [] }] : [picks] }
}

export function chairWords(night: GameState, payload: Payload<'chair'>): void {
  const { chair } = tonight(night)
  if (chair) chair.words = chosenWords(payload, chairPicks(night))
}

/** Whoever said nothing: the house says one of the lines for them. Either way it is remembered. */
export function closeChair(night: GameState): void {
  const { chair } = tonight(night)
  if (!chair) return
  chair.words ??= chairPicks(night)[nextInt(night.rng, OFFERED)] ?? null
  remember(night, { kind: 'empty-chair', a: chair.by, words: chair.words })
}
