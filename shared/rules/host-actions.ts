/** The host's controls: legal whenever they make sense, whatever the phase. */
import { TIME } from '../content/constants.ts'
import { PACES, ROLES, type Role } from '../content/ids.ts'
import type { HostActionType, Legal } from '../protocol/actions.ts'
import type { Action, HostAction } from './action.ts'
import { paced, percentOf } from './deadlines.ts'
import { pause, resume } from './pausing.ts'
import { endPhase, goTo } from './scheduler.ts'
import { leaveSeat } from './server-actions.ts'
import { backToLobby } from './setup.ts'
import type { GameState } from './state/index.ts'

const HOST: Readonly<Record<HostActionType, true>> = {
  start: true,
  pause: true,
  extend: true,
  skip: true,
  pace: true,
  slow: true,
  'to-lobby': true,
  remove: true,
  'remove-drawing': true,
  'hide-code': true,
  lock: true,
  typing: true,
}
export const isHostAction = (action: Action): action is HostAction => action.type in HOST

export const isHost = (night: GameState, role: Role): boolean => {
  const player = night.seats[role].player
  return player !== null && player.id === night.host
}

const ON_OFF = [{ on: [true, false] }]

export function hostLegal(night: GameState, role: Role): Legal {
  if (!isHost(night, role)) return {}
  const inLobby = night.phase.id === 'lobby'
  const legal: { [T in HostActionType]?: Legal[T] } = {
    pace: [{ pace: PACES }],
    slow: ON_OFF,
    'hide-code': ON_OFF,
    lock: ON_OFF,
    typing: ON_OFF,
  }
  const others = ROLES.filter((other) => other !== role && night.seats[other].player !== null)
  if (others.length > 0) legal.remove = [{ role: others }]
  const drawn = ROLES.filter((of) => night.drawings.some((d) => d.of === of && d.by !== 'house'))
  if (drawn.length > 0) legal['remove-drawing'] = [{ of: drawn }]
  if (inLobby) return { ...legal, start: [{ prologue: [true, false] }] }
  legal.pause = ON_OFF
  legal['to-lobby'] = [{}]
  if (!night.clock.paused && night.phase.id !== 'storybook') legal.skip = [{}]
  if (!night.clock.paused && night.phase.endsAt !== null) legal.extend = [{}]
  return legal
}

export function acceptHost(night: GameState, action: HostAction): void {
  const { settings, phase } = night
  switch (action.type) {
    case 'start':
      night.nights += 1
      goTo(night, action.payload.prologue ? 'prologue' : 'supper')
      return
    case 'pause':
      if (action.payload.on) pause(night, 'host')
      else resume(night)
      return
    case 'extend':
      if (phase.endsAt !== null) phase.endsAt += paced(night, TIME.extend)
      return
    case 'skip':
      endPhase(night)
      return
    case 'pace':
      // A fast night of the tests stays fast: the pace scales what was set.
      settings.percent = Math.round(
        (settings.percent * percentOf({ ...night, settings: { ...settings, pace: action.payload.pace } })) /
          percentOf(night),
      )
      settings.pace = action.payload.pace
      return
    case 'slow':
      settings.slow = action.payload.on
      return
    case 'to-lobby':
      backToLobby(night)
      return
    case 'remove':
      leaveSeat(night, action.payload.role)
      return
    case 'remove-drawing':
      night.drawings = night.drawings.filter((d) => d.of !== action.payload.of || d.by === 'house')
      return
    case 'hide-code':
      settings.codeHidden = action.payload.on
      return
    case 'lock':
      settings.locked = action.payload.on
      return
    case 'typing':
      settings.typing = action.payload.on
  }
}
