/** Copies views into the room's Colyseus state, leaf by leaf, touching only those that changed. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { diffLeaves, type LeafChanges } from '../../shared/protocol/leaf-changes.ts'
import { flatten } from '../../shared/protocol/leaves.ts'
import type { PublicView, SeatView } from '../../shared/views/types.ts'
import { Leaves, RoomState } from './state-schema.ts'

/** Where the views come from. */
export interface Views {
  publicView(): PublicView
  seatView(role: Role): SeatView
}

/** An empty state with an entry for every seat. */
export function createState(): RoomState {
  const state = new RoomState()
  for (const role of ROLES) state.seats.set(role, new Leaves())
  return state
}

/**
 * The entry for one seat's private view.
 * @throws if the state was not made by {@link createState}
 */
export function seatOf(state: RoomState, role: Role): Leaves {
  const seat = state.seats.get(role)
  if (!seat) throw new Error(`no seat for ${role}`)
  return seat
}

/** The view that was last copied into each part of a state. */
const written = new WeakMap<Leaves, PublicView | SeatView>()

/**
 * Brings the state up to date with the views. A view that is the same object as last time has not changed: views are
 * never changed in place.
 */
export function project(views: Views, state: RoomState): void {
  write(views.publicView(), state.public)
  for (const role of ROLES) write(views.seatView(role), seatOf(state, role))
}

function write(view: PublicView | SeatView, into: Leaves): void {
  const before = written.get(into)
  if (before === view) return
  // If writing fails halfway, the next call has to write all leaves.
  written.delete(into)
  if (before) writeChanges(diffLeaves(before, view), into)
  else writeAll(flatten(view), into)
  written.set(into, view)
}

function writeChanges({ set, deleted }: LeafChanges, { leaves }: Leaves): void {
  if (deleted.size > 0) for (const path of [...leaves.keys()]) if (deleted.has(path)) leaves.delete(path)
  for (const [path, json] of set) if (leaves.get(path) !== json) leaves.set(path, json)
}

function writeAll(next: ReadonlyMap<string, string>, { leaves }: Leaves): void {
  for (const path of [...leaves.keys()]) if (!next.has(path)) leaves.delete(path)
  for (const [path, json] of next) if (leaves.get(path) !== json) leaves.set(path, json)
}
