/** The host's controls. They do not depend on the rules of a phase. */
import { TIME } from '../content/constants.ts'
import { PACES, PLAN_IDS, ROLES, type Role } from '../content/ids.ts'
import { SEATED } from '../content/phones.ts'
import type { HostActionType, Legal, Payload } from '../protocol/actions.ts'
import type { Action, HostAction } from './action.ts'
import { beginEvening } from './begin-evening.ts'
import { pacePercent } from './deadlines.ts'
import { giveControls } from './host-watch.ts'
import { endNight, inStorm } from './malfunction/acts.ts'
import { pause, resume } from './pausing.ts'
import { phases } from './phases/index.ts'
import { closeGallery } from './phases/lobby/gallery-pieces.ts'
import { planOf } from './plan.ts'
import { endPhase, goTo } from './scheduler.ts'
import { isShared } from './seat-phones.ts'
import { leaveSeat } from './seating.ts'
import { isHost } from './selectors.ts'
import { returnToLobby } from './setup.ts'
import type { GameState } from './state/index.ts'

const HOST: Readonly<Record<HostActionType, true>> = {
  start: true,
  plan: true,
  pause: true,
  extend: true,
  skip: true,
  'end-night': true,
  'hand-over': true,
  pace: true,
  slow: true,
  'to-lobby': true,
  remove: true,
  'remove-drawing': true,
  'hide-code': true,
  lock: true,
  typing: true,
  apart: true,
  cosy: true,
}
/** Whether an action belongs to the host's controls. */
export const isHostAction = (action: Action): action is HostAction => action.type in HOST

const ON_OFF = [{ on: [true, false] }]

/** The host's controls that work now; none for the other seats. */
export function hostLegal(game: GameState, role: Role): Legal {
  if (!isHost(game, role)) return {}
  const inLobby = game.phase.id === 'lobby'
  const legal: { [T in HostActionType]?: Legal[T] } = {
    pace: [{ pace: PACES }],
    slow: ON_OFF,
    'hide-code': ON_OFF,
    lock: ON_OFF,
    typing: ON_OFF,
    apart: ON_OFF,
    cosy: ON_OFF,
  }
  const others = ROLES.filter((other) => other !== role && game.seats[other].player !== null)
  if (others.length > 0) {
    legal.remove = [{ role: others }]
    legal['hand-over'] = [{ role: others }]
  }
  // Whoever shares the host's seat can be removed, too; one of the two keeps it.
  if (isShared(game, role)) legal.remove = [...(legal.remove ?? []), { role: [role], who: SEATED }]
  const drawn = ROLES.filter((of) => game.drawings.some((d) => d.of === of && d.by !== 'house'))
  if (drawn.length > 0) legal['remove-drawing'] = [{ of: drawn }]
  if (inLobby) return { ...legal, plan: [{ plan: PLAN_IDS }], start: [{ prologue: [true, false] }] }
  legal.pause = ON_OFF
  legal['to-lobby'] = [{}]
  if (!game.clock.paused && game.phase.id !== 'storybook') legal[inStorm(game) ? 'end-night' : 'skip'] = [{}]
  if (!game.clock.paused && game.phase.endsAt !== null) legal.extend = [{}]
  return legal
}

/** Sets what the night's plan starts from; until then the host may choose another one. */
function applyPlan(game: GameState): void {
  const plan = planOf(game)
  game.upgrade = plan.upgrade
  for (const note of game.notes.slice(0, plan.openNotes)) note.open = true
}

/** Gives the phase as much more time as the button says, at every pace. */
function extend(game: GameState, ms: number): void {
  const { phase } = game
  if (phase.endsAt === null) return
  phase.endsAt += ms
  phases[phase.id].extend?.(game, ms)
}

/** Removes everybody from a seat, or one of two people. */
function remove(game: GameState, { role, who }: Payload<'remove'>): void {
  // One of two may have left just before, and then nobody else goes.
  if (who === undefined || isShared(game, role)) leaveSeat(game, role, who)
}

/** Carries out an action of the host that {@link hostLegal} allows. */
export function acceptHost(game: GameState, action: HostAction): void {
  const { settings } = game
  switch (action.type) {
    case 'start':
      game.nights += 1
      applyPlan(game)
      closeGallery(game)
      game.prologue = action.payload.prologue ? 'pictures' : 'aims'
      // From the second night on the roles have turned: their aims are shown in any case.
      goTo(game, action.payload.prologue || game.nights > 1 ? 'prologue' : beginEvening(game))
      return
    case 'plan':
      settings.plan = action.payload.plan
      return
    case 'pause':
      if (action.payload.on) pause(game, 'host')
      else resume(game)
      return
    case 'extend':
      extend(game, TIME.extend)
      return
    case 'skip':
      endPhase(game)
      return
    case 'end-night':
      endNight(game)
      goTo(game, 'reveal')
      return
    case 'hand-over':
      giveControls(game, action.payload.role)
      return
    case 'pace':
      // Scaling what was set keeps a shortened game short.
      settings.percent = Math.round(
        (settings.percent * pacePercent({ ...game, settings: { ...settings, pace: action.payload.pace } })) /
          pacePercent(game),
      )
      settings.pace = action.payload.pace
      return
    case 'slow':
      settings.slow = action.payload.on
      return
    case 'to-lobby':
      returnToLobby(game)
      return
    case 'remove':
      remove(game, action.payload)
      return
    case 'remove-drawing':
      game.drawings = game.drawings.filter((d) => d.of !== action.payload.of || d.by === 'house')
      return
    case 'hide-code':
      settings.codeHidden = action.payload.on
      return
    case 'lock':
      settings.locked = action.payload.on
      return
    case 'typing':
      settings.typing = action.payload.on
      return
    case 'apart':
      if (action.payload.on) settings.apart = true
      else delete settings.apart
      return
    case 'cosy':
      if (action.payload.on) settings.cosy = true
      else delete settings.cosy
  }
}
