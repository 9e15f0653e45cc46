/** Night: some are disturbed by a vision or a whisper, with a note sealed in it. Everybody taps one person goodnight. */
import { DISTURBED, TIME } from '../../content/constants.ts'
import { othersOf, PAIRS, ROLES, type Role, rolesOf } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { remember } from '../add-memory.ts'
import { nameStars, nameTheRest, namingLegal } from '../constellation-names.ts'
import { begin } from '../deadlines.ts'
import { disturb } from '../disturbances.ts'
import type { PhaseRules } from '../phase.ts'
import { missing, turnThread } from '../resources.ts'
import { allReady, count, cue, isReady, markReady, tonight } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { dreamers } from '../who-is-where.ts'

/** Monday it is Ava; later one, two or three people, by the lights that are missing. */
function howMany(night: GameState): number {
  const out = missing(night)
  const base = out >= DISTURBED.many ? 3 : out >= DISTURBED.some ? 2 : 1
  return Math.max(0, Math.min(ROLES.length, base + tonight(night).rules.disturbed))
}

/** Dreamers first; and if Ava dreamt, the night's first vision is hers. */
function chosen(night: GameState): Role[] {
  if (tonight(night).evening === 'monday') return ['ava']
  const dreamt = dreamers(night)
  const first = dreamt.includes('ava') ? (['ava'] as Role[]) : []
  const order = [...first, ...shuffle(night.rng, dreamt), ...shuffle(night.rng, ROLES)]
  return [...new Set(order)].slice(0, howMany(night))
}

function enter(night: GameState): void {
  for (const role of chosen(night)) disturb(night, role)
  begin(night, TIME.night, { waits: true })
}

function accept(night: GameState, action: SeatAction): void {
  if (action.type === 'name-stars') nameStars(night, action.by, action.payload)
  if (action.type !== 'goodnight') return
  tonight(night).goodnights[action.by] = action.payload.to
  count(night, action.by, 'goodnights')
  markReady(night, action.by)
}

/** Two who wished each other goodnight: their thread grows. */
function settleGoodnights(night: GameState): void {
  const { goodnights, rules } = tonight(night)
  for (const pair of PAIRS) {
    const [a, b] = rolesOf(pair)
    if (goodnights[a] !== b || goodnights[b] !== a) continue
    turnThread(night, a, b, rules.goodnightThread)
    for (const role of [a, b]) count(night, role, 'mutualGoodnights')
    remember(night, { kind: 'goodnight', a, b })
    cue(night, { type: 'goodnight-mutual', role: a, other: b })
  }
}

export const night: PhaseRules = {
  enter,
  legal: (state, role) => ({
    ...namingLegal(state, role),
    ...(isReady(state, role) ? {} : { goodnight: [{ to: othersOf(role) }] }),
  }),
  accept,
  done: allReady,
  close: (state) => {
    settleGoodnights(state)
    nameTheRest(state)
  },
  next: () => 'breakfast',
}
