/**
 * What the three acts share: the start of the malfunction, and how an act is suspended while all lights are out and
 * resumed afterwards.
 */
import { LET_GO } from '../../content/constants.ts'
import { type PhaseId, ROLES } from '../../content/ids.ts'
import { phaseAfter } from '../plan.ts'
import { totalLights } from '../resources.ts'
import { emitCue, humans } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { planBlankets } from './blanket.ts'
import { clearBoards, shiftBoards } from './boards.ts'
import { dark, gustEvery } from './wind.ts'

/** The state of the malfunction. @throws before it has begun */
export function underway(game: GameState): Malfunction {
  if (!game.malfunction) throw new Error('the malfunction has not begun')
  return game.malfunction
}

/** Starts the malfunction: from now on everybody sees the lights of all lanterns, and the last light can go out. */
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
    // With no other player to rescue her she would stay caught, so she frees herself.
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

/** Leaves an act. If all lights are out it is suspended for a gift, or the game is lost if there was one already. */
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

/** The family has lost: the ending is the long night. */
export function loseNight(game: GameState): void {
  const m = underway(game)
  m.lost = true
  m.stopped = null
  m.blanket = null
  game.next = null
  clearBoards(game)
}

/** The phase after an act: the plan's, unless all lights are out. */
export function afterAct(game: GameState): PhaseId {
  const m = underway(game)
  if (m.lost) return 'home'
  return m.stopped ? 'let-go' : phaseAfter(game)
}

/** Resumes the suspended act and moves its deadlines by the time that has passed. @returns whether there was one */
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
