/** Memories: events kept with names and evening. Saturday's memories phase and the storybook are made of them. */
import type { Role } from '../content/ids.ts'
import { eveningName, message, nameOf, typedMessage } from './messages.ts'
import { currentEvening } from './selectors.ts'
import type { GameState, Memory, Message } from './state/index.ts'

/** Records a memory of the current evening. `a` is whose memory it is, `b` the other person in it. */
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
    evening: currentEvening(game).evening,
    a: memory.a,
    b: memory.b ?? null,
    words: memory.words ?? null,
    disturbance: memory.disturbance ?? null,
  })
}

/** A memory as one sentence to be read aloud. */
export const memorySentence = (memory: Memory): Message =>
  message(`memories.${memory.kind}`, {
    a: nameOf(memory.a),
    b: memory.b ? nameOf(memory.b) : typedMessage(''),
    evening: eveningName(memory.evening),
    text: memory.words ?? typedMessage(''),
  })
