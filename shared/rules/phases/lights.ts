/** Lights out: everybody goes to their place, and promises are kept or broken. */
import { ROLES, type Role } from '../../content/ids.ts'
import type { Legal } from '../../protocol/actions.ts'
import type { SeatAction } from '../action.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { settlePromises } from '../promises.ts'
import { relightDimmest } from '../resources.ts'
import { addStat, currentEvening } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { aloneAtNook, assignRooms, inRoom } from '../who-is-where.ts'

/** Elara may customise one dream this evening if she is in the sphere. */
export function customiseLegal(game: GameState, role: Role): Legal {
  const evening = currentEvening(game)
  if (role !== 'elara' || evening.rooms?.elara !== 'sphere' || evening.customised) return {}
  return { customise: [{ dreamer: inRoom(game, 'sphere') }] }
}

/** Customises a dream, which Elara may do in lights and bedtime. */
export function acceptCustomise(game: GameState, action: SeatAction): void {
  if (action.type === 'customise') currentEvening(game).customised = action.payload.dreamer
}

/** Counts an evening alone at the nook, and brings the lights that a card gives for it. */
function sitAlone(game: GameState, role: Role): void {
  const { emptyChairLights } = currentEvening(game).rules
  addStat(game, role, 'alone')
  if (emptyChairLights > 0) relightDimmest(game, emptyChairLights)
}

function enter(game: GameState): void {
  const evening = currentEvening(game)
  const rooms = assignRooms(game)
  evening.rooms = rooms
  for (const role of ROLES) {
    if (rooms[role] === 'nook') addStat(game, role, 'nooks')
    if (rooms[role] === 'sphere') addStat(game, role, 'dreams')
    if (rooms[role] === 'own')
      evening.ownWays[role] = { ...(evening.picks[role] ?? { room: 'own', target: null, deed: null }) }
  }
  settlePromises(game, rooms)
  // SkyNest's offer counts only if both Elara and Ava enter the sphere.
  if (evening.offer === 'taken' && rooms.elara === 'sphere' && rooms.ava === 'sphere')
    evening.customised = 'ava'
  const alone = aloneAtNook(game)
  if (alone) sitAlone(game, alone)
  setDeadline(game, timesOf(game).lights, { speaks: true })
}

export const lights: PhaseRules = {
  enter,
  legal: customiseLegal,
  accept: acceptCustomise,
  close: () => {},
  next: phaseAfter,
}
