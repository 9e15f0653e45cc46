/** Telling or keeping a disturbance. */
import type { Role } from '../content/ids.ts'
import type { EveningRules } from '../content/schema.ts'
import { addMemory } from './add-memory.ts'
import { keepEffect, tellEffect } from './bedtime-effects.ts'
import { changeUpgrade, openNote, relight } from './resources.ts'
import { addStat, currentEvening } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** Index of this evening's disturbance that the role has neither told nor kept, or null. */
export function pendingVision(game: GameState, role: Role): number | null {
  const index = currentEvening(game).disturbed.find(
    (i) => game.disturbances[i]?.seer === role && game.disturbances[i]?.told === null,
  )
  return index ?? null
}

/** Tells a disturbance under these rules: its note opens on the fridge. */
export function tellVision(game: GameState, index: number, rules: EveningRules): void {
  const seen = game.disturbances[index]
  if (!seen) return
  seen.told = true
  seen.toldAt = game.clock.now
  if (seen.note !== null && openNote(game, seen.note)) addStat(game, seen.seer, 'notesFound')
  const { upgrade, lights } = tellEffect(rules, 1)
  changeUpgrade(game, upgrade)
  relight(game, seen.seer, lights)
  addStat(game, seen.seer, 'visionsTold')
  addMemory(game, { kind: 'vision-told', a: seen.seer, b: seen.face, words: seen.words, disturbance: index })
}

/** Keeps a disturbance under these rules: its note stays closed. */
export function keepVision(game: GameState, index: number, rules: EveningRules): void {
  const seen = game.disturbances[index]
  if (!seen) return
  seen.told = false
  const { upgrade, lights } = keepEffect(rules)
  changeUpgrade(game, upgrade)
  relight(game, seen.seer, lights)
  addStat(game, seen.seer, 'visionsKept')
  addMemory(game, { kind: 'vision-kept', a: seen.seer, b: seen.face, words: seen.words, disturbance: index })
}
