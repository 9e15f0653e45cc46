/** The ritual: its lines are hidden until they are read. */
import type { Role } from '../../content/ids.ts'
import { isReadAlready, nextLineOf } from '../../rules/phases/bedtime/ritual-lines.ts'
import type { GameState, Ritual, RitualLine } from '../../rules/state/index.ts'
import type { Teller } from '../message-translator.ts'
import { GAP, type PrivateView, type RitualView } from '../types.ts'

/** The ritual as everybody sees it. */
export function ritualView(ritual: Ritual, tell: Teller): RitualView {
  const { kind, opening, lines, turn } = ritual
  return {
    kind,
    opening: tell(opening),
    lines: lines.map((line, i) => ({
      by: line.by,
      // A line stays on its reader's phone until it is read.
      text: line.read || i === turn ? lineText(line, tell) : null,
      read: line.read,
      hearts: line.hearts.length,
    })),
    turn,
    reader: lines[turn]?.by ?? null,
    housed: ritual.housed === turn,
  }
}

/** A line, or the printed one with its gap while nobody has filled that. */
function lineText({ words, frame }: RitualLine, tell: Teller): string | null {
  if (words) return tell(words)
  return frame ? tell.key(frame, { gap: GAP }) : null
}

/** The next line that this role has to fill or to read. */
export function myLine(game: GameState, role: Role, tell: Teller): PrivateView['myLine'] {
  const ritual = game.evenings.at(-1)?.ritual
  const index = ritual ? nextLineOf(ritual, role) : -1
  const line = ritual?.lines[index]
  if (!ritual || !line) return null
  return {
    index,
    frame: line.frame && tell.key(line.frame, { gap: GAP }),
    // Somebody else has read the same line: there is another to find.
    text: line.words && !isReadAlready(ritual, line) ? tell(line.words) : null,
  }
}
