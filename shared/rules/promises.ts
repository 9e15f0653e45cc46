/** Promises to meet at the nook or in the sphere: sent and answered in the hour, kept or broken at lights out. */
import { othersOf, type Role, type Room } from '../content/ids.ts'
import type { LegalOptions } from '../protocol/actions.ts'
import { addMemory } from './add-memory.ts'
import { message } from './messages.ts'
import { eveningPlan } from './plan.ts'
import { changeThread } from './resources.ts'
import { addStat, currentEvening, emitCue } from './selectors.ts'
import type { EveningPromise, EveningState, GameState } from './state/index.ts'

/** Where two can meet tonight: a sphere with one place cannot hold both. */
const meetingPlaces = ({ rules }: EveningState): ('nook' | 'sphere')[] =>
  rules.spherePlaces !== null && rules.spherePlaces < 2 ? ['nook'] : ['nook', 'sphere']

/** Where an accepted promise binds a role this evening, or null. */
function boundTo(evening: EveningState, role: Role): 'nook' | 'sphere' | null {
  const taken = evening.promises.find((p) => p.answer === 'taken' && (p.from === role || p.to === role))
  return taken?.room ?? null
}

/** The promises a role may send: one each evening from Wednesday, which must not contradict an accepted one. */
export function promiseOptions(game: GameState, role: Role): LegalOptions[] {
  const evening = currentEvening(game)
  if (!eveningPlan(game).promises) return []
  if (evening.promises.some((p) => p.from === role)) return []
  const bound = boundTo(evening, role)
  return [{ to: othersOf(role), room: bound ? [bound] : meetingPlaces(evening) }]
}

/** Whether an accepted promise binds a role to be elsewhere than this one asks. */
function isElsewhere(evening: EveningState, role: Role, { room }: EveningPromise): boolean {
  const bound = boundTo(evening, role)
  return bound !== null && bound !== room
}

/**
 * The answers a role may give. A promise that contradicts one that this role has accepted can only be refused. What the
 * asker has promised since does not count, as only those concerned may know of it.
 */
export function answerOptions(game: GameState, role: Role): LegalOptions[] {
  const evening = currentEvening(game)
  const asked = evening.promises.filter((p) => p.to === role && p.answer === 'asked')
  return asked.map((p) => ({
    from: [p.from],
    take: isElsewhere(evening, role, p) ? [false] : [true, false],
  }))
}

/** Records a promise that awaits its answer. */
export function sendPromise(game: GameState, from: Role, to: Role, room: 'nook' | 'sphere'): void {
  currentEvening(game).promises.push({ from, to, room, answer: 'asked', kept: null })
  addStat(game, from, 'promisesAsked')
}

/** Accepts or refuses the promise that `from` sent to `to`. If `from` has promised to be elsewhere since, it comes too late. */
export function answerPromise(game: GameState, to: Role, from: Role, take: boolean): void {
  const evening = currentEvening(game)
  const promise = evening.promises.find((p) => p.from === from && p.to === to && p.answer === 'asked')
  if (!promise) return
  promise.answer = !take ? 'refused' : isElsewhere(evening, from, promise) ? 'late' : 'taken'
  if (!take) addStat(game, to, 'promisesRefused')
  if (promise.answer === 'taken') for (const role of [from, to]) addStat(game, role, 'promisesMade')
}

/**
 * Settles the promises at lights out: accepted ones are kept, or broken by each player who went elsewhere. If only
 * tonight's rules kept somebody away, nobody broke it: `kept` stays null and nothing is remembered.
 */
export function settlePromises(game: GameState, rooms: Record<Role, Room>): void {
  const { promises } = currentEvening(game)
  for (const promise of promises) {
    if (promise.answer === 'asked') promise.answer = 'refused'
    if (promise.answer === 'taken') settleOne(game, promise, rooms)
  }
}

function settleOne(game: GameState, promise: EveningPromise, rooms: Record<Role, Room>): void {
  const { picks, rules } = currentEvening(game)
  const { from, to, room } = promise
  const away = [from, to].filter((role) => rooms[role] !== room)
  const absent = away.filter((role) => picks[role]?.room !== room)
  if (away.length > 0 && absent.length === 0) return
  promise.kept = absent.length === 0
  changeThread(game, from, to, promise.kept ? rules.promiseKept : rules.promiseBroken)
  const where = message(`rooms.${room}`)
  if (promise.kept) {
    for (const role of [from, to]) addStat(game, role, 'promisesKept')
    addMemory(game, { kind: 'promise-kept', a: from, b: to, words: where })
    emitCue(game, { type: 'promise-kept', role: from, other: to })
    return
  }
  const breaker = absent[0] as Role
  for (const role of absent) addStat(game, role, 'promisesBroken')
  addMemory(game, { kind: 'promise-broken', a: breaker, b: breaker === from ? to : from, words: where })
  emitCue(game, { type: 'promise-broken', role: breaker, other: breaker === from ? to : from })
}
