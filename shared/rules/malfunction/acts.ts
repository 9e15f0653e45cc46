/**
 * What the acts have in common: how the malfunction begins, and how an act stands still while all lights are out and
 * goes on where it was.
 */
import { LET_GO } from '../../content/constants.ts'
import { type PhaseId, ROLES } from '../../content/ids.ts'
import { totalLights } from '../resources.ts'
import { emitCue, humans } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { planBlankets } from './blanket.ts'
import { clearBoards, shiftBoards } from './boards.ts'
import { dark, gustEvery } from './wind.ts'

/** The malfunction under way. @throws before it has begun */
export function underway(game: GameState): Malfunction {
  if (!game.malfunction) throw new Error('the malfunction has not begun')
  return game.malfunction
}

/** Begins the malfunction: from here on every lantern shows its lights, and they can go out. */
export function startMalfunction(game: GameState): void {
  const people = humans(game)
  const { now } = game.clock
  const lights = totalLights(game)
  game.malfunction = {
    startedAt: now,
    players: people,
    windAt: now + gustEvery(game, people),
    blanketsAt: planBlankets(game),
    blanket: null,
    // With nobody else to reach for her she would be held for good, so then she gets away by herself.
    caught: game.saturday?.signWorked === false && people.some((role) => role !== 'ava'),
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
export function leaveAct(game: GameState): void {
  if (!dark(game)) {
    clearBoards(game)
    return
  }
  emitCue(game, { type: 'all-dark' })
  const m = underway(game)
  if (m.letGo >= LET_GO.times) {
    loseNight(game)
    return
  }
  m.stopped = { at: game.clock.now, startedAt: game.phase.startedAt, endsAt: game.phase.endsAt }
  game.next = game.phase.id
}

/** The long night: nobody wakes. */
export function loseNight(game: GameState): void {
  const m = underway(game)
  m.lost = true
  m.stopped = null
  m.blanket = null
  game.next = null
  clearBoards(game)
}

/** What comes after an act that was to be followed by `usual`. */
export function afterAct(game: GameState, usual: PhaseId): PhaseId {
  const m = underway(game)
  if (m.lost) return 'home'
  return m.stopped ? 'let-go' : usual
}

/** Goes on with the act that stood still, everything in it as much later as that took. @returns whether there was one */
export function resumeAct(game: GameState): boolean {
  const m = game.malfunction
  if (!m?.stopped) return false
  const by = game.clock.now - m.stopped.at
  shiftBoards(game, by)
  m.windAt += by
  m.blanketsAt = m.blanketsAt.map((at) => at + by)
  if (m.blanket) m.blanket.endsAt += by
  for (const role of ROLES) {
    const at = m.reachedAt[role]
    if (at !== undefined) m.reachedAt[role] = at + by
  }
  game.phase.startedAt = m.stopped.startedAt + by
  game.phase.endsAt = m.stopped.endsAt === null ? null : m.stopped.endsAt + by
  m.stopped = null
  game.next = null
  return true
}
