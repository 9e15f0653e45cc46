/**
 * Keeps the host's controls in somebody's hands: they pass on while the host's phone is gone, and may be taken while it
 * lies still and the game waits for it.
 */
import { HOST } from '../content/constants.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { Legal } from '../protocol/actions.ts'
import { earliest } from './deadlines.ts'
import { createHostWatch } from './fresh-host-watch.ts'
import { phases } from './phases/index.ts'
import { peopleOf } from './seat-phones.ts'
import { emitCue, isHost } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** The host's role, or null if nobody is the host. */
export const hostRole = (game: GameState): Role | null => ROLES.find((role) => isHost(game, role)) ?? null

/** Gives the controls to the player of a seat. Who had lent them before does not get them back. */
export function giveControls(game: GameState, to: Role): void {
  const seat = game.seats[to]
  if (!seat.player) return
  game.host = seat.player.id
  game.hostWatch = { ...createHostWatch(), goneAt: seat.droppedAt === null ? null : game.clock.room }
  emitCue(game, { type: 'host-passed', role: to })
}

/** The host has done something. */
export function hostActed(game: GameState): void {
  game.hostWatch.waitingSince = null
  game.hostWatch.still = false
}

/** A phone was disconnected. */
export function hostDropped(game: GameState, role: Role): void {
  if (hostRole(game) === role) game.hostWatch.goneAt ??= game.clock.room
}

/** A phone is back: it gets controls back that passed on while it was gone. */
export function hostBack(game: GameState, role: Role): void {
  if (hostRole(game) === role) {
    game.hostWatch.goneAt = null
    hostActed(game)
  } else if (peopleOf(game.seats[role]).some(({ id }) => id === game.hostWatch.lentBy))
    giveControls(game, role)
}

/** The next player, round the table from the host, whose phone is connected. */
function nextHost(game: GameState, host: Role): Role | null {
  const from = ROLES.indexOf(host)
  const others = [...ROLES.slice(from + 1), ...ROLES.slice(0, from)]
  return others.find((role) => game.seats[role].player && game.seats[role].droppedAt === null) ?? null
}

/** Whether nothing goes on by itself, and the host has something to do: to start, or to act in this phase. */
function waitsForHost(game: GameState, host: Role): boolean {
  const { clock, phase } = game
  const rules = phases[phase.id]
  if (clock.paused || phase.endsAt !== null || (rules.wake?.(game) ?? null) !== null) return false
  if (phase.id === 'lobby') return true
  // Nothing waits for the answer to a promise, of which only two may know.
  return Object.keys(rules.legal(game, host, host)).some((type) => type !== 'answer')
}

/** Room time (ms) at which the controls pass on, or may be taken; null if neither will happen. */
export function hostWake(game: GameState): number | null {
  const { goneAt, waitingSince, still } = game.hostWatch
  const host = hostRole(game)
  if (!host || !nextHost(game, host)) return null
  return earliest(
    goneAt === null ? null : goneAt + HOST.gone,
    waitingSince === null || still ? null : waitingSince + HOST.still,
  )
}

/** To be called after every action: passes the controls on when it is time, and notes how long the host has been waited for. */
export function watchHost(game: GameState): void {
  const { hostWatch: watch, clock } = game
  const host = hostRole(game)
  if (!host) return
  const next = nextHost(game, host)
  if (watch.goneAt !== null && next && clock.room >= watch.goneAt + HOST.gone) {
    const lentBy = watch.lentBy ?? game.host
    giveControls(game, next)
    game.hostWatch.lentBy = lentBy
    return
  }
  if (!waitsForHost(game, host)) {
    hostActed(game)
    return
  }
  watch.waitingSince ??= clock.room
  watch.still = next !== null && clock.room >= watch.waitingSince + HOST.still
}

/** Another player may take the controls while the host lies still. */
export function takeHostLegal(game: GameState, role: Role): Legal {
  const { player, awake } = game.seats[role]
  const may = game.hostWatch.still && player !== null && awake === 'human' && hostRole(game) !== role
  return may ? { 'take-host': [{}] } : {}
}
