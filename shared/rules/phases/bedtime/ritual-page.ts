/** The page that is read at the nook: how it starts, and what stays on it. */
import type { Role } from '../../../content/ids.ts'
import { content } from '../../../content/load.ts'
import { isSecondPhone, type Phone, roleOfPhone } from '../../../content/phones.ts'
import { shuffle } from '../../../rng.ts'
import { drawFresh } from '../../draw-content.ts'
import { message, readyLines } from '../../messages.ts'
import { phonesOf } from '../../seat-phones.ts'
import type { GameState, Message, Ritual, RitualGap, RitualLine } from '../../state/index.ts'

/** Ready lines for a gap of a printed page. */
const GAP_PICKS = 3
/** From how many readers on a page has one gap; with fewer it has two. */
const READERS_OF_ONE_GAP = 3

/**
 * Lays a page before the readers.
 * @param kind a printed page to fill in, a story to tell, or its last page
 * @param present the readers; one who is alone reads it with another voice, which is the house's or a neighbour's
 */
export function startPage(game: GameState, kind: Ritual['kind'], present: readonly Role[]): Ritual {
  const order = shuffle(game.rng, present)
  const readers = order.flatMap((role) => phonesOf(game, role))
  const count = present.length > 1 && readers.length >= READERS_OF_ONE_GAP ? 1 : 2
  const { opening, gaps } = kind === 'read' ? printedPage(game, count) : storyPage(game, kind, count)
  return {
    kind,
    opening,
    story: kind === 'last' ? storySoFar(game) : [],
    present: order,
    gaps,
    lines: linesFor(readers, gaps.length, present.length === 1),
    stage: 'write',
    endsAt: null,
    turn: 0,
    housed: false,
    neighbour: false,
  }
}

const emptyLine = (by: Phone | null, gap: number): RitualLine => ({
  by: by && roleOfPhone(by),
  ...(by && isSecondPhone(by) && { second: true }),
  gap,
  words: null,
  pick: null,
  read: false,
  hearts: [],
  sound: null,
  kept: null,
})

/**
 * Every reader has a version of every gap; of two people who share a role each is one. Of two gaps the second is read in the
 * opposite order.
 */
function linesFor(order: readonly Phone[], gaps: number, alone: boolean): RitualLine[] {
  if (alone) return [...order.map((by) => emptyLine(by, 0)), emptyLine(null, 1)]
  return Array.from({ length: gaps }).flatMap((_, gap) =>
    (gap % 2 === 0 ? order : order.toReversed()).map((by) => emptyLine(by, gap)),
  )
}

/** Gaps of a printed page are its last line and, with two, its second one; ready words fill the other lines. */
function printedPage(game: GameState, count: number): { opening: Message; gaps: RitualGap[] } {
  const page = drawFresh(game, 'readPages', content.readPages)
  const key = (line: number): string => `readPages.${page.id}.lines.${line}`
  const gaps: RitualGap[] = []
  let before: Message[] = []
  for (let line = 0; line < page.gaps; line++) {
    const picks = readyLines(`${key(line)}.picks`, GAP_PICKS)
    const isGap = line === page.gaps - 1 || (count > 1 && line === 1)
    if (isGap) {
      gaps.push({ before, frame: `${key(line)}.text`, picks })
      before = []
    } else {
      const [words] = shuffle(game.rng, picks)
      if (words) before.push(message(`${key(line)}.text`, { gap: words }))
    }
  }
  return { opening: message(`readPages.${page.id}.title`), gaps }
}

function storyPage(
  game: GameState,
  kind: 'tell' | 'last',
  count: number,
): { opening: Message; gaps: RitualGap[] } {
  const list = kind === 'tell' ? 'starters' : 'lastPages'
  const entry =
    kind === 'tell' ? drawFresh(game, list, content.starters) : drawFresh(game, list, content.lastPages)
  const picks = readyLines(`${list}.${entry.id}.picks`, entry.picks)
  return {
    opening: message(kind === 'tell' ? `starters.${entry.id}.text` : `lastPages.${entry.id}.prompt`),
    // Each gap has ready lines of its own, so that no line is told twice.
    gaps: Array.from({ length: count }, (_, gap) => ({
      before: [],
      frame: null,
      picks: picks.filter((_pick, i) => i % count === gap),
    })),
  }
}

/** The page that was read on an evening, by several or by somebody alone; null if nobody was at the nook. */
export const pageOf = (evening: GameState['evenings'][number] | undefined): Ritual | null =>
  evening?.ritual ?? evening?.chair ?? null

/** The story that an evening before told, for the last page to go on from. */
function storySoFar(game: GameState): Message[] {
  const page = game.evenings.map(pageOf).findLast((read) => read?.kind === 'tell')
  return page ? [page.opening, ...keptLines(page)] : []
}

/** The lines that stay on a page, in the order of its gaps. */
export const keptLines = (page: Ritual): Message[] =>
  page.lines.flatMap(({ kept, words }) => (kept && words ? [words] : []))

/** A written line with Leo's sound effect behind it, if it has one. */
function withSound({ words, sound }: RitualLine): Message[] {
  if (!words) return []
  return sound === null
    ? [words]
    : [message('lineWithSound', { line: words, sound: message(`nookSounds.${sound}`) })]
}

/** Everything that stands on a page after its opening: printed lines and kept ones, in the order of the page. */
export const pageLines = ({ gaps, lines }: Ritual): Message[] =>
  gaps.flatMap(({ before }, gap) => [
    ...before,
    ...lines.filter((line) => line.gap === gap && line.kept).flatMap(withSound),
  ])

/**
 * Settles which version of each gap stays: the one with most hearts, in a tie or without hearts the one read last. Both
 * stay if there are two readers and nobody listens.
 * @param listened whether anybody else heard them
 */
export function settlePage(page: Ritual, listened: boolean): void {
  for (const gap of page.gaps.keys()) {
    const versions = page.lines.filter((line) => line.gap === gap)
    const most = Math.max(...versions.map(({ hearts }) => hearts.length))
    const best = versions.findLast(({ hearts }) => hearts.length === most)
    const all = versions.length === 2 && !listened
    for (const line of versions) line.kept = all || line === best
  }
}
