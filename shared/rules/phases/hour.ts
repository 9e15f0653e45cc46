/** The hour before bed: players secretly pick a place for bedtime, and send and answer promises. */
import {
  OWN_WAY_OF,
  type OwnWay,
  othersOf,
  ROLES,
  ROOMS,
  type Role,
  type Room,
  SIGNS,
} from '../../content/ids.ts'
import type { Legal, LegalOptions } from '../../protocol/actions.ts'
import { chance, pick } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { setDeadline } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, ownWaysOpen, phaseAfter } from '../plan.ts'
import { answerOptions, answerPromise, promiseOptions, sendPromise } from '../promises.ts'
import { addStat, allReady, currentEvening, isReady, markReady } from '../selectors.ts'
import type { GameState, PlacePick } from '../state/index.ts'

/** Percentage of announcements of house-played roles that are true. */
const TRUE_ANNOUNCEMENTS = 75

const DEFAULT_PICK: PlacePick = { room: 'nook', target: null, deed: null }

/** Whether this role's fuse was pulled on an earlier evening; the same person's goes once a week. */
const hasLostFuse = (game: GameState, role: Role): boolean =>
  game.evenings.some(({ fused }) => fused === role)

/** What can be done on each own way; `null` where there is only one thing to do. */
const DEEDS_OF = {
  landing: [null],
  workshop: [null],
  study: ['push', 'report'],
  cellar: ['fuse', 'note'],
} as const satisfies Record<OwnWay, readonly PlacePick['deed'][]>

/** The alternatives of a role's own way, with the target and deed that it needs. */
function ownWayOptions(game: GameState, role: Role): LegalOptions[] {
  const target = othersOf(role)
  switch (OWN_WAY_OF[role]) {
    case 'landing':
      return [{ room: ['own'], target }]
    case 'workshop':
      return [{ room: ['own'] }]
    case 'study':
      return [{ room: ['own'], deed: DEEDS_OF.study }]
    case 'cellar':
      return [
        { room: ['own'], deed: ['fuse'], target: target.filter((other) => !hasLostFuse(game, other)) },
        { room: ['own'], deed: ['note'], target },
      ]
  }
}

/** What a role may do on its own way this evening: `null` where there is no choice, nothing if own ways are shut. */
export const ownDeeds = (game: GameState, role: Role): readonly PlacePick['deed'][] =>
  ownWaysOpen(game) ? DEEDS_OF[OWN_WAY_OF[role]] : []

const agreesSigns = (game: GameState, role: Role): boolean =>
  eveningPlan(game).sign && (role === 'ava' || role === 'caleb')

function legal(game: GameState, role: Role): Legal {
  const evening = currentEvening(game)
  const answers = answerOptions(game, role)
  const always: Legal = answers.length > 0 ? { answer: answers } : {}
  if (isReady(game, role)) return always
  const promises = promiseOptions(game, role)
  return {
    ...always,
    ready: [{}],
    pick: [{ room: ['nook', 'sphere'] }, ...(ownWaysOpen(game) ? ownWayOptions(game, role) : [])],
    ...(promises.length > 0 ? { promise: promises } : {}),
    ...(agreesSigns(game, role) ? { 'agree-sign': [{ sign: SIGNS }] } : {}),
    ...(role === 'elara' && evening.offer === 'open' ? { offer: [{ take: [true, false] }] } : {}),
  }
}

function accept(game: GameState, action: SeatAction): void {
  const evening = currentEvening(game)
  const role = action.by
  switch (action.type) {
    case 'pick': {
      const { room, target, deed } = action.payload
      const own = room === 'own'
      evening.picks[role] = { room, target: own ? (target ?? null) : null, deed: own ? (deed ?? null) : null }
      announce(game, role, room)
      return
    }
    case 'promise':
      sendPromise(game, role, action.payload.to, action.payload.room)
      return
    case 'answer':
      answerPromise(game, role, action.payload.from, action.payload.take)
      return
    case 'agree-sign':
      game.signs[role] = action.payload.sign
      return
    case 'offer':
      evening.offer = action.payload.take ? 'taken' : 'refused'
      return
    case 'ready':
      if (game.phase.ready.length === 0) addStat(game, role, 'firstReady')
      markReady(game, role)
  }
}

/** Announces where a house-played role will be, once each evening and mostly truthfully. */
function announce(game: GameState, role: Role, room: Room): void {
  const evening = currentEvening(game)
  if (game.seats[role].awake !== 'house' || evening.announced[role]) return
  const rooms = ownWaysOpen(game) ? ROOMS : (['nook', 'sphere'] as const)
  const others = rooms.filter((other) => other !== room)
  evening.announced[role] = chance(game.rng, TRUE_ANNOUNCEMENTS) ? room : pick(game.rng, others)
}

function close(game: GameState): void {
  const evening = currentEvening(game)
  for (const role of ROLES) {
    evening.picks[role] ??= { ...DEFAULT_PICK }
    if (evening.picks[role].room === 'own') addStat(game, role, 'ownWays')
  }
  if (evening.offer === 'open') evening.offer = 'refused'
}

export const hour: PhaseRules = {
  enter(game) {
    const evening = currentEvening(game)
    const plan = eveningPlan(game)
    if (plan.offer) evening.offer = 'open'
    setDeadline(game, (plan.hour * evening.rules.hourPercent) / 100, { waits: true })
  },
  legal,
  accept,
  done: allReady,
  close,
  next: phaseAfter,
}

/** The sign that Ava and Caleb have agreed on, or null. */
export const agreedSign = (game: GameState) =>
  game.signs.ava !== undefined && game.signs.ava === game.signs.caleb ? game.signs.ava : null
