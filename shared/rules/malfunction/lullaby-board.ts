/**
 * The lullaby: a loop of six beats. Each is the slot of one player, who has to play the right note in time. Used in the
 * whisper, and with other notes at a supper.
 */
import { LULLABY, NOTES } from '../../content/constants.ts'
import { type NoteSymbol, type Role, SYMBOLS } from '../../content/ids.ts'
import { type Phone, phoneAt, roleOfPhone } from '../../content/phones.ts'
import type { Legal } from '../../protocol/actions.ts'
import { pick, type RngState, shuffle } from '../../rng.ts'
import type { SeatActionOf } from '../action.ts'
import { planOf } from '../plan.ts'
import { phonesOf } from '../seat-phones.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { GameState, LullabyBoard } from '../state/index.ts'
import { missedOwn } from './idle.ts'
import { rehearsing } from './pace.ts'
import { choseWrong, houseHasSeat, isSteadied } from './rattle.ts'
import { blow, dark } from './wind.ts'

/** Indices of the notes that are not on the fridge. */
export const missingNotes = (game: GameState): number[] =>
  game.notes.flatMap((note, index) => (note.open ? [] : [index]))

/** Which phone shows each missing note: never that of the player who plays it, spread evenly; none for a single player. */
function dealDescribers(
  rng: RngState,
  owners: readonly Role[],
  players: readonly Role[],
  missing: readonly number[],
) {
  const describers: (Role | null)[] = owners.map(() => null)
  const load = (role: Role): number => describers.filter((describer) => describer === role).length
  for (const slot of missing) {
    const others = players.filter((role) => role !== owners[slot])
    const least = Math.min(...others.map(load))
    if (others.length > 0)
      describers[slot] = pick(
        rng,
        others.filter((role) => load(role) === least),
      )
  }
  return describers
}

/** The players in the order of their turns: round and round, or along the table and back (two players: twice each). */
function turnsOf(order: readonly Role[], backAgain: boolean): Role[] {
  if (!backAgain) return [...order]
  return order.length > 2
    ? [...order, ...order.slice(1, -1).reverse()]
    : order.flatMap((role) => [role, role])
}

/** Deals the beats evenly; the loop starts after the lead-in. @param backAgain whether turns go along the table and back */
export function startLullaby(game: GameState, players: readonly Role[], backAgain = false): LullabyBoard {
  const order = turnsOf(shuffle(game.rng, players), backAgain)
  const owners = Array.from({ length: LULLABY.beats }, (_, slot) => order[slot % order.length] as Role)
  const practice = rehearsing(game)
  const symbols: NoteSymbol[] = practice
    ? Array.from({ length: NOTES.count }, () => pick(game.rng, SYMBOLS))
    : game.notes.map((note) => note.symbol)
  return {
    startedAt: game.clock.now + LULLABY.leadIn * LULLABY.beat,
    beat: LULLABY.beat,
    symbols,
    owners,
    describers: dealDescribers(game.rng, owners, players, practice ? [] : missingNotes(game)),
    solved: owners.map(() => false),
    settled: -1,
    opened: -1,
    tried: [],
  }
}

/**
 * Whether all may see the note of this slot: it is on the fridge or solved, one of two has played it, there is nobody to
 * describe it, or the house plays for its describer or its player. The house neither speaks nor hears.
 */
export function slotShown(game: GameState, board: LullabyBoard, slot: number): boolean {
  const describer = board.describers[slot] ?? null
  if (board.solved[slot] === true || isHalf(board, slot) || describer === null) return true
  return houseHasSeat(game, describer) || houseHasSeat(game, board.owners[slot] as Role)
}

/** Whether every beat of the loop has been played correctly once. */
export const allSolved = (board: LullabyBoard): boolean => board.solved.every(Boolean)

const slotOf = (beat: number): number => beat % LULLABY.beats
/** Game time (ms) at which a beat ends. */
const endOf = (board: LullabyBoard, beat: number): number => board.startedAt + (beat + 1) * board.beat
/** Game time (ms) from which a beat may be played: slightly early counts. */
const opensAt = (board: LullabyBoard, beat: number): number =>
  board.startedAt + beat * board.beat - Math.floor((board.beat * LULLABY.earlyPercent) / 100)

/** Whether a slot is neither solved nor failed in this pass. */
const waits = (board: LullabyBoard, slot: number): boolean =>
  !board.solved[slot] && !board.tried.includes(slot)

/**
 * The slots that may be played now: that of the current beat, and the next one's shortly before it begins. Open slots come
 * first; solved ones may be played again for pleasure.
 */
function openSlots(board: LullabyBoard): number[] {
  const current = board.settled + 1
  const open = [current, current + 1].filter((beat) => beat <= board.opened).map(slotOf)
  const found = open.filter((slot) => board.solved[slot] && !board.tried.includes(slot))
  return [...open.filter((slot) => waits(board, slot)), ...found]
}

export function lullabyLegal(board: LullabyBoard, phone: Phone): Legal {
  if (allSolved(board)) return {}
  const role = roleOfPhone(phone)
  const mine = openSlots(board).filter(
    (slot) => board.owners[slot] === role && !hasPlayed(board, slot, phone),
  )
  return mine.length > 0 ? { beat: [{ slot: mine }] } : {}
}

/** Whether a phone has played this slot right, and waits for the other phone of its seat. */
const hasPlayed = (board: LullabyBoard, slot: number, phone: Phone): boolean =>
  board.halves?.some((half) => half.slot === slot && half.phone === phone) ?? false

/** A right note. Of two people both have to play it. @returns whether the beat is played now */
function isWhole(game: GameState, board: LullabyBoard, slot: number, phone: Phone): boolean {
  const others = phonesOf(game, roleOfPhone(phone)).filter((other) => other !== phone)
  if (others.every((other) => hasPlayed(board, slot, other))) {
    forgetHalves(board, slot)
    return true
  }
  board.halves = [...(board.halves ?? []), { slot, phone, beat: board.settled + 1 }]
  return false
}

function forgetHalves(board: LullabyBoard, slot: number): void {
  const left = board.halves?.filter((half) => half.slot !== slot) ?? []
  if (left.length > 0) board.halves = left
  else delete board.halves
}

/** Whether one of two has played this slot. */
const isHalf = (board: LullabyBoard, slot: number): boolean =>
  board.halves?.some((half) => half.slot === slot) ?? false

/** Whether one of two has played this slot, and the other one may still take the next passes to follow. */
const isAwaited = (board: LullabyBoard, slot: number): boolean =>
  board.halves?.some(
    (half) => half.slot === slot && board.settled - half.beat <= LULLABY.followPasses * LULLABY.beats,
  ) ?? false

/** The phones that have let their beat pass. */
const missing = (game: GameState, board: LullabyBoard, slot: number): Phone[] =>
  phonesOf(game, board.owners[slot] as Role).filter((phone) => !hasPlayed(board, slot, phone))

function wrongBeat(game: GameState, slot: number, role: Role): void {
  addStat(game, role, 'wrongBeats')
  emitCue(game, { type: 'beat-wrong', role, n: slot })
  blow(game, planOf(game).wrongBeat)
}

export function playBeat(game: GameState, board: LullabyBoard, action: SeatActionOf<'beat'>): void {
  const phone = phoneAt(action.by, action)
  if (isSteadied(game, phone) && !action.house) return
  const { slot, symbol } = action.payload
  const found = board.solved[slot] === true
  const right = symbol === board.symbols[slot]
  if (right && !isWhole(game, board, slot, phone)) return
  board.tried.push(slot)
  if (!right) {
    // A wrong note in a solved slot is ignored.
    if (!found) {
      wrongBeat(game, slot, action.by)
      if (!action.house) choseWrong(game, phone, 'beats')
    }
    return
  }
  board.solved[slot] = true
  if (!found) addStat(game, action.by, 'beats')
  emitCue(game, { type: 'beat-right', role: action.by, n: slot })
}

export function lullabyWake(board: LullabyBoard): number | null {
  if (allSolved(board)) return null
  return Math.min(opensAt(board, board.opened + 1), endOf(board, board.settled + 1))
}

/** Ends beats that are over. Not playing costs nothing in the first passes. */
export function lullabyTick(game: GameState, board: LullabyBoard): void {
  while (opensAt(board, board.opened + 1) <= game.clock.now) board.opened += 1
  while (!allSolved(board) && endOf(board, board.settled + 1) <= game.clock.now) {
    board.settled += 1
    const slot = slotOf(board.settled)
    const forgiven = board.settled < LULLABY.freePasses * LULLABY.beats
    const still = waits(board, slot)
    if (still) for (const phone of missing(game, board, slot)) missedOwn(game, phone)
    board.tried = board.tried.filter((tried) => tried !== slot)
    // A cosy family that goes on with one light has the house hum what is missing: so the song ends.
    if (game.malfunction?.limping) board.solved[slot] = true
    else if (still && !isAwaited(board, slot) && !forgiven && !rehearsing(game))
      wrongBeat(game, slot, board.owners[slot] as Role)
    if (dark(game)) return
  }
}

/** Restarts the loop with its lead-in, after the game was suspended. */
export function shiftLullaby(board: LullabyBoard, by: number): void {
  board.startedAt += by + LULLABY.leadIn * board.beat
}
