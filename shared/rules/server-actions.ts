/** The server's actions: players join, leave, disconnect and reconnect; pauses; shortened games; what a table has met before, and which plan it is offered first. */
import { SLEEPWALK } from '../content/constants.ts'
import { ROLES } from '../content/ids.ts'
import type { ServerAction } from './action.ts'
import { recallMet } from './content-history.ts'
import { pause, resumeByServer } from './pausing.ts'
import { comeBack, drop, leaveSeat, sit, sitBeside } from './seating.ts'
import { addStat, emitCue } from './selectors.ts'
import type { GameState } from './state/index.ts'

/** Carries out an action of the server. Time has already passed up to the action's time. */
export function acceptServer(game: GameState, action: ServerAction): void {
  switch (action.type) {
    case 'time':
      return
    case 'sit':
      if (action.second) sitBeside(game, action.role, action.player)
      else sit(game, action.role, action.player)
      return
    case 'leave':
      leaveSeat(game, action.role, action.second ? 'second' : 'first')
      return
    case 'drop':
      drop(game, action.role, action.second)
      return
    case 'back':
      comeBack(game, action.role, action.second)
      return
    case 'halt':
      if (action.why) pause(game, action.why)
      else resumeByServer(game)
      return
    case 'recall':
      recallMet(game, action.met)
      return
    case 'plan':
      game.settings.plan = action.plan
      return
    case 'percent':
      game.settings.percent = action.percent
  }
}

const sleepwalkDelay = (game: GameState): number =>
  game.malfunction ? SLEEPWALK.malfunction : SLEEPWALK.story

/** Game time at which the next disconnected player starts to sleepwalk, or null. */
export function nextSleepwalkAt(game: GameState): number | null {
  let next: number | null = null
  for (const role of ROLES) {
    const { droppedAt, awake } = game.seats[role]
    if (droppedAt === null || awake !== 'human') continue
    const at = droppedAt + sleepwalkDelay(game)
    if (next === null || at < next) next = at
  }
  return next
}

/** Lets all players sleepwalk who have been disconnected for long enough: the house plays on for them. */
export function startSleepwalking(game: GameState): void {
  for (const role of ROLES) {
    const seat = game.seats[role]
    if (seat.droppedAt === null || seat.awake !== 'human') continue
    if (seat.droppedAt + sleepwalkDelay(game) > game.clock.now) continue
    seat.awake = 'sleepwalking'
    seat.whileAsleep = []
    const play = game.evenings.at(-1)?.plays[role]
    if (play && play.score === null) play.resume = true
    addStat(game, role, 'naps')
    emitCue(game, { type: 'fell-asleep', role })
  }
}
