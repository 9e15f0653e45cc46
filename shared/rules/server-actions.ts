/** What the server tells: who sits down, leaves, falls silent, comes back; and that time has passed. */
import { SLEEPWALK } from '../content/constants.ts'
import { ROLES, type Role } from '../content/ids.ts'
import type { ServerAction } from './action.ts'
import { message, nameOf } from './messages.ts'
import { pause, resumeByHouse } from './pausing.ts'
import { count, cue } from './selectors.ts'
import { furnish } from './setup.ts'
import type { GameState } from './state/index.ts'

export function acceptServer(night: GameState, action: ServerAction): void {
  switch (action.type) {
    case 'time':
      return
    case 'sit':
      sit(night, action.role, action.player)
      return
    case 'leave':
      leaveSeat(night, action.role)
      return
    case 'drop':
      drop(night, action.role)
      return
    case 'back':
      comeBack(night, action.role)
      return
    case 'halt':
      if (action.why) pause(night, action.why)
      else resumeByHouse(night)
      return
    case 'percent':
      night.settings.percent = action.percent
  }
}

function sit(night: GameState, role: Role, player: GameState['seats'][Role]['player']): void {
  const seat = night.seats[role]
  const late = night.phase.id !== 'lobby'
  seat.player = player
  seat.awake = 'human'
  seat.droppedAt = null
  night.host ??= player?.id ?? null
  cue(night, { type: late ? 'took-over' : 'joined', role })
}

/** The person is gone: the house plays on, and the host's controls pass to the next phone. */
export function leaveSeat(night: GameState, role: Role): void {
  const seat = night.seats[role]
  const { player } = seat
  if (!player) return
  seat.player = null
  // Whoever takes the role over is as quick as they are, not as the one before them.
  seat.answer = null
  seat.awake = 'house'
  seat.droppedAt = null
  seat.whileAsleep = []
  if (night.host === player.id) {
    const next =
      ROLES.find((r) => night.seats[r].awake === 'human') ?? ROLES.find((r) => night.seats[r].player)
    night.host = next ? (night.seats[next].player?.id ?? null) : null
  }
  if (night.phase.id === 'lobby') {
    seat.treasure = null
    seat.fear = null
    night.drawings = night.drawings.filter((d) => d.by !== role)
  } else furnish(night)
  cue(night, { type: 'left', role })
}

function drop(night: GameState, role: Role): void {
  const seat = night.seats[role]
  if (seat.player && seat.awake === 'human') seat.droppedAt ??= night.clock.now
}

function comeBack(night: GameState, role: Role): void {
  const seat = night.seats[role]
  if (!seat.player) return
  const slept = seat.awake === 'sleepwalking'
  seat.awake = 'human'
  seat.droppedAt = null
  const play = night.evenings.at(-1)?.plays[role]
  // The phone may have lost its own run of the dream: it gets all touches once more.
  if (play && play.score === null) play.resume = true
  if (!slept) return
  if (seat.whileAsleep.length === 0)
    seat.whileAsleep.push(message('sleepwalk.nothing', { role: nameOf(role) }))
  cue(night, { type: 'came-back', role })
}

const patience = (night: GameState): number => (night.malfunction ? SLEEPWALK.malfunction : SLEEPWALK.story)

/** When the next silent phone starts to sleepwalk (game time), or null. */
export function nextDrop(night: GameState): number | null {
  let next: number | null = null
  for (const role of ROLES) {
    const { droppedAt, awake } = night.seats[role]
    if (droppedAt === null || awake !== 'human') continue
    const at = droppedAt + patience(night)
    if (next === null || at < next) next = at
  }
  return next
}

/** Whoever has been silent for long enough sleepwalks: the house plays on for them. */
export function fallAsleep(night: GameState): void {
  for (const role of ROLES) {
    const seat = night.seats[role]
    if (seat.droppedAt === null || seat.awake !== 'human') continue
    if (seat.droppedAt + patience(night) > night.clock.now) continue
    seat.awake = 'sleepwalking'
    seat.whileAsleep = []
    const play = night.evenings.at(-1)?.plays[role]
    if (play && play.score === null) play.resume = true
    count(night, role, 'naps')
    cue(night, { type: 'fell-asleep', role })
  }
}
