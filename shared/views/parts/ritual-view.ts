/** The ritual. What a player will read is hidden from the others until its turn comes. */
import type { Role } from '../../content/ids.ts'
import { isReadAlready, nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import type { GameState, Ritual, RitualLine } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { GAP, type PrivateView, type RitualView } from '../types.ts'

/** The ritual as everybody sees it. */
export function ritualView(ritual: Ritual, translate: MessageTranslator): RitualView {
  const { kind, opening, lines, turn } = ritual
  return {
    kind,
    opening: translate(opening),
    lines: lines.map((line, i) => ({
      by: line.by,
      // Until a line's turn comes only its reader's phone shows it.
      text: line.read || i === turn ? lineText(line, translate) : null,
      read: line.read,
      hearts: line.hearts.length,
    })),
    turn,
    reader: lines[turn]?.by ?? null,
    housed: ritual.housed === turn,
  }
}

/** The line as filled in, or the printed one with its gap. Null if it is neither filled nor printed. */
function lineText({ words, frame }: RitualLine, translate: MessageTranslator): string | null {
  if (words) return translate(words)
  return frame ? translate.key(frame, { gap: GAP }) : null
}

/** The next line that this role has to fill or to read; null if there is none. */
export function myLine(game: GameState, role: Role, translate: MessageTranslator): PrivateView['myLine'] {
  const ritual = game.evenings.at(-1)?.ritual
  const index = ritual ? nextLineOf(ritual, role) : -1
  const line = ritual?.lines[index]
  if (!ritual || !line) return null
  return {
    index,
    frame: line.frame && translate.key(line.frame, { gap: GAP }),
    // If another player has already read the same words, this player has to choose again.
    text: line.words && !isReadAlready(ritual, line) ? translate(line.words) : null,
  }
}
