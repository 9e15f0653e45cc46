/** Night: some players get a disturbance, and everybody wishes one person goodnight. */
import { DISTURBED, TIME } from '../../content/constants.ts'
import { othersOf, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { addMemory } from '../add-memory.ts'
import { nameConstellation, nameRemainingConstellations, namingLegal } from '../constellation-names.ts'
import { setDeadline } from '../deadlines.ts'
import { disturb } from '../disturbances.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, phaseAfter, planOf } from '../plan.ts'
import { changeThread, missingLights } from '../resources.ts'
import { addStat, allReady, currentEvening, emitCue, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { dreamers } from '../who-is-where.ts'

/** How many players are disturbed from Wednesday on: two, or more by the lights that are missing and the card. */
function howMany(game: GameState): number {
  const more = missingLights(game) >= DISTURBED.many ? 1 : 0
  const wanted = DISTURBED.least + more + currentEvening(game).rules.disturbed
  return Math.max(DISTURBED.least, Math.min(ROLES.length, wanted))
}

/** Whether an earlier evening on which she was one of several disturbed Ava: then others are spared less than she is. */
const avaHadHers = (game: GameState): boolean =>
  game.evenings
    .slice(0, -1)
    .some(
      ({ disturbed }, i) =>
        isByLights(game, i) && disturbed.some((n) => game.disturbances[n]?.seer === 'ava'),
    )

const isByLights = (game: GameState, evening: number): boolean =>
  planOf(game).evenings[evening]?.disturbs === 'by-lights'

/**
 * Who is disturbed: on Monday Ava, later dreamers first, and Ava before all if she dreamt. If she had hers already and
 * only two sleep badly, both are others: her aim needs what others tell.
 */
function chosen(game: GameState): Role[] {
  if (eveningPlan(game).disturbs === 'ava') return ['ava']
  const count = howMany(game)
  const spared = count === DISTURBED.least && avaHadHers(game)
  const dreamt = dreamers(game)
  const first = dreamt.includes('ava') ? (['ava'] as Role[]) : []
  const order = [...first, ...shuffle(game.rng, dreamt), ...shuffle(game.rng, ROLES)]
  return [...new Set(order)].filter((role) => !spared || role !== 'ava').slice(0, count)
}

function enter(game: GameState): void {
  for (const role of chosen(game)) disturb(game, role)
  setDeadline(game, TIME.night, { waits: true })
}

function accept(game: GameState, action: SeatAction): void {
  if (action.type === 'name-stars') nameConstellation(game, action.by, action.payload)
  if (action.type !== 'goodnight') return
  currentEvening(game).goodnights[action.by] = action.payload.to
  addStat(game, action.by, 'goodnights')
  markReady(game, action.by)
}

/** Strengthens the thread of each pair that wished each other goodnight. */
function settleGoodnights(game: GameState): void {
  const { goodnights, rules } = currentEvening(game)
  for (const pair of PAIRS) {
    const [a, b] = rolesOf(pair)
    if (goodnights[a] !== b || goodnights[b] !== a) continue
    changeThread(game, a, b, rules.goodnightThread)
    for (const role of [a, b]) addStat(game, role, 'mutualGoodnights')
    addMemory(game, { kind: 'goodnight', a, b })
    emitCue(game, { type: 'goodnight-mutual', role: a, other: b })
  }
}

export const night: PhaseRules = {
  enter,
  legal: (game, role) => ({
    ...namingLegal(game, role),
    ...(isReady(game, role) ? {} : { goodnight: [{ to: othersOf(role) }] }),
  }),
  accept,
  done: allReady,
  close: (game) => {
    settleGoodnights(game)
    nameRemainingConstellations(game)
  },
  next: phaseAfter,
}
