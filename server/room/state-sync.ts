/** Copies views into the room's Colyseus state, leaf by leaf, touching only those that changed. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { flatten } from '../../shared/protocol/leaves.ts'
import type { PublicView, SeatView } from '../../shared/view/types.ts'
import { HouseState, Leaves } from './state-schema.ts'

/** Where the views come from. */
export interface Views {
  publicView(): PublicView
  seatView(role: Role): SeatView
}

/** An empty state with an entry for every seat. */
export function createState(): HouseState {
  const state = new HouseState()
  for (const role of ROLES) state.seats.set(role, new Leaves())
  return state
}

/**
 * The entry for one seat's private view.
 * @throws if the state was not made by {@link createState}
 */
export function seatOf(state: HouseState, role: Role): Leaves {
  const seat = state.seats.get(role)
  if (!seat) throw new Error(`no seat for ${role}`)
  return seat
}

/** Brings the state up to date with the views. */
export function project(views: Views, state: HouseState): void {
  write(views.publicView(), state.public)
  for (const role of ROLES) write(views.seatView(role), seatOf(state, role))
}

function write(view: PublicView | SeatView, into: Leaves): void {
  const { leaves } = into
  const next = flatten(view)
  for (const path of [...leaves.keys()]) if (!next.has(path)) leaves.delete(path)
  for (const [path, json] of next) if (leaves.get(path) !== json) leaves.set(path, json)
}
