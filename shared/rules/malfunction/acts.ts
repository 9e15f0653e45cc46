/**
 * What the acts have in common: how the malfunction begins, and how an act stands still while all lights are out and
 * goes on where it was.
 */
import { LET_GO } from '../../content/constants.ts'
import { type PhaseId, ROLES } from '../../content/ids.ts'
import { lightsOf } from '../resources.ts'
import { cue, humans } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { planBlankets } from './blanket.ts'
import { clearBoards, shiftBoards } from './boards.ts'
import { dark, gustEvery } from './wind.ts'

/** The malfunction under way. @throws before it has begun */
export function underway(night: GameState): Malfunction {
  if (!night.malfunction) throw new Error('the malfunction has not begun')
  return night.malfunction
}

/** Begins the malfunction: from here on every lantern shows its lights, and they can go out. */
export function startMalfunction(night: GameState): void {
  const people = humans(night)
  const { now } = night.clock
  const lights = lightsOf(night)
  night.malfunction = {
    startedAt: now,
    players: people,
    windAt: now + gustEvery(night, people),
    blanketsAt: planBlankets(night),
    blanket: null,
    // With nobody else to reach for her she would be held for good, so then she gets away by herself.
    caught: night.saturday?.signWorked === false && people.some((role) => role !== 'ava'),
    rescuers: [],
    reachedAt: {},
    letGo: 0,
    stopped: null,
    gift: null,
    houseMay: false,
    home: [],
    lost: false,
    curve: [[0, lights]],
  }
}

/** Leaves an act. If it is because all lights are out, it only stands still, unless that was the last time. */
export function leaveAct(night: GameState): void {
  if (!dark(night)) {
    clearBoards(night)
    return
  }
  cue(night, { type: 'all-dark' })
  const m = underway(night)
  if (m.letGo >= LET_GO.times) {
    loseNight(night)
    return
  }
  m.stopped = { at: night.clock.now, startedAt: night.phase.startedAt, endsAt: night.phase.endsAt }
  night.next = night.phase.id
}

/** The long night: nobody wakes. */
export function loseNight(night: GameState): void {
  const m = underway(night)
  m.lost = true
  m.stopped = null
  m.blanket = null
  night.next = null
  clearBoards(night)
}

/** What comes after an act that was to be followed by `usual`. */
export function afterAct(night: GameState, usual: PhaseId): PhaseId {
  const m = underway(night)
  if (m.lost) return 'home'
  return m.stopped ? 'let-go' : usual
}

/** Goes on with the act that stood still, everything in it as much later as that took. @returns whether there was one */
export function resumeAct(night: GameState): boolean {
  const m = night.malfunction
  if (!m?.stopped) return false
  const by = night.clock.now - m.stopped.at
  shiftBoards(night, by)
  m.windAt += by
  m.blanketsAt = m.blanketsAt.map((at) => at + by)
  if (m.blanket) m.blanket.endsAt += by
  for (const role of ROLES) {
    const at = m.reachedAt[role]
    if (at !== undefined) m.reachedAt[role] = at + by
  }
  night.phase.startedAt = m.stopped.startedAt + by
  night.phase.endsAt = m.stopped.endsAt === null ? null : m.stopped.endsAt + by
  m.stopped = null
  night.next = null
  return true
}
