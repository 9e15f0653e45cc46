/** Supper begins an evening with a rehearsal of one act of the malfunction, in which nothing can be lost. */
import { TIME } from '../../content/constants.ts'
import { EVENINGS, type Evening } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Effect } from '../../content/schema.ts'
import { setDeadline } from '../deadlines.ts'
import { drawFresh } from '../draw-content.ts'
import type { PhaseRules } from '../phase.ts'
import { currentEvening } from '../selectors.ts'
import { fillDefaults } from '../setup.ts'
import type { GameState } from '../state/index.ts'
import {
  boardsAccept,
  boardsLegal,
  boardsTick,
  boardsWake,
  endRehearsal,
  isRehearsalDone,
  startDoorsRehearsal,
  startLullabyRehearsal,
  startOrdersRehearsal,
} from './supper/rehearsal.ts'
import { rulesWith } from './supper/rule-effects.ts'

const REHEARSE = {
  monday: startOrdersRehearsal,
  wednesday: startDoorsRehearsal,
  friday: startLullabyRehearsal,
} as const

/** Creates the next evening: draws its card and applies it, and on Friday the motion, to the usual rules. */
function beginEvening(game: GameState): void {
  const evening = EVENINGS[game.evenings.length] as Evening
  const cards = content.cards.filter((card) => card.evenings.includes(evening))
  const card = drawFresh(game, 'cards', cards)
  const motionId = evening === 'friday' ? chosenMotion(game) : null
  const motion = content.motions.find(({ id }) => id === motionId)
  const effects: readonly Effect[] = [...card.effects, ...(motion?.effects ?? [])]
  game.evenings.push({
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

/** Id of the motion that won Wednesday's vote. */
const chosenMotion = (game: GameState): string | null => game.motions[0] ?? null

export const supper: PhaseRules = {
  enter(game) {
    if (game.evenings.length === 0) fillDefaults(game)
    beginEvening(game)
    setDeadline(game, TIME.supper)
    REHEARSE[currentEvening(game).evening](game)
  },
  legal: boardsLegal,
  accept: boardsAccept,
  wake: boardsWake,
  tick: boardsTick,
  done: isRehearsalDone,
  close: endRehearsal,
  next: () => 'card',
}
