/** Memories: what happened, with its name and evening. Ammunition of the argument, text of the storybook. */
import type { Role } from '../content/ids.ts'
import { eveningName, message, nameOf, typedMessage } from './messages.ts'
import { tonight } from './selectors.ts'
import type { GameState, Memory, Message } from './state/index.ts'

export function addMemory(
  game: GameState,
  memory: {
    kind: Memory['kind']
    a: Role
    b?: Role | null
    words?: Message | null
    disturbance?: number | null
  },
): void {
  game.memories.push({
    kind: memory.kind,
    evening: tonight(game).evening,
    a: memory.a,
    b: memory.b ?? null,
    words: memory.words ?? null,
    disturbance: memory.disturbance ?? null,
  })
}

/** A memory as one sentence, fit to be read aloud. */
export const memorySentence = (memory: Memory): Message =>
  message(`memories.${memory.kind}`, {
    a: nameOf(memory.a),
    b: memory.b ? nameOf(memory.b) : typedMessage(''),
    evening: eveningName(memory.evening),
    text: memory.words ?? typedMessage(''),
  })
