/** Bedtime, all at once: dreams in silence, the ritual aloud, own ways with a gesture. */
import { TIME } from '../../content/constants.ts'
import { type Dream, OWN_WAY_OF, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import type { Legal } from '../../protocol/actions.ts'
import { pick } from '../../rng.ts'
import type { NeighbourAction, SeatAction } from '../action.ts'
import { nameStars, namingLegal } from '../constellation-names.ts'
import { begin, paced } from '../deadlines.ts'
import { offerWhispers } from '../disturbances.ts'
import { chairLegal, closeChair } from '../empty-chair.ts'
import type { PhaseRules } from '../phase.ts'
import { cue, tonight } from '../selectors.ts'
import type { GameState, Play } from '../state/index.ts'
import { inRoom } from '../who-is-where.ts'
import { settleBedtime } from './bedtime/consequences.ts'
import { cutPlay, finishPlay, playEndsAt, playTouches, startPlay } from './bedtime/minigame-plays.ts'
import {
  fillLine,
  giveHeart,
  heartLegal,
  letHouseRead,
  lineRead,
  readNext,
  ritualLegal,
  ritualOver,
  startRitual,
  turnOver,
} from './bedtime/ritual-lines.ts'
import { acceptEvening, customiseLegal } from './lights.ts'

/** The page should be read a little before the dreams end. */
const RITUAL_PERCENT = 90

const ritualTime = (night: GameState): number => (paced(night, TIME.bedtime) * RITUAL_PERCENT) / 100

/** A dream for this role's turn of mind that it has not had tonight. */
function dreamFor(night: GameState, role: Role): Dream {
  const fitting = content.dreams.filter((dream) => dream.who.includes(role)).map(({ id }) => id)
  const had = night.dreams.filter((dream) => dream.dreamer === role).map(({ dream }) => dream)
  const fresh = fitting.filter((dream) => !had.includes(dream))
  return pick(night.rng, fresh.length > 0 ? fresh : fitting)
}

function enter(night: GameState): void {
  const evening = tonight(night)
  begin(night, TIME.bedtime)
  offerWhispers(night)
  for (const role of inRoom(night, 'sphere')) startPlay(night, role, dreamFor(night, role))
  for (const role of inRoom(night, 'own')) startPlay(night, role, OWN_WAY_OF[role])
  const nook = inRoom(night, 'nook')
  if (nook.length >= 2) evening.ritual = startRitual(night, evening.evening, nook, ritualTime(night))
}

function legal(night: GameState, role: Role): Legal {
  const { plays, ritual } = tonight(night)
  const play = plays[role]
  const legal: Legal = {
    ...customiseLegal(night, role),
    ...chairLegal(night, role),
    ...namingLegal(night, role),
  }
  if (play && play.score === null) return { ...legal, play: [{}] }
  if (!ritual) return legal
  if (ritual.present.includes(role)) return { ...legal, ...ritualLegal(night, ritual, role) }
  // After the gesture of an own way one listens in; dreamers are elsewhere.
  return play && inRoom(night, 'own').includes(role) ? { ...legal, ...heartLegal(ritual, role) } : legal
}

function accept(night: GameState, action: SeatAction): void {
  const { plays, ritual } = tonight(night)
  const play = plays[action.by]
  switch (action.type) {
    case 'play':
      if (play) playTouches(night, play, action.payload.from, action.payload.runs)
      return
    case 'name-stars':
      nameStars(night, action.by, action.payload)
      return
    case 'line':
      if (ritual) fillLine(ritual, action.by, action.payload)
      return
    case 'read-done':
      if (ritual) lineRead(night, ritual, ritualTime(night))
      return
    case 'house-reads':
      if (ritual) letHouseRead(night, ritual)
      return
    case 'next-reader':
      if (ritual) readNext(ritual, action.payload.reader)
      return
    case 'heart':
      if (ritual) giveHeart(night, ritual, action.by, action.payload.line)
      return
    case 'sound':
      cue(night, { type: 'sound', role: action.by, n: action.payload.sound })
      return
    default:
      acceptEvening(night, action)
  }
}

function acceptNeighbour(night: GameState, action: NeighbourAction): void {
  if (action.type === 'bend-whisper') night.whisperVotes[action.id] = action.payload.template
}

const unfinished = (night: GameState): Play[] =>
  Object.values(tonight(night).plays).filter((play) => play.score === null)

/** Whose dream Caleb's fuse will end, if that person dreams. */
function fuseTarget(night: GameState): Role | null {
  const { ownWays, fused } = tonight(night)
  const caleb = ownWays.caleb
  if (fused || caleb?.deed !== 'fuse' || !caleb.target) return null
  return inRoom(night, 'sphere').includes(caleb.target) ? caleb.target : null
}

const fuseAt = (night: GameState): number => night.phase.startedAt + paced(night, TIME.fuse)

function wake(night: GameState): number | null {
  const { ritual } = tonight(night)
  const times = unfinished(night).map(playEndsAt)
  if (fuseTarget(night)) times.push(fuseAt(night))
  if (ritual && !ritualOver(ritual)) times.push(ritual.turnEndsAt)
  return times.length > 0 ? Math.min(...times) : null
}

function tick(night: GameState): void {
  const evening = tonight(night)
  const { now } = night.clock
  const target = fuseTarget(night)
  if (target && fuseAt(night) <= now) pullFuse(night, target)
  for (const play of unfinished(night)) if (playEndsAt(play) <= now) finishPlay(play)
  const { ritual } = evening
  if (ritual && !ritualOver(ritual) && ritual.turnEndsAt <= now) turnOver(night, ritual, ritualTime(night))
}

function pullFuse(night: GameState, target: Role): void {
  const evening = tonight(night)
  evening.fused = target
  const play = evening.plays[target]
  if (play) cutPlay(night, play)
}

function close(night: GameState): void {
  const { ritual } = tonight(night)
  const target = fuseTarget(night)
  if (target) pullFuse(night, target)
  for (const play of unfinished(night)) finishPlay(play)
  while (ritual && !ritualOver(ritual)) turnOver(night, ritual, ritualTime(night))
  closeChair(night)
  settleBedtime(night)
}

export const bedtime: PhaseRules = {
  enter,
  legal,
  accept,
  neighbours: (night) => ({ 'bend-whisper': [{ template: night.whisperTemplates.map((_, i) => i) }] }),
  acceptNeighbour,
  wake,
  tick,
  close,
  next: () => 'night',
}
