/** Copies views into the room's Colyseus state, leaf by leaf, touching only those that changed. */
import { ROLES, type Role } from '../../shared/content/ids.ts'
import { PHONES, type Phone, secondPhone } from '../../shared/content/phones.ts'
import { diffLeaves, type LeafChanges } from '../../shared/protocol/leaf-changes.ts'
import { flatten } from '../../shared/protocol/leaves.ts'
import type { PublicView, SeatView } from '../../shared/views/types.ts'
import { Leaves, RoomState } from './state-schema.ts'

/** Where the views come from. */
export interface Views {
  publicView(): PublicView
  seatView(phone: Phone): SeatView
  /** Whether a seat has a second phone. */
  isShared(role: Role): boolean
}

/** An empty state with an entry for every phone of every seat. */
export function createState(): RoomState {
  const state = new RoomState()
  for (const phone of PHONES) state.seats.set(phone, new Leaves())
  return state
}

/**
 * The entry for the private view of one phone.
 * @throws if the state was not made by {@link createState}
 */
export function seatOf(state: RoomState, phone: Phone): Leaves {
  const seat = state.seats.get(phone)
  if (!seat) throw new Error(`no seat for ${phone}`)
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
  for (const role of ROLES) {
    write(views.seatView(role), seatOf(state, role))
    const second = secondPhone(role)
    if (views.isShared(role)) write(views.seatView(second), seatOf(state, second))
    else clear(seatOf(state, second))
  }
}

/** Takes away what a second phone saw that is not at the table any more. */
function clear(into: Leaves): void {
  if (!written.delete(into)) return
  writeAll(new Map(), into)
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
