/**
 * What the three acts share: the start of the malfunction, how an act is suspended while all lights are out and resumed
 * afterwards, and the one light that an act goes on with.
 */
import { LET_GO } from '../../content/constants.ts'
import { type PhaseId, ROLES } from '../../content/ids.ts'
import { secondPhone } from '../../content/phones.ts'
import { phaseAfter } from '../plan.ts'
import { byLights, relight, totalLights } from '../resources.ts'
import { settleResults } from '../results.ts'
import { handsOf, humans } from '../seat-phones.ts'
import { emitCue } from '../selectors.ts'
import type { GameState, Malfunction } from '../state/index.ts'
import { planBlankets } from './blanket.ts'
import { clearBoards, shiftBoards } from './boards.ts'
import { handBack, watchPhones } from './idle.ts'
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
    windAt: 0,
    blanketsAt: planBlankets(game),
    blanket: null,
    // With no other player to rescue her she would stay caught, so she frees herself.
    caught: game.saturday?.signWorked === false && people.some((role) => role !== 'ava'),
    rescuers: [],
    reachedAt: {},
    letGo: 0,
    stopped: null,
    gift: null,
    limping: null,
    warned: [],
    rattles: {},
    lastUse: {},
    wrong: {},
    steadied: null,
    touchedAt: {},
    missedSince: {},
    idle: [],
    pace: { permille: 1_000, orders: 0 },
    houseMay: false,
    home: [],
    lost: false,
    endedByHost: false,
    curve: [[0, lights]],
  }
  game.malfunction.windAt = now + gustEvery(game, handsOf(game))
  watchPhones(game, game.malfunction)
}

/** Whether an act has been suspended before: treasures cannot be given up a second time. */
const stopUsed = (m: Malfunction): boolean => m.letGo >= LET_GO.times

/** Whether this act goes on with one light when all are out. The game can only be lost in the whisper, and never by a cosy table. */
const limps = (game: GameState, act: PhaseId | null): boolean =>
  act === 'shout' || act === 'talk' || (act === 'whisper' && game.settings.cosy === true)

/** Relights one light on the dimmest lantern whose treasure was not given up (ties by the seed). It cannot go out in this act. */
export function lightToLimpOn(game: GameState): void {
  const m = underway(game)
  const role = byLights(
    game,
    ROLES.filter((each) => !game.seats[each].given),
    'least',
  )
  if (!role) return
  m.limping = role
  relight(game, role, 1)
  emitCue(game, { type: 'limp', role })
}

/** To be called after losses in an act: goes on with one light if all are out and treasures cannot be given up any more. */
export function limpOn(game: GameState): void {
  if (dark(game) && stopUsed(underway(game)) && limps(game, game.phase.id)) lightToLimpOn(game)
}

/**
 * Leaves an act. If all lights are out it is suspended for a gift, or the game is lost if it was suspended before.
 */
export function leaveAct(game: GameState): void {
  if (!dark(game)) {
    const m = underway(game)
    m.limping = null
    m.wrong = {}
    m.missedSince = {}
    clearBoards(game)
    return
  }
  emitCue(game, { type: 'all-dark' })
  const m = underway(game)
  if (stopUsed(m)) {
    loseNight(game)
    return
  }
  m.stopped = { at: game.clock.now, startedAt: game.phase.startedAt, endsAt: game.phase.endsAt }
  game.next = game.phase.id
}

/** Nobody has given up a treasure. @returns whether the act is resumed with one light */
export function goOnWithoutGift(game: GameState): boolean {
  if (!limps(game, game.next)) return false
  lightToLimpOn(game)
  return true
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

const STORM: ReadonlySet<PhaseId> = new Set<PhaseId>(['shout', 'talk', 'whisper', 'let-go'])

/** Whether the malfunction is being played. It cannot be skipped; the host can only end the whole game. */
export const inStorm = (game: GameState): boolean => STORM.has(game.phase.id)

/** The host ends the game in the malfunction: it is lost, secrets are revealed, and there are no stars. */
export function endNight(game: GameState): void {
  const m = underway(game)
  loseNight(game)
  handBack(game, m)
  m.endedByHost = true
  settleResults(game)
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
    m.rattles[role] = m.rattles[role]?.map((each) => each + by) ?? []
    const second = secondPhone(role)
    if (m.rattles[second]) m.rattles[second] = m.rattles[second].map((each) => each + by)
  }
  watchPhones(game, m)
  game.phase.startedAt = m.stopped.startedAt + by
  game.phase.endsAt = m.stopped.endsAt === null ? null : m.stopped.endsAt + by
  m.stopped = null
  game.next = null
  return true
}
