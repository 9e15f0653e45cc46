/** The hour before bed: talk. Everybody secretly picks a place; promises are sent and taken. */
import { TIME } from '../../content/constants.ts'
import { OWN_WAY_OF, othersOf, ROLES, ROOMS, type Role, type Room, SIGNS } from '../../content/ids.ts'
import type { Legal, Options } from '../../protocol/actions.ts'
import { chance, pick } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { begin } from '../deadlines.ts'
import type { PhaseRules } from '../phase.ts'
import { answerOptions, answerPromise, promiseOptions, sendPromise } from '../promises.ts'
import { allReady, count, isReady, markReady, tonight } from '../selectors.ts'
import type { GameState, Pick } from '../state/index.ts'

/** House-played roles say what they intend, and mean it three times in four (percent). */
const HOUSE_MEANS_IT = 75

const DEFAULT_PICK: Pick = { room: 'nook', target: null, deed: null }

const ownWaysOpen = (night: GameState): boolean => {
  const { evening, rules } = tonight(night)
  return evening !== 'monday' && rules.ownWays
}

/** The role's own way, with whom or what it needs. */
function ownWayOptions(role: Role): Options[] {
  const target = othersOf(role)
  switch (OWN_WAY_OF[role]) {
    case 'landing':
      return [{ room: ['own'], target }]
    case 'workshop':
      return [{ room: ['own'] }]
    case 'study':
      return [{ room: ['own'], deed: ['push', 'report'] }]
    case 'cellar':
      return [{ room: ['own'], deed: ['fuse', 'note'], target }]
  }
}

const agreesSigns = (night: GameState, role: Role): boolean =>
  tonight(night).evening === 'wednesday' && (role === 'ava' || role === 'caleb')

function legal(night: GameState, role: Role): Legal {
  const evening = tonight(night)
  const answers = answerOptions(night, role)
  const always: Legal = answers.length > 0 ? { answer: answers } : {}
  if (isReady(night, role)) return always
  const promises = promiseOptions(night, role)
  return {
    ...always,
    ready: [{}],
    pick: [{ room: ['nook', 'sphere'] }, ...(ownWaysOpen(night) ? ownWayOptions(role) : [])],
    ...(promises.length > 0 ? { promise: promises } : {}),
    ...(agreesSigns(night, role) ? { 'agree-sign': [{ sign: SIGNS }] } : {}),
    ...(role === 'elara' && evening.offer === 'open' ? { offer: [{ take: [true, false] }] } : {}),
  }
}

function accept(night: GameState, action: SeatAction): void {
  const evening = tonight(night)
  const role = action.by
  switch (action.type) {
    case 'pick': {
      const { room, target, deed } = action.payload
      const own = room === 'own'
      evening.picks[role] = { room, target: own ? (target ?? null) : null, deed: own ? (deed ?? null) : null }
      announce(night, role, room)
      return
    }
    case 'promise':
      sendPromise(night, role, action.payload.to, action.payload.room)
      return
    case 'answer':
      answerPromise(night, role, action.payload.from, action.payload.take)
      return
    case 'agree-sign':
      night.signs[role] = action.payload.sign
      return
    case 'offer':
      evening.offer = action.payload.take ? 'taken' : 'refused'
      return
    case 'ready':
      markReady(night, role)
  }
}

/** A role the house plays says where it will be: mostly the truth. */
function announce(night: GameState, role: Role, room: Room): void {
  const evening = tonight(night)
  if (night.seats[role].awake !== 'house' || evening.announced[role]) return
  const rooms = ownWaysOpen(night) ? ROOMS : (['nook', 'sphere'] as const)
  const others = rooms.filter((other) => other !== room)
  evening.announced[role] = chance(night.rng, HOUSE_MEANS_IT) ? room : pick(night.rng, others)
}

function close(night: GameState): void {
  const evening = tonight(night)
  for (const role of ROLES) {
    evening.picks[role] ??= { ...DEFAULT_PICK }
    if (evening.picks[role].room === 'own') count(night, role, 'ownWays')
  }
  if (evening.offer === 'open') evening.offer = 'refused'
}

export const hour: PhaseRules = {
  enter(night) {
    const evening = tonight(night)
    const usual = evening.evening === 'monday' ? TIME.hourMonday : TIME.hour
    if (evening.evening === 'friday') evening.offer = 'open'
    begin(night, (usual * evening.rules.hourPercent) / 100, { waits: true })
  },
  legal,
  accept,
  done: allReady,
  close,
  next: () => 'lights',
}

/** The sign Ava and Caleb agreed on, or null. */
export const agreedSign = (night: GameState) =>
  night.signs.ava !== undefined && night.signs.ava === night.signs.caleb ? night.signs.ava : null
