/** The ritual at the nook: lines in turn, read aloud. One engine for its three evenings. */
import { TIME } from '../../../content/constants.ts'
import type { Evening, Role } from '../../../content/ids.ts'
import { content } from '../../../content/load.ts'
import type { Legal, Payload } from '../../../protocol/actions.ts'
import { nextInt, shuffle } from '../../../rng.ts'
import { addMemory } from '../../add-memory.ts'
import { paced } from '../../deadlines.ts'
import { drawFresh } from '../../draw-content.ts'
import { chosenMessage, message, readyLines } from '../../messages.ts'
import { count, cue } from '../../selectors.ts'
import type { GameState, Message, Ritual, RitualLine } from '../../state/index.ts'

const KIND: Record<Evening, Ritual['kind']> = { monday: 'read', wednesday: 'tell', friday: 'last' }

/** A page has four lines; a story gets one line from each, and three at least. */
const linesOf = (present: readonly Role[]): number => Math.max(3, present.length)
const GAP_PICKS = 3

/**
 * Opens the ritual for those present (two or more).
 * @param ms how long the whole ritual may take
 */
export function startRitual(game: GameState, evening: Evening, present: Role[], ms: number): Ritual {
  const order = shuffle(game.rng, present)
  const kind = KIND[evening]
  const { opening, lines } = kind === 'read' ? readPage(game, order) : story(game, kind, order)
  return {
    kind,
    opening,
    present: order,
    lines,
    turn: 0,
    turnEndsAt: game.clock.now + turnTime(ms, lines.length),
  }
}

const turnTime = (ms: number, lines: number): number => Math.floor(ms / lines)

const blank = (by: Role, picks: Message[], frame: string | null): RitualLine => ({
  by,
  words: null,
  picks,
  frame,
  read: false,
  hearts: [],
})

function readPage(game: GameState, order: readonly Role[]): { opening: Message; lines: RitualLine[] } {
  const page = drawFresh(game, 'readPages', content.readPages)
  const lines = Array.from({ length: page.gaps }, (_, i) => {
    const line = `readPages.${page.id}.lines.${i}`
    return blank(order[i % order.length] as Role, readyLines(`${line}.picks`, GAP_PICKS), `${line}.text`)
  })
  return { opening: message(`readPages.${page.id}.title`), lines }
}

function story(
  game: GameState,
  kind: 'tell' | 'last',
  order: readonly Role[],
): { opening: Message; lines: RitualLine[] } {
  const list = kind === 'tell' ? 'starters' : 'lastPages'
  const entry =
    kind === 'tell' ? drawFresh(game, list, content.starters) : drawFresh(game, list, content.lastPages)
  const opening = message(kind === 'tell' ? `starters.${entry.id}.text` : `lastPages.${entry.id}.prompt`)
  const picks = readyLines(`${list}.${entry.id}.picks`, entry.picks)
  const lines = Array.from({ length: linesOf(order) }, (_, i) =>
    blank(order[i % order.length] as Role, picks, null),
  )
  return { opening, lines }
}

/** Whose line is read now, or null when the page is read. */
export const readerOf = (ritual: Ritual): Role | null => ritual.lines[ritual.turn]?.by ?? null

/** The next line a role has to fill or read: an index, or -1. */
export const nextLineOf = (ritual: Ritual, role: Role): number =>
  ritual.lines.findIndex((line) => line.by === role && !line.read)

export const isRitualOver = (ritual: Ritual): boolean => ritual.turn >= ritual.lines.length

const same = (a: Message, b: Message): boolean => 'key' in a && 'key' in b && a.key === b.key

/** Picks of a line that none of these other lines holds. The lines of a story share their picks; those of a page don't. */
function picksBeside(others: readonly RitualLine[], line: RitualLine): number[] {
  const taken = line.frame ? [] : others.flatMap((other) => (other !== line && other.words) || [])
  return line.picks.flatMap((pick, i) => (taken.some((words) => same(words, pick)) ? [] : [i]))
}

/**
 * What a reader may pick from: a story tells nothing twice, so what has been read is gone. What others have picked but
 * not read yet stays on offer, because an offer without it would tell what they are going to read.
 */
const offeredPicks = (ritual: Ritual, line: RitualLine): number[] =>
  picksBeside(
    ritual.lines.filter(({ read }) => read),
    line,
  )

/** What the house picks from for somebody who wrote nothing: also none that somebody else has picked already. */
const freePicks = (ritual: Ritual, line: RitualLine): number[] => picksBeside(ritual.lines, line)

/** Whether the very same line has been read by somebody else meanwhile: its reader may find another. */
export const isReadAlready = (ritual: Ritual, line: RitualLine): boolean =>
  !line.read &&
  line.frame === null &&
  line.words !== null &&
  ritual.lines.some(({ read, words }) => read && words && same(words, line.words as Message))

/** Later lines that may be swapped with the next one, by their readers: Ava picks who reads next. */
function nextReaders(ritual: Ritual): Role[] {
  const next = ritual.lines[ritual.turn + 1]
  if (!next || next.words) return []
  const later = ritual.lines.slice(ritual.turn + 2).filter((line) => !line.words && line.by !== next.by)
  return [...new Set(later.map((line) => line.by))]
}

const heartable = (ritual: Ritual, role: Role): number[] =>
  ritual.lines.flatMap((line, i) => (line.read && line.by !== role && !line.hearts.includes(role) ? [i] : []))

/** What listeners may do; readers may do more. */
export function heartLegal(ritual: Ritual, role: Role): Legal {
  const lines = heartable(ritual, role)
  return lines.length > 0 ? { heart: [{ line: lines }] } : {}
}

export function ritualLegal(game: GameState, ritual: Ritual, role: Role): Legal {
  const legal: Legal = heartLegal(ritual, role)
  if (!ritual.present.includes(role) || isRitualOver(ritual)) return legal
  const mine = ritual.lines[nextLineOf(ritual, role)]
  if (mine) {
    const picks = { pick: offeredPicks(ritual, mine) }
    legal.line = game.settings.typing ? [picks, { text: [] }] : [picks]
  }
  if (readerOf(ritual) === role && ritual.lines[ritual.turn]?.words && !houseReads(ritual)) {
    legal['read-done'] = [{}]
    legal['house-reads'] = [{}]
  }
  const readers = role === 'ava' ? nextReaders(ritual) : []
  if (readers.length > 0) legal['next-reader'] = [{ reader: readers }]
  if (role === 'leo') legal.sound = [{}]
  return legal
}

export function fillLine(ritual: Ritual, role: Role, payload: Payload<'line'>): void {
  const line = ritual.lines[nextLineOf(ritual, role)]
  if (!line) return
  const chosen = chosenMessage(payload, line.picks)
  if (chosen) line.words = line.frame ? message(line.frame, { gap: chosen }) : chosen
}

/** Whether the house reads the line whose turn it is. */
export const houseReads = (ritual: Ritual): boolean => ritual.housed === ritual.turn

/** Who would rather not read aloud lets the house do it; it takes its time. */
export function letHouseRead(game: GameState, ritual: Ritual): void {
  ritual.housed = ritual.turn
  ritual.turnEndsAt = game.clock.now + paced(game, TIME.houseReads)
}

/**
 * Its reader did not find another line in time: the one offered next after theirs is theirs. Which that is depends on
 * nothing but their own pick and what has been read, so it tells them nothing about what others have picked.
 */
function findAnother(ritual: Ritual, line: RitualLine): void {
  const own = line.picks.findIndex((pick) => line.words && same(pick, line.words))
  const offered = offeredPicks(ritual, line)
  const next = offered.find((i) => i > own) ?? offered[0]
  if (next !== undefined) line.words = line.picks[next] ?? line.words
}

/** The line has been read aloud: the next one's turn. */
export function finishLine(game: GameState, ritual: Ritual, ms: number): void {
  const line = ritual.lines[ritual.turn]
  if (!line) return
  line.read = true
  count(game, line.by, 'lines')
  if (ritual.kind !== 'read') addMemory(game, { kind: 'story-line', a: line.by, words: line.words })
  cue(game, { type: 'line-read', role: line.by, n: ritual.turn })
  ritual.turn += 1
  const next = ritual.lines[ritual.turn]
  if (next && isReadAlready(ritual, next)) findAnother(ritual, next)
  if (isRitualOver(ritual)) cue(game, { type: 'ritual-light' })
  ritual.turnEndsAt = game.clock.now + turnTime(ms, ritual.lines.length)
}

/** The turn is over: who wrote nothing gets one of the ready lines, and the house reads it. */
export function endTurn(game: GameState, ritual: Ritual, ms: number): void {
  const line = ritual.lines[ritual.turn]
  if (!line) return
  if (!line.words) {
    const free = freePicks(ritual, line)
    const picked = line.picks[free[nextInt(game.rng, free.length)] ?? 0] as Message
    line.words = line.frame ? message(line.frame, { gap: picked }) : picked
  }
  finishLine(game, ritual, ms)
}

/** Ava picks who reads next: the two lines change hands. */
export function swapNextReader(ritual: Ritual, reader: Role): void {
  const next = ritual.lines[ritual.turn + 1]
  const later = ritual.lines.slice(ritual.turn + 2).find((line) => line.by === reader && !line.words)
  if (!next || !later) return
  later.by = next.by
  next.by = reader
}

export function giveHeart(game: GameState, ritual: Ritual, role: Role, index: number): void {
  const line = ritual.lines[index]
  if (!line) return
  line.hearts.push(role)
  count(game, line.by, 'hearts')
  cue(game, { type: 'heart', role: line.by, other: role, n: index })
}
