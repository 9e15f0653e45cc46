/** Night: some players get a disturbance, and everybody wishes one person goodnight. */
import { othersOf, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { addMemory } from '../add-memory.ts'
import { goodnightEffect } from '../bedtime-effects.ts'
import { nameConstellation, nameRemainingConstellations, namingLegal } from '../constellation-names.ts'
import { setDeadline } from '../deadlines.ts'
import { disturb } from '../disturbances.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, phaseAfter, planOf, timesOf } from '../plan.ts'
import { changeThread, missingLights, openNotes, relightDimmest } from '../resources.ts'
import { addStat, allReady, currentEvening, emitCue, isReady, markReady } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { dreamers } from '../who-is-where.ts'

/** How many players are disturbed from Wednesday on: the plan's number, one more if many lights are missing, or what a card says. */
function howMany(game: GameState): number {
  const base = planOf(game).disturbed.usual + (missingLights(game) >= planOf(game).disturbed.many ? 1 : 0)
  return Math.max(0, Math.min(ROLES.length, base + currentEvening(game).rules.disturbed))
}

/** Who is disturbed: on Monday Ava, later the others, dreamers first; Ava again if many are, and before all if she dreamt. */
function chosen(game: GameState): Role[] {
  if (eveningPlan(game).disturbs === 'ava') return ['ava']
  const count = howMany(game)
  const dreamt = dreamers(game)
  const first = dreamt.includes('ava') ? (['ava'] as Role[]) : []
  const order = [...new Set([...first, ...shuffle(game.rng, dreamt), ...shuffle(game.rng, ROLES)])]
  const spared = count <= planOf(game).disturbed.avaSparedUpTo
  return order.filter((role) => !spared || role !== 'ava').slice(0, count)
}

function enter(game: GameState): void {
  const restless = chosen(game)
  for (const role of restless) disturb(game, role)
  for (const role of ROLES) if (!restless.includes(role)) addStat(game, role, 'soundSleeps')
  setDeadline(game, timesOf(game).night, { waits: true })
}

function accept(game: GameState, action: SeatAction): void {
  if (action.type === 'name-stars') nameConstellation(game, action.by, action.payload)
  if (action.type !== 'goodnight') return
  currentEvening(game).goodnights[action.by] = action.payload.to
  addStat(game, action.by, 'goodnights')
  markReady(game, action.by)
}

/** Counts the goodnights, and strengthens the thread of each pair that wished each other one. */
function settleGoodnights(game: GameState): void {
  const { goodnights, rules } = currentEvening(game)
  for (const from of ROLES) {
    const to = goodnights[from]
    if (!to) continue
    addStat(game, to, 'goodnightsReceived')
    if (goodnights[to] !== from) addStat(game, from, 'unmetGoodnights')
  }
  for (const pair of PAIRS) {
    const [a, b] = rolesOf(pair)
    if (goodnights[a] !== b || goodnights[b] !== a) continue
    const effect = goodnightEffect(rules)
    changeThread(game, a, b, effect.thread)
    relightDimmest(game, effect.lights)
    openNotes(game, effect.notes)
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
