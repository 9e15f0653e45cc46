/** The page at the nook. What a reader has written is hidden from the others until it is read. */
import type { Phone } from '../../content/phones.ts'
import { currentLine, isReadAlready, nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import { pageOf } from '../../rules/phases/bedtime/ritual-page.ts'
import type { GameState, Ritual, RitualGap } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { roomTimeOrNull } from '../room-time.ts'
import { GAP, type PrivateView, type RitualView } from '../types.ts'

/** The page as everybody sees it. */
export function ritualView(game: GameState, page: Ritual, translate: MessageTranslator): RitualView {
  const { kind, opening, story, present, gaps, lines, stage, turn, housed, neighbour, endsAt } = page
  const now = currentLine(page)
  return {
    kind,
    opening: translate(opening),
    story: story.map((line) => translate(line)),
    present: [...present],
    stage,
    endsAt: roomTimeOrNull(game, endsAt),
    gaps: gaps.map((gap) => ({
      before: gap.before.map((line) => translate(line)),
      frame: frameOf(gap, translate),
    })),
    lines: lines.map((line) => ({
      by: line.by,
      second: line.second === true,
      gap: line.gap,
      // That it is written is no secret, but its words are until they are read. The house writes for the other voice.
      written: line.words !== null || line.by === null,
      text: line.words && (line.read || line === now) ? translate(line.words) : null,
      read: line.read,
      hearts: line.hearts.length,
      sound: line.sound === null ? null : translate.key(`nookSounds.${line.sound}`),
      kept: line.kept,
    })),
    turn,
    reader: now?.by ?? null,
    housed,
    neighbour,
    otherPicks: otherPicks(page, translate),
  }
}

/** The printed line with its gap; null if the gap is a whole line. */
const frameOf = ({ frame }: RitualGap, translate: MessageTranslator): string | null =>
  frame && translate.key(frame, { gap: GAP })

/** The lines that neighbours may pick from for the other voice, as the screen shows no lines before they are read. */
function otherPicks(page: Ritual, translate: MessageTranslator): string[] {
  const other = page.lines.find(({ by }) => by === null)
  if (page.stage !== 'write' || !other) return []
  return (page.gaps[other.gap]?.picks ?? []).map((pick) => translate(pick))
}

/** The next line that this phone's player has to write or to read; null if there is none. */
export function myLine(game: GameState, phone: Phone, translate: MessageTranslator): PrivateView['myLine'] {
  const evening = game.evenings.at(-1)
  const page = evening ? pageOf(evening) : null
  const index = page ? nextLineOf(game, page, phone) : -1
  const line = page?.lines[index]
  const gap = line && page?.gaps[line.gap]
  if (!page || !line || !gap) return null
  const again = isReadAlready(page, line)
  return {
    gap: line.gap,
    frame: frameOf(gap, translate),
    // If another player has already read the same words, this player has to choose again.
    text: line.words && !again ? translate(line.words) : null,
    again,
  }
}
