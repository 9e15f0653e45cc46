/** Supper: an evening begins with a little rehearsal of the malfunction, in which nothing can be lost. */
import { TIME } from '../../content/constants.ts'
import { EVENINGS, type Evening } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Effect } from '../../content/schema.ts'
import { begin } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import type { PhaseRules } from '../phase.ts'
import { tonight } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { openHouse } from './lobby.ts'
import {
  boardsAccept,
  boardsLegal,
  boardsTick,
  boardsWake,
  endRehearsal,
  startSupperDoors,
  startSupperHum,
  startSupperOrders,
  supperDone,
} from './supper/rehearsal.ts'
import { rulesWith } from './supper/rule-effects.ts'

const REHEARSE = { monday: startSupperOrders, wednesday: startSupperDoors, friday: startSupperHum } as const

/** Opens the next evening: its card, Friday's motion, and the rules that follow from both. */
function beginEvening(night: GameState): void {
  const evening = EVENINGS[night.evenings.length] as Evening
  const cards = content.cards.filter((card) => card.evenings.includes(evening))
  const card = drawFresh(night, 'cards', cards)
  const motionId = evening === 'friday' ? chosenMotion(night) : null
  const motion = content.motions.find(({ id }) => id === motionId)
  const effects: readonly Effect[] = [...card.effects, ...(motion?.effects ?? [])]
  night.evenings.push({
    evening,
    card: card.id,
    motion: motionId,
    rules: rulesWith(effects),
    picks: {},
    announced: {},
    promises: [],
    rooms: null,
    ownWays: {},
    offer: 'none',
    customised: null,
    fused: null,
    chair: null,
    ritual: null,
    plays: {},
    disturbed: [],
    goodnights: {},
    privateLines: {},
  })
}

/** The motion that won Wednesday's vote. */
export const chosenMotion = (night: GameState): string | null => night.motions[0] ?? null

export const supper: PhaseRules = {
  enter(night) {
    if (night.evenings.length === 0) openHouse(night)
    beginEvening(night)
    begin(night, TIME.supper)
    REHEARSE[tonight(night).evening](night)
  },
  legal: boardsLegal,
  accept: boardsAccept,
  wake: boardsWake,
  tick: boardsTick,
  done: supperDone,
  close: endRehearsal,
  next: () => 'card',
}
