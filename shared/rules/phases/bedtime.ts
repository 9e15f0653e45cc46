/** Bedtime: dreams, the ritual at the nook and own ways happen at the same time. */
import { type Dream, OWN_WAY_OF, type Role } from '../../content/ids.ts'
import { content } from '../../content/load.ts'
import { type Phone, phoneAt } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import { pick } from '../../rng.ts'
import type { NeighbourAction, SeatAction } from '../action.ts'
import { nameConstellation, namingLegal } from '../constellation-names.ts'
import { longestUnmet } from '../content-history.ts'
import { earliest, paced, setDeadline } from '../deadlines.ts'
import { offerWhispers } from '../disturbances.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, timesOf } from '../plan.ts'
import { turnOf } from '../seat-phones.ts'
import { currentEvening } from '../selectors.ts'
import type { GameState, Play } from '../state/index.ts'
import { inRoom } from '../who-is-where.ts'
import { settleBedtime } from './bedtime/consequences.ts'
import { cutPlay, finishPlay, playEndsAt, playTouches, startPlay } from './bedtime/minigame-plays.ts'
import {
  closeReading,
  currentPage,
  endStage,
  finishLine,
  hears,
  isReadingOver,
  letHouseRead,
  readingTime,
  readWhenWritten,
  startReading,
} from './bedtime/ritual.ts'
import {
  giveHeart,
  heartLegal,
  makeSound,
  otherVoiceLegal,
  readerLegal,
  swapNextReader,
  writeLine,
  writeOtherVoice,
} from './bedtime/ritual-lines.ts'
import { acceptCustomise, customiseLegal } from './lights.ts'

/** A dream that fits this role: one that it has not had in this game, and that the table has not met before, if there is any. */
function dreamFor(game: GameState, role: Role): Dream {
  const fitting = content.dreams.filter((dream) => dream.who.includes(role))
  const had = game.dreams.filter((dream) => dream.dreamer === role).map(({ dream }) => dream)
  const fresh = fitting.filter(({ id }) => !had.includes(id))
  return pick(game.rng, longestUnmet(game, 'dreams', fresh.length > 0 ? fresh : fitting)).id
}

function enter(game: GameState): void {
  offerWhispers(game)
  for (const role of inRoom(game, 'sphere')) startPlay(game, role, dreamFor(game, role))
  for (const role of inRoom(game, 'own')) startPlay(game, role, OWN_WAY_OF[role])
  startReading(game)
  const page = currentPage(game)
  // The phase lasts as long as the nook reads.
  if (page) setDeadline(game, Math.max(timesOf(game).bedtime, readingTime(game, page)), { waits: true })
  else setDeadline(game, timesOf(game).bedtime)
}

function legal(game: GameState, role: Role, phone: Phone): Legal {
  const play = currentEvening(game).plays[role]
  const page = currentPage(game)
  const legal: Legal = { ...customiseLegal(game, role), ...namingLegal(game, role) }
  // Of two people one watches.
  if (play && play.score === null) return phone === turnOf(game, role) ? { ...legal, play: [{}] } : legal
  if (!page) return legal
  if (page.present.includes(role)) return { ...legal, ...readerLegal(game, page, phone) }
  // Who has woken from a dream, or is done with an own way, listens.
  return hears(game, role) ? { ...legal, ...heartLegal(page, role) } : legal
}

function accept(game: GameState, action: SeatAction): void {
  const play = currentEvening(game).plays[action.by]
  switch (action.type) {
    case 'play':
      if (play) playTouches(game, play, action.payload.from, action.payload.runs)
      return
    case 'name-stars':
      nameConstellation(game, action.by, action.payload)
      return
    case 'customise':
      acceptCustomise(game, action)
      return
    default:
      acceptAtNook(game, action)
  }
}

function acceptAtNook(game: GameState, action: SeatAction): void {
  const page = currentPage(game)
  if (!page) return
  switch (action.type) {
    case 'line':
      writeLine(game, page, phoneAt(action.by, action), action.payload)
      readWhenWritten(game, page)
      return
    case 'read-done':
      finishLine(game, page)
      return
    case 'house-reads':
      letHouseRead(game, page)
      return
    case 'next-reader':
      swapNextReader(page, action.payload.reader)
      return
    case 'heart':
      giveHeart(game, page, action.by, action.payload.line)
      return
    case 'sound':
      makeSound(game, page, action.payload.sound)
  }
}

function neighbours(game: GameState): Legal {
  const { chair } = currentEvening(game)
  return {
    'bend-whisper': [{ template: game.whisperTemplates.map((_, i) => i) }],
    ...(chair && otherVoiceLegal(chair)),
  }
}

function acceptNeighbour(game: GameState, action: NeighbourAction): void {
  const { chair } = currentEvening(game)
  if (action.type === 'bend-whisper') game.whisperVotes[action.id] = action.payload.template
  if (action.type === 'other-voice' && chair) writeOtherVoice(chair, action.payload.pick)
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

const fuseAt = (game: GameState): number => game.phase.startedAt + paced(game, timesOf(game).fuse)

function wake(game: GameState): number | null {
  const page = currentPage(game)
  const times = unfinished(game).map(playEndsAt)
  if (fuseTarget(game)) times.push(fuseAt(game))
  return earliest(...times, page?.endsAt ?? null)
}

function tick(game: GameState): void {
  const { now } = game.clock
  const target = fuseTarget(game)
  if (target && fuseAt(game) <= now) pullFuse(game, target)
  for (const play of unfinished(game)) if (playEndsAt(play) <= now) finishPlay(play)
  const page = currentPage(game)
  if (page && page.endsAt !== null && page.endsAt <= now) endStage(game, page)
}

function extend(game: GameState, ms: number): void {
  const page = currentPage(game)
  if (page && page.endsAt !== null) page.endsAt += ms
}

/** The nook has read, and nobody dreams any more. Without anybody at the nook the phase lasts its time. */
function done(game: GameState): boolean {
  const page = currentPage(game)
  return page !== null && isReadingOver(page) && unfinished(game).length === 0
}

function pullFuse(game: GameState, target: Role): void {
  const evening = currentEvening(game)
  evening.fused = target
  const play = evening.plays[target]
  if (play) cutPlay(game, play)
}

function close(game: GameState): void {
  const target = fuseTarget(game)
  if (target) pullFuse(game, target)
  for (const play of unfinished(game)) finishPlay(play)
  closeReading(game)
  settleBedtime(game)
}

export const bedtime: PhaseRules = {
  enter,
  legal,
  accept,
  neighbours,
  acceptNeighbour,
  wake,
  tick,
  extend,
  done,
  close,
  next: phaseAfter,
}
