/** People sit down, leave, lose their connection and come back. Two people may share a seat, each on a phone of their own. */
import { ROLES, type Role } from '../content/ids.ts'
import { type Phone, phoneAt, type Seated } from '../content/phones.ts'
import { giveControls, hostBack, hostDropped } from './host-watch.ts'
import { foldHands } from './malfunction/fold-hands.ts'
import { touched } from './malfunction/idle.ts'
import { message, nameOf } from './messages.ts'
import { isGone, isShared, otherOf, peopleOf } from './seat-phones.ts'
import { emitCue } from './selectors.ts'
import { fillDefaults } from './setup.ts'
import type { GameState, Player } from './state/index.ts'

const whoIs = (second: boolean | undefined): Seated => (second ? 'second' : 'first')

/** Gives a free seat to a player. */
export function sit(game: GameState, role: Role, player: Player): void {
  const seat = game.seats[role]
  const late = game.phase.id !== 'lobby'
  seat.player = player
  seat.awake = 'human'
  seat.droppedAt = null
  const m = game.malfunction
  if (m) m.idle = m.idle.filter((other) => other !== role)
  game.host ??= player?.id ?? null
  emitCue(game, { type: late ? 'took-over' : 'joined', role })
}

/** Somebody sits down with the one person who has a seat. If that person sleepwalks, the role is awake again. */
export function sitBeside(game: GameState, role: Role, second: Player): void {
  const seat = game.seats[role]
  if (!seat.player || seat.second) return
  const gone: Seated[] = seat.droppedAt === null ? [] : ['first']
  seat.second = second
  seat.gone = gone
  wakeUp(game, role, phoneAt(role, { second: true }))
  emitCue(game, { type: 'joined-beside', role })
}

/**
 * Somebody leaves their seat. The other of two people goes on with it; where nobody is left, the house plays the role from
 * now on, and the host's controls pass to the next player.
 */
export function leaveSeat(game: GameState, role: Role, who?: Seated): void {
  const seat = game.seats[role]
  if (seat.second && who) {
    leaveShared(game, role, who)
    return
  }
  const leaving = peopleOf(seat).map(({ id }) => id)
  if (leaving.length === 0) return
  seat.player = null
  delete seat.second
  delete seat.gone
  // The measured answer time belongs to the player, not to the role.
  seat.answer = null
  seat.awake = 'house'
  seat.droppedAt = null
  seat.whileAsleep = []
  if (game.hostWatch.lentBy !== null && leaving.includes(game.hostWatch.lentBy)) game.hostWatch.lentBy = null
  if (game.host !== null && leaving.includes(game.host)) {
    const next = ROLES.find((r) => game.seats[r].awake === 'human') ?? ROLES.find((r) => game.seats[r].player)
    game.host = null
    if (next) giveControls(game, next)
  }
  if (game.phase.id === 'lobby') {
    seat.treasure = null
    seat.fear = null
    game.drawings = game.drawings.filter((d) => d.by !== role)
  } else fillDefaults(game)
  emitCue(game, { type: 'left', role })
}

/** One of two people leaves; the other one keeps the seat, and with it the host's controls. */
function leaveShared(game: GameState, role: Role, who: Seated): void {
  const seat = game.seats[role]
  const stays = who === 'first' ? seat.second : seat.player
  const left = who === 'first' ? seat.player : seat.second
  if (!stays) return
  const away = isGone(game, phoneAt(role, { second: who === 'first' }))
  if (game.host === left?.id) game.host = stays.id
  if (game.hostWatch.lentBy === left?.id) game.hostWatch.lentBy = stays.id
  seat.player = stays
  delete seat.second
  delete seat.gone
  foldHands(game, role)
  if (game.phase.id === 'lobby') keepDrawings(game, role, who)
  resumePlay(game, role)
  if (away) dropSeat(game, role)
  emitCue(game, { type: 'left-beside', role })
}

/** In the lobby the drawing of whoever leaves is taken down; the other one's stays as the first one's. */
function keepDrawings(game: GameState, role: Role, left: Seated): void {
  game.drawings = game.drawings.flatMap((drawing) => {
    if (drawing.by !== role) return [drawing]
    if ((drawing.second === true) === (left === 'second')) return []
    const { second: _, ...stays } = drawing
    return [stays]
  })
  const { waiting, shown } = game.gallery
  for (const piece of [...waiting, ...(shown ? [shown] : [])]) if (piece.by === role) delete piece.second
}

/** A phone is disconnected. A seat is gone when all of its phones are. */
export function drop(game: GameState, role: Role, second?: boolean): void {
  const seat = game.seats[role]
  if (seat.gone) {
    const who = whoIs(second)
    if (!seat.gone.includes(who)) seat.gone.push(who)
    resumePlay(game, role)
    if (!seat.gone.includes(otherOf(who))) return
  }
  dropSeat(game, role)
}

function dropSeat(game: GameState, role: Role): void {
  const seat = game.seats[role]
  if (seat.player && seat.awake === 'human') seat.droppedAt ??= game.clock.now
  hostDropped(game, role)
}

/** A phone is connected again. */
export function comeBack(game: GameState, role: Role, second?: boolean): void {
  const seat = game.seats[role]
  if (!seat.player) return
  if (seat.gone) seat.gone = seat.gone.filter((who) => who !== whoIs(second))
  wakeUp(game, role, phoneAt(role, { second: second === true && isShared(game, role) }))
}

/** The player of a phone plays again. */
function wakeUp(game: GameState, role: Role, phone: Phone): void {
  const seat = game.seats[role]
  const slept = seat.awake === 'sleepwalking'
  seat.awake = 'human'
  seat.droppedAt = null
  touched(game, phone)
  hostBack(game, role)
  resumePlay(game, role)
  if (!slept) return
  if (seat.whileAsleep.length === 0)
    seat.whileAsleep.push(message('sleepwalk.nothing', { role: nameOf(role) }))
  emitCue(game, { type: 'came-back', role })
}

/** The phone may have lost its own copy of the mini-game, so it gets all touches again. */
function resumePlay(game: GameState, role: Role): void {
  const play = game.evenings.at(-1)?.plays[role]
  if (play && play.score === null) play.resume = true
}
