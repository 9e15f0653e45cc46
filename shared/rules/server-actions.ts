/** The server's actions: players join, leave, disconnect and reconnect; pauses; shortened games; what a table has met before, and which plan it is offered first. */
import { SLEEPWALK } from '../content/constants.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { ServerAction } from './action.ts'
import { recallMet } from './content-history.ts'
import { giveControls, hostBack, hostDropped } from './host-watch.ts'
import { touched } from './malfunction/idle.ts'
import { message, nameOf } from './messages.ts'
import { pause, resumeByServer } from './pausing.ts'
import { addStat, emitCue } from './selectors.ts'
import { fillDefaults } from './setup.ts'
import type { GameState } from './state/index.ts'

/** Carries out an action of the server. Time has already passed up to the action's time. */
export function acceptServer(game: GameState, action: ServerAction): void {
  switch (action.type) {
    case 'time':
      return
    case 'sit':
      sit(game, action.role, action.player)
      return
    case 'leave':
      leaveSeat(game, action.role)
      return
    case 'drop':
      drop(game, action.role)
      return
    case 'back':
      comeBack(game, action.role)
      return
    case 'halt':
      if (action.why) pause(game, action.why)
      else resumeByServer(game)
      return
    case 'recall':
      recallMet(game, action.met)
      return
    case 'plan':
      game.settings.plan = action.plan
      return
    case 'percent':
      game.settings.percent = action.percent
  }
}

function sit(game: GameState, role: Role, player: GameState['seats'][Role]['player']): void {
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

/** Frees a seat: the house plays the role from now on, and the host's controls pass to the next player. */
export function leaveSeat(game: GameState, role: Role): void {
  const seat = game.seats[role]
  const { player } = seat
  if (!player) return
  seat.player = null
  // The measured answer time belongs to the player, not to the role.
  seat.answer = null
  seat.awake = 'house'
  seat.droppedAt = null
  seat.whileAsleep = []
  if (game.hostWatch.lentBy === player.id) game.hostWatch.lentBy = null
  if (game.host === player.id) {
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

function drop(game: GameState, role: Role): void {
  const seat = game.seats[role]
  if (seat.player && seat.awake === 'human') seat.droppedAt ??= game.clock.now
  hostDropped(game, role)
}

function comeBack(game: GameState, role: Role): void {
  const seat = game.seats[role]
  if (!seat.player) return
  const slept = seat.awake === 'sleepwalking'
  seat.awake = 'human'
  seat.droppedAt = null
  touched(game, role)
  hostBack(game, role)
  const play = game.evenings.at(-1)?.plays[role]
  // The phone may have lost its own copy of the mini-game, so it gets all touches again.
  if (play && play.score === null) play.resume = true
  if (!slept) return
  if (seat.whileAsleep.length === 0)
    seat.whileAsleep.push(message('sleepwalk.nothing', { role: nameOf(role) }))
  emitCue(game, { type: 'came-back', role })
}

const sleepwalkDelay = (game: GameState): number =>
  game.malfunction ? SLEEPWALK.malfunction : SLEEPWALK.story

/** Game time at which the next disconnected player starts to sleepwalk, or null. */
export function nextSleepwalkAt(game: GameState): number | null {
  let next: number | null = null
  for (const role of ROLES) {
    const { droppedAt, awake } = game.seats[role]
    if (droppedAt === null || awake !== 'human') continue
    const at = droppedAt + sleepwalkDelay(game)
    if (next === null || at < next) next = at
  }
  return next
}

/** Lets all players sleepwalk who have been disconnected for long enough: the house plays on for them. */
export function startSleepwalking(game: GameState): void {
  for (const role of ROLES) {
    const seat = game.seats[role]
    if (seat.droppedAt === null || seat.awake !== 'human') continue
    if (seat.droppedAt + sleepwalkDelay(game) > game.clock.now) continue
    seat.awake = 'sleepwalking'
    seat.whileAsleep = []
    const play = game.evenings.at(-1)?.plays[role]
    if (play && play.score === null) play.resume = true
    addStat(game, role, 'naps')
    emitCue(game, { type: 'fell-asleep', role })
  }
}
