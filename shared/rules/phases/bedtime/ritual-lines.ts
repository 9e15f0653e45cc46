/** The ritual at the nook, on all three evenings: players fill in lines and read them aloud in turn. */
import { TIME } from '../../../content/constants.ts'
import type { Role } from '../../../content/ids.ts'
import { content } from '../../../content/load.ts'
import type { Legal, Payload } from '../../../protocol/actions.ts'
import { nextInt, shuffle } from '../../../rng.ts'
import { addMemory } from '../../add-memory.ts'
import { paced } from '../../deadlines.ts'
import { drawFresh } from '../../draw-content.ts'
import { chosenMessage, message, readyLines } from '../../messages.ts'
import { addStat, emitCue } from '../../selectors.ts'
import type { GameState, Message, Ritual, RitualLine } from '../../state/index.ts'

/** A story has one line for each player present, and at least three. (The length of a page is given by its content.) */
const storyLength = (present: readonly Role[]): number => Math.max(3, present.length)
const GAP_PICKS = 3

/**
 * Starts the ritual.
 * @param present two or more roles
 * @param ms how long the whole ritual may take
 */
export function startRitual(game: GameState, kind: Ritual['kind'], present: Role[], ms: number): Ritual {
  const order = shuffle(game.rng, present)
  const { opening, lines } = kind === 'read' ? startPage(game, order) : startStory(game, kind, order)
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

const emptyLine = (by: Role, picks: Message[], frame: string | null): RitualLine => ({
  by,
  words: null,
  picks,
  frame,
  read: false,
  hearts: [],
})

function startPage(game: GameState, order: readonly Role[]): { opening: Message; lines: RitualLine[] } {
  const page = drawFresh(game, 'readPages', content.readPages)
  const lines = Array.from({ length: page.gaps }, (_, i) => {
    const line = `readPages.${page.id}.lines.${i}`
    return emptyLine(order[i % order.length] as Role, readyLines(`${line}.picks`, GAP_PICKS), `${line}.text`)
  })
  return { opening: message(`readPages.${page.id}.title`), lines }
}

function startStory(
  game: GameState,
  kind: 'tell' | 'last',
  order: readonly Role[],
): { opening: Message; lines: RitualLine[] } {
  const list = kind === 'tell' ? 'starters' : 'lastPages'
  const entry =
    kind === 'tell' ? drawFresh(game, list, content.starters) : drawFresh(game, list, content.lastPages)
  const opening = message(kind === 'tell' ? `starters.${entry.id}.text` : `lastPages.${entry.id}.prompt`)
  const picks = readyLines(`${list}.${entry.id}.picks`, entry.picks)
  const lines = Array.from({ length: storyLength(order) }, (_, i) =>
    emptyLine(order[i % order.length] as Role, picks, null),
  )
  return { opening, lines }
}

/** The role whose line is read now; null when all have been read. */
export const readerOf = (ritual: Ritual): Role | null => ritual.lines[ritual.turn]?.by ?? null

/** Index of the next line that a role has to fill in or read, or -1. */
export const nextLineOf = (ritual: Ritual, role: Role): number =>
  ritual.lines.findIndex((line) => line.by === role && !line.read)

/** Whether all lines have been read. */
export const isRitualOver = (ritual: Ritual): boolean => ritual.turn >= ritual.lines.length

const same = (a: Message, b: Message): boolean => 'key' in a && 'key' in b && a.key === b.key

/** Indices of a line's picks that none of `others` holds. Only the lines of a story share picks; those of a page don't. */
function picksNotIn(others: readonly RitualLine[], line: RitualLine): number[] {
  const taken = line.frame ? [] : others.flatMap((other) => (other !== line && other.words) || [])
  return line.picks.flatMap((pick, i) => (taken.some((words) => same(words, pick)) ? [] : [i]))
}

/**
 * The picks that a reader is offered: all that have not been read. Picks that others hold but have not read yet stay on
 * offer, because leaving them out would give away what the others are going to read.
 */
const offeredPicks = (ritual: Ritual, line: RitualLine): number[] =>
  picksNotIn(
    ritual.lines.filter(({ read }) => read),
    line,
  )

/** The picks from which a player who wrote nothing gets one: none that another line holds. */
const freePicks = (ritual: Ritual, line: RitualLine): number[] => picksNotIn(ritual.lines, line)

/** Whether another player has read the same pick, so that this line's reader has to find another. */
export const isReadAlready = (ritual: Ritual, line: RitualLine): boolean =>
  !line.read &&
  line.frame === null &&
  line.words !== null &&
  ritual.lines.some(({ read, words }) => read && words && same(words, line.words as Message))

/** The readers whose later, still empty lines may be swapped with the next one: Ava picks who reads next. */
function nextReaders(ritual: Ritual): Role[] {
  const next = ritual.lines[ritual.turn + 1]
  if (!next || next.words) return []
  const later = ritual.lines.slice(ritual.turn + 2).filter((line) => !line.words && line.by !== next.by)
  return [...new Set(later.map((line) => line.by))]
}

const linesToHeart = (ritual: Ritual, role: Role): number[] =>
  ritual.lines.flatMap((line, i) => (line.read && line.by !== role && !line.hearts.includes(role) ? [i] : []))

/** What a listener may do: give each line that others have read a heart. */
export function heartLegal(ritual: Ritual, role: Role): Legal {
  const lines = linesToHeart(ritual, role)
  return lines.length > 0 ? { heart: [{ line: lines }] } : {}
}

/** What a role at the nook may do. */
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

/** Fills in the role's next line with the typed or picked text. */
export function fillLine(ritual: Ritual, role: Role, payload: Payload<'line'>): void {
  const line = ritual.lines[nextLineOf(ritual, role)]
  if (!line) return
  const chosen = chosenMessage(payload, line.picks)
  if (chosen) line.words = line.frame ? message(line.frame, { gap: chosen }) : chosen
}

/** Whether the house reads the current line. */
export const houseReads = (ritual: Ritual): boolean => ritual.housed === ritual.turn

/** Lets the house read the current line, for which it gets a turn of its own length. */
export function letHouseRead(game: GameState, ritual: Ritual): void {
  ritual.housed = ritual.turn
  ritual.turnEndsAt = game.clock.now + paced(game, TIME.houseReads)
}

/**
 * Replaces a line that another player has read and that its reader did not change in time: by the pick offered
 * next after it. This depends only on the reader's own pick and on what has been read, so that it gives away nothing
 * about what others have picked.
 */
function replaceLine(ritual: Ritual, line: RitualLine): void {
  const own = line.picks.findIndex((pick) => line.words && same(pick, line.words))
  const offered = offeredPicks(ritual, line)
  const next = offered.find((i) => i > own) ?? offered[0]
  if (next !== undefined) line.words = line.picks[next] ?? line.words
}

/** Marks the current line as read and begins the next turn. @param ms how long the whole ritual may take */
export function finishLine(game: GameState, ritual: Ritual, ms: number): void {
  const line = ritual.lines[ritual.turn]
  if (!line) return
  line.read = true
  addStat(game, line.by, 'lines')
  if (ritual.kind !== 'read') addMemory(game, { kind: 'story-line', a: line.by, words: line.words })
  emitCue(game, { type: 'line-read', role: line.by, n: ritual.turn })
  ritual.turn += 1
  const next = ritual.lines[ritual.turn]
  if (next && isReadAlready(ritual, next)) replaceLine(ritual, next)
  if (isRitualOver(ritual)) emitCue(game, { type: 'ritual-light' })
  ritual.turnEndsAt = game.clock.now + turnTime(ms, ritual.lines.length)
}

/** Ends a turn at its deadline; an empty line gets one of its picks. @param ms how long the whole ritual may take */
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

/** Swaps the readers of the next line and of the given reader's later one. */
export function swapNextReader(ritual: Ritual, reader: Role): void {
  const next = ritual.lines[ritual.turn + 1]
  const later = ritual.lines.slice(ritual.turn + 2).find((line) => line.by === reader && !line.words)
  if (!next || !later) return
  later.by = next.by
  next.by = reader
}

/** Gives a line that has been read a heart. */
export function giveHeart(game: GameState, ritual: Ritual, role: Role, index: number): void {
  const line = ritual.lines[index]
  if (!line) return
  line.hearts.push(role)
  addStat(game, line.by, 'hearts')
  emitCue(game, { type: 'heart', role: line.by, other: role, n: index })
}
