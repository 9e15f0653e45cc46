/** Disturbances told at breakfast: each is performed by its teller, and the others tap what was worst about it. */
import { COUNTS } from '../../../content/constants.ts'
import { othersOf, type Role } from '../../../content/ids.ts'
import type { Legal } from '../../../protocol/actions.ts'
import { pick } from '../../../rng.ts'
import { paced } from '../../deadlines.ts'
import { timesOf } from '../../plan.ts'
import { currentEvening, emitCue } from '../../selectors.ts'
import type { GameState, Telling } from '../../state/index.ts'

/** Who tells now, or null. */
export function tellerOf(game: GameState): Role | null {
  const { telling } = currentEvening(game)
  return telling ? (game.disturbances[telling.index]?.seer ?? null) : null
}

/** Lines a told disturbance up; it begins at once if nothing else is being told. */
export function queueTelling(game: GameState, index: number): void {
  const evening = currentEvening(game)
  evening.toTell.push(index)
  if (!evening.telling) tellNext(game)
}

function tellNext(game: GameState): void {
  const evening = currentEvening(game)
  const index = evening.toTell.shift()
  if (index === undefined) {
    evening.telling = null
    return
  }
  const waits = game.settings.pace === 'untimed'
  const endsAt = waits ? null : game.clock.now + paced(game, timesOf(game).telling)
  evening.telling = { index, stage: 'told', endsAt, done: false, worst: {} }
  emitCue(game, { type: 'telling', role: tellerOf(game) ?? 'ava' })
}

/** Whether something is still to be told. */
export const isTelling = (game: GameState): boolean => currentEvening(game).telling !== null

/** What a seat may do while a disturbance is told; null while none is. */
export function tellingLegal(game: GameState, role: Role): Legal | null {
  const { telling } = currentEvening(game)
  if (telling?.stage !== 'told') return null
  if (tellerOf(game) === role) return telling.done ? {} : { 'told-it': [{}] }
  if (telling.worst[role] !== undefined) return {}
  return { worst: [{ answer: Array.from({ length: COUNTS.worst }, (_, i) => i) }] }
}

/** The teller is done. */
export function finishTelling(game: GameState): void {
  const { telling } = currentEvening(game)
  if (telling) telling.done = true
  hangWhenHeard(game)
}

/** One of the others has tapped what was worst. */
export function tapWorst(game: GameState, role: Role, answer: number): void {
  const { telling } = currentEvening(game)
  if (telling) telling.worst[role] = answer
  hangWhenHeard(game)
}

/** A telling is over when its teller is done and all others have tapped. */
function hangWhenHeard(game: GameState): void {
  const { telling } = currentEvening(game)
  const teller = tellerOf(game)
  if (!telling || !teller) return
  if (telling.done && othersOf(teller).every((role) => telling.worst[role] !== undefined)) hang(game, telling)
}

/** What most found worst hangs on the fridge with it; of equals the seed decides. Without taps it hangs there without words. */
function hang(game: GameState, telling: Telling): void {
  const answers = Object.values(telling.worst)
  const count = (answer: number): number => answers.filter((one) => one === answer).length
  const most = Math.max(0, ...answers.map(count))
  const top = [...new Set(answers)].filter((answer) => count(answer) === most).sort((a, b) => a - b)
  const seen = game.disturbances[telling.index]
  if (seen) seen.worst = top.length > 0 ? pick(game.rng, top) : null
  telling.stage = 'hung'
  telling.endsAt = game.clock.now + paced(game, timesOf(game).hung)
  emitCue(game, { type: 'worst', role: tellerOf(game) ?? 'ava' })
}

/** Ends the current stage of the telling, at its deadline or because the host skips it. */
export function endTellingStage(game: GameState): void {
  const { telling } = currentEvening(game)
  if (!telling) return
  if (telling.stage === 'told') hang(game, telling)
  else tellNext(game)
}

/** Game time at which the current stage of the telling ends, or null. */
export const tellingEndsAt = (game: GameState): number | null => currentEvening(game).telling?.endsAt ?? null
