/** The ritual: its lines are hidden until they are read. */
import type { Role } from '../../content/ids.ts'
import { isReadAlready, nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import type { GameState, Ritual, RitualLine } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { GAP, type PrivateView, type RitualView } from '../types.ts'

/** The ritual as everybody sees it. */
export function ritualView(ritual: Ritual, translate: Teller): RitualView {
  const { kind, opening, lines, turn } = ritual
  return {
    kind,
    opening: translate(opening),
    lines: lines.map((line, i) => ({
      by: line.by,
      // A line stays on its reader's phone until it is read.
      text: line.read || i === turn ? lineText(line, translate) : null,
      read: line.read,
      hearts: line.hearts.length,
    })),
    turn,
    reader: lines[turn]?.by ?? null,
    housed: ritual.housed === turn,
  }
}

/** A line, or the printed one with its gap while nobody has filled that. */
function lineText({ words, frame }: RitualLine, translate: Teller): string | null {
  if (words) return translate(words)
  return frame ? translate.key(frame, { gap: GAP }) : null
}

/** The next line that this role has to fill or to read. */
export function myLine(game: GameState, role: Role, translate: Teller): PrivateView['myLine'] {
  const ritual = game.evenings.at(-1)?.ritual
  const index = ritual ? nextLineOf(ritual, role) : -1
  const line = ritual?.lines[index]
  if (!ritual || !line) return null
  return {
    index,
    frame: line.frame && translate.key(line.frame, { gap: GAP }),
    // Somebody else has read the same line: there is another to find.
    text: line.words && !isReadAlready(ritual, line) ? translate(line.words) : null,
  }
}
