/** Bedtime: dreams, the ritual at the nook and own ways happen at the same time. */
import { TIME } from '../../content/constants.ts'
import { type Dream, OWN_WAY_OF, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Legal } from '../../protocol/actions.ts'
import { pick } from '../../rng.ts'
import type { NeighbourAction, SeatAction } from '../action.ts'
import { nameConstellation, namingLegal } from '../constellation-names.ts'
import { paced, setDeadline } from '../deadlines.ts'
import { offerWhispers } from '../disturbances.ts'
import { chairLegal, closeChair } from '../empty-chair.ts'
import type { PhaseRules } from '../phase.ts'
import { eveningPlan, phaseAfter } from '../plan.ts'
import { currentEvening, emitCue } from '../selectors.ts'
import type { GameState, Play } from '../state/index.ts'
import { inRoom } from '../who-is-where.ts'
import { settleBedtime } from './bedtime/consequences.ts'
import { cutPlay, finishPlay, playEndsAt, playTouches, startPlay } from './bedtime/minigame-plays.ts'
import {
  endTurn,
  fillLine,
  finishLine,
  giveHeart,
  heartLegal,
  isRitualOver,
  letHouseRead,
  ritualLegal,
  startRitual,
  swapNextReader,
} from './bedtime/ritual-lines.ts'
import { acceptCustomiseOrChair, customiseLegal } from './lights.ts'

/** Percentage of the phase that the ritual may take, so that it ends shortly before the dreams. */
const RITUAL_PERCENT = 90

const ritualTime = (game: GameState): number => (paced(game, TIME.bedtime) * RITUAL_PERCENT) / 100

/** A dream that fits this role, one that it has not had in this game if there is any. */
function dreamFor(game: GameState, role: Role): Dream {
  const fitting = content.dreams.filter((dream) => dream.who.includes(role)).map(({ id }) => id)
  const had = game.dreams.filter((dream) => dream.dreamer === role).map(({ dream }) => dream)
  const fresh = fitting.filter((dream) => !had.includes(dream))
  return pick(game.rng, fresh.length > 0 ? fresh : fitting)
}

function enter(game: GameState): void {
  const evening = currentEvening(game)
  setDeadline(game, TIME.bedtime)
  offerWhispers(game)
  for (const role of inRoom(game, 'sphere')) startPlay(game, role, dreamFor(game, role))
  for (const role of inRoom(game, 'own')) startPlay(game, role, OWN_WAY_OF[role])
  const nook = inRoom(game, 'nook')
  if (nook.length >= 2) evening.ritual = startRitual(game, eveningPlan(game).ritual, nook, ritualTime(game))
}

function legal(game: GameState, role: Role): Legal {
  const { plays, ritual } = currentEvening(game)
  const play = plays[role]
  const legal: Legal = {
    ...customiseLegal(game, role),
    ...chairLegal(game, role),
    ...namingLegal(game, role),
  }
  if (play && play.score === null) return { ...legal, play: [{}] }
  if (!ritual) return legal
  if (ritual.present.includes(role)) return { ...legal, ...ritualLegal(game, ritual, role) }
  // A player whose own way is over listens to the ritual; dreamers don't hear it.
  return play && inRoom(game, 'own').includes(role) ? { ...legal, ...heartLegal(ritual, role) } : legal
}

function accept(game: GameState, action: SeatAction): void {
  const { plays, ritual } = currentEvening(game)
  const play = plays[action.by]
  switch (action.type) {
    case 'play':
      if (play) playTouches(game, play, action.payload.from, action.payload.runs)
      return
    case 'name-stars':
      nameConstellation(game, action.by, action.payload)
      return
    case 'line':
      if (ritual) fillLine(ritual, action.by, action.payload)
      return
    case 'read-done':
      if (ritual) finishLine(game, ritual, ritualTime(game))
      return
    case 'house-reads':
      if (ritual) letHouseRead(game, ritual)
      return
    case 'next-reader':
      if (ritual) swapNextReader(ritual, action.payload.reader)
      return
    case 'heart':
      if (ritual) giveHeart(game, ritual, action.by, action.payload.line)
      return
    case 'sound':
      emitCue(game, { type: 'sound', role: action.by, n: action.payload.sound })
      return
    default:
      acceptCustomiseOrChair(game, action)
  }
}

function acceptNeighbour(game: GameState, action: NeighbourAction): void {
  if (action.type === 'bend-whisper') game.whisperVotes[action.id] = action.payload.template
}

const unfinished = (game: GameState): Play[] =>
  Object.values(currentEvening(game).plays).filter((play) => play.score === null)

/** Whose dream Caleb's fuse will end; null if he pulls none or its target is not in the sphere. */
function fuseTarget(game: GameState): Role | null {
  const { ownWays, fused } = currentEvening(game)
  const caleb = ownWays.caleb
  if (fused || caleb?.deed !== 'fuse' || !caleb.target) return null
  return inRoom(game, 'sphere').includes(caleb.target) ? caleb.target : null
}

const fuseAt = (game: GameState): number => game.phase.startedAt + paced(game, TIME.fuse)

function wake(game: GameState): number | null {
  const { ritual } = currentEvening(game)
  const times = unfinished(game).map(playEndsAt)
  if (fuseTarget(game)) times.push(fuseAt(game))
  if (ritual && !isRitualOver(ritual)) times.push(ritual.turnEndsAt)
  return times.length > 0 ? Math.min(...times) : null
}

function tick(game: GameState): void {
  const evening = currentEvening(game)
  const { now } = game.clock
  const target = fuseTarget(game)
  if (target && fuseAt(game) <= now) pullFuse(game, target)
  for (const play of unfinished(game)) if (playEndsAt(play) <= now) finishPlay(play)
  const { ritual } = evening
  if (ritual && !isRitualOver(ritual) && ritual.turnEndsAt <= now) endTurn(game, ritual, ritualTime(game))
}

function pullFuse(game: GameState, target: Role): void {
  const evening = currentEvening(game)
  evening.fused = target
  const play = evening.plays[target]
  if (play) cutPlay(game, play)
}

function close(game: GameState): void {
  const { ritual } = currentEvening(game)
  const target = fuseTarget(game)
  if (target) pullFuse(game, target)
  for (const play of unfinished(game)) finishPlay(play)
  while (ritual && !isRitualOver(ritual)) endTurn(game, ritual, ritualTime(game))
  closeChair(game)
  settleBedtime(game)
}

export const bedtime: PhaseRules = {
  enter,
  legal,
  accept,
  neighbours: (game) => ({ 'bend-whisper': [{ template: game.whisperTemplates.map((_, i) => i) }] }),
  acceptNeighbour,
  wake,
  tick,
  close,
  next: phaseAfter,
}
