/** The versions that readers write for a gap at the nook, read aloud, and give hearts to. */
import type { Role } from '../../../content/ids.ts'
import { type Phone, phoneAt, roleOfPhone } from '../../../content/phones.ts'
import type { Legal, Payload } from '../../../protocol/actions.ts'
import { nextInt } from '../../../rng.ts'
import { chosenMessage, message } from '../../messages.ts'
import { isPresent, isShared, phonesOf } from '../../seat-phones.ts'
import { addStat, emitCue } from '../../selectors.ts'
import type { GameState, Message, Ritual, RitualLine } from '../../state/index.ts'

/** The line that is read now; undefined while none is. */
export const currentLine = (page: Ritual): RitualLine | undefined =>
  page.stage === 'read' ? page.lines[page.turn] : undefined

/** Whose phone writes and reads a line: of two people the other one's, if its own is away. Null for the other voice. */
export function writerOf(game: GameState, { by, second }: RitualLine): Phone | null {
  if (!by) return null
  const own = phoneAt(by, { second: second === true && isShared(game, by) })
  const present = phonesOf(game, by).find((phone) => isPresent(game, phone))
  return isPresent(game, own) ? own : (present ?? by)
}

/** Index of the line that a phone writes or reads next, or -1. Lines that are not written come first. */
export function nextLineOf(game: GameState, page: Ritual, phone: Phone): number {
  const isMine = (line: RitualLine) => writerOf(game, line) === phone
  const unwritten = page.lines.findIndex((line) => isMine(line) && line.words === null)
  return unwritten >= 0 ? unwritten : page.lines.findIndex((line) => isMine(line) && !line.read)
}

/** Indices of a line's picks that no other of the given lines of the same gap holds. */
function picksNotIn(page: Ritual, others: readonly RitualLine[], line: RitualLine): number[] {
  const taken = others.flatMap((other) => (other !== line && other.gap === line.gap ? other.pick : []))
  return (page.gaps[line.gap]?.picks ?? []).flatMap((_, i) => (taken.includes(i) ? [] : [i]))
}

/**
 * The picks that a reader is offered: all that have not been read. Picks that others hold but have not read yet stay on
 * offer, because leaving them out would give away what the others are going to read.
 */
const offeredPicks = (page: Ritual, line: RitualLine): number[] =>
  picksNotIn(
    page,
    page.lines.filter(({ read }) => read),
    line,
  )

/** Whether another reader has read the same pick, so that this line's reader has to find another. */
export const isReadAlready = (page: Ritual, line: RitualLine): boolean =>
  !line.read && line.pick !== null && !offeredPicks(page, line).includes(line.pick)

const isBeingRead = (page: Ritual, index: number): boolean => page.stage === 'read' && index === page.turn

const linesToHeart = (page: Ritual, role: Role): number[] =>
  page.stage === 'read' || page.stage === 'hearts'
    ? page.lines.flatMap((line, i) =>
        (line.read || isBeingRead(page, i)) && line.by !== role && !line.hearts.includes(role) ? [i] : [],
      )
    : []

/** What a listener may do: give each line of others that was or is being read one heart. */
export function heartLegal(page: Ritual, role: Role): Legal {
  const lines = linesToHeart(page, role)
  return lines.length > 0 ? { heart: [{ line: lines }] } : {}
}

/** Who may read next, for Ava: the readers of the same gap whose turn is later than that. */
function nextReaders(page: Ritual): Role[] {
  const next = page.lines[page.turn + 1]
  if (page.stage !== 'read' || !next) return []
  const later = page.lines.slice(page.turn + 2).flatMap(({ by, gap }) => (by && gap === next.gap ? [by] : []))
  return [...new Set(later)]
}

/** What a reader may do on one phone. */
export function readerLegal(game: GameState, page: Ritual, phone: Phone): Legal {
  const role = roleOfPhone(phone)
  const legal: Legal = heartLegal(page, role)
  const mine = page.lines[nextLineOf(game, page, phone)]
  if (mine && (page.stage === 'write' ? !mine.words : page.stage === 'read' && isReadAlready(page, mine))) {
    const picks = { pick: offeredPicks(page, mine) }
    legal.line = game.settings.typing ? [picks, { text: [] }] : [picks]
  }
  if (page.stage !== 'read') return legal
  const now = currentLine(page)
  if (now && !page.housed && writerOf(game, now) === phone) {
    legal['read-done'] = [{}]
    legal['house-reads'] = [{}]
  }
  const readers = role === 'ava' ? nextReaders(page) : []
  if (readers.length > 0) legal['next-reader'] = [{ reader: readers }]
  if (role === 'leo' && currentLine(page)?.by !== 'leo') legal.sound = [{}]
  return legal
}

/** What a neighbour may pick for the other voice of a page that somebody reads alone. */
export function otherVoiceLegal(page: Ritual): Legal {
  const other = page.lines.find(({ by }) => by === null)
  if (page.stage !== 'write' || !other || other.words) return {}
  return { 'other-voice': [{ pick: picksNotIn(page, [], other) }] }
}

const filled = (page: Ritual, line: RitualLine, words: Message): Message => {
  const frame = page.gaps[line.gap]?.frame
  return frame ? message(frame, { gap: words }) : words
}

function setPick(page: Ritual, line: RitualLine, pick: number): void {
  const words = page.gaps[line.gap]?.picks[pick]
  if (!words) return
  line.words = filled(page, line, words)
  line.pick = pick
}

/** Writes a phone's next line with the typed or picked text. */
export function writeLine(game: GameState, page: Ritual, phone: Phone, payload: Payload<'line'>): void {
  const line = page.lines[nextLineOf(game, page, phone)]
  if (!line) return
  if ('pick' in payload) setPick(page, line, payload.pick)
  else {
    const words = chosenMessage(payload, [])
    if (words) line.words = filled(page, line, words)
    line.pick = null
  }
}

/** Writes the other voice's line with a neighbour's pick; that neighbour reads it aloud, too. */
export function writeOtherVoice(page: Ritual, pick: number): void {
  const other = page.lines.find(({ by }) => by === null)
  if (!other) return
  setPick(page, other, pick)
  page.neighbour = true
}

/** Gives every line that nobody wrote one of the picks that no other line holds. */
export function fillEmptyLines(game: GameState, page: Ritual): void {
  for (const line of page.lines) {
    if (line.words) continue
    const free = picksNotIn(page, page.lines, line)
    const picks = free.length > 0 ? free : picksNotIn(page, [], line)
    setPick(page, line, picks[nextInt(game.rng, picks.length)] ?? 0)
  }
}

/**
 * Replaces a line that another player has read and that its reader did not change in time: by the pick offered
 * next after it. This depends only on the reader's own pick and on what has been read, so that it gives away nothing
 * about what others have picked.
 */
export function replaceReadLine(page: Ritual, line: RitualLine): void {
  if (!isReadAlready(page, line)) return
  const offered = offeredPicks(page, line)
  const next = offered.find((i) => i > (line.pick ?? -1)) ?? offered[0]
  if (next !== undefined) setPick(page, line, next)
}

/** Swaps the next line with the later one of the reader whom Ava picks. */
export function swapNextReader(page: Ritual, reader: Role): void {
  const next = page.lines[page.turn + 1]
  const later = page.lines.findIndex(
    (line, i) => i > page.turn + 1 && line.by === reader && line.gap === next?.gap,
  )
  const other = page.lines[later]
  if (!next || !other) return
  page.lines[page.turn + 1] = other
  page.lines[later] = next
}

/** Plays one of Leo's sound effects; the first one at a line stays with it. */
export function makeSound(game: GameState, page: Ritual, sound: number): void {
  const line = currentLine(page)
  if (line) line.sound ??= sound
  emitCue(game, { type: 'sound', role: 'leo', n: sound, words: message(`nookSounds.${sound}`) })
}

/** Gives a line a heart. */
export function giveHeart(game: GameState, page: Ritual, role: Role, index: number): void {
  const line = page.lines[index]
  if (!line) return
  line.hearts.push(role)
  if (line.by) addStat(game, line.by, 'hearts')
  emitCue(game, { type: 'heart', ...(line.by && { role: line.by }), other: role, n: index })
}
