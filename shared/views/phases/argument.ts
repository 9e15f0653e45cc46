/** The argument: what is said is heard by all; what somebody may choose from is theirs alone. */
import { ROLES, type Role } from '../../content/ids.ts'
import { memorySentence } from '../../rules/add-memory.ts'
import { lidEnd } from '../../rules/phases/argument/lid.ts'
import { tellsKept } from '../../rules/phases/argument/memory-options.ts'
import { argumentStep, thrower, thrownNow } from '../../rules/phases/argument.ts'
import type { Argument, GameState, Message } from '../../rules/state/index.ts'
import type { MessageTranslator } from '../message-translator.ts'
import { required } from '../parts/needed.ts'
import type { PhaseView } from '../phase-views.ts'
import type { PrivateView, SceneOf } from '../types.ts'

const SPEAKERS: Partial<Record<ReturnType<typeof argumentStep>, Role>> = {
  accuse: 'ava',
  answer: 'elara',
  reply: 'elara',
}

const chosen = (lines: readonly Message[], n: number | null, translate: MessageTranslator): string | null => {
  const line = n === null ? undefined : lines[n]
  return line ? translate(line) : null
}

export const argument: PhaseView<'argument'> = {
  scene(game, translate) {
    const { accusations, accused, answers, answered, lid } = required(game.saturday).argument
    const step = argumentStep(game)
    return {
      phase: 'argument',
      step,
      turn: SPEAKERS[step] ?? thrower(game),
      accusation: chosen(accusations, accused, translate),
      answer: chosen(answers, answered, translate),
      thrown: thrown(game, translate),
      lid,
      end: lidEnd(lid),
    }
  },
  privateParts(game, role, translate) {
    const argument = required(game.saturday).argument
    return {
      lines: linesFor(argument, argumentStep(game), role, translate),
      memories: memoriesFor(game, argument, role, translate),
    }
  },
}

/** The accusations on Ava's phone, and then the answers on Elara's. */
function linesFor(
  { accusations, answers }: Argument,
  step: ReturnType<typeof argumentStep>,
  role: Role,
  translate: MessageTranslator,
): string[] {
  if (step === 'accuse' && role === 'ava') return accusations.map(translate)
  return step === 'answer' && role === 'elara' ? answers.map(translate) : []
}

const memoriesFor = (
  game: GameState,
  { options }: Argument,
  role: Role,
  translate: MessageTranslator,
): PrivateView['memories'] =>
  (options[role] ?? []).flatMap((id) => {
    const memory = game.memories[id]
    return memory ? [{ id, text: translate(memorySentence(memory)), tells: tellsKept(game, id) }] : []
  })

/** The memory that has been thrown, and what the others say to it. */
function thrown(game: GameState, translate: MessageTranslator): SceneOf<'argument'>['thrown'] {
  const by = thrower(game)
  const now = thrownNow(game)
  const memory = now && game.memories[now.memory]
  if (!by || !now || !memory) return null
  const { at, aloud, tells, said, moved } = now
  return {
    by,
    at,
    text: translate(memorySentence(memory)),
    aloud,
    tells,
    said: ROLES.flatMap((role) => {
      const so = said[role]
      return so === undefined ? [] : [{ role, so }]
    }),
    moved,
  }
}
