/**
 * The argument before the experiment: Ava accuses, Elara answers, then each throws a memory at somebody. The others say
 * whether it is true, and the lid moves by their majority.
 */
import { othersOf, ROLES, type Role } from '../../content/ids.ts'
import type { Legal } from '../../protocol/actions.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { beginStage, paced, setDeadline } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter, planOf, timesOf } from '../plan.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { Argument, GameState, Thrown } from '../state/index.ts'
import { accusationsFor, answersTo } from './argument/accusation-facts.ts'
import { moveLid, settleLid } from './argument/lid.ts'
import { memoryOptionsFor, tellsKept, throwMemory, usualTarget } from './argument/memory-options.ts'

const argumentOf = (game: GameState): Argument => saturday(game).argument

/** The role whose turn it is to throw a memory; null before the first and after the last. */
export const thrower = (game: GameState): Role | null => {
  const { order, turn } = argumentOf(game)
  return order[turn] ?? null
}

/** What the role whose turn it is has thrown. */
export const thrownNow = (game: GameState): Thrown | null => {
  const by = thrower(game)
  return by ? (argumentOf(game).thrown[by] ?? null) : null
}

/** What happens now: someone chooses, something stands to be heard, or the lid has moved. */
export function argumentStep(game: GameState): 'accuse' | 'answer' | 'reply' | 'throw' | 'heard' | 'moved' {
  const { accused, answered, turn } = argumentOf(game)
  if (accused === null) return 'accuse'
  if (answered === null) return 'answer'
  if (turn < 0) return 'reply'
  const thrown = thrownNow(game)
  if (!thrown) return 'throw'
  return thrown.moved === null ? 'heard' : 'moved'
}

function accuse(game: GameState, line: number): void {
  const argument = argumentOf(game)
  argument.accused = line
  const accusation = argument.accusations[line]
  argument.answers = accusation ? answersTo(accusation) : []
  beginStage(game, timesOf(game).accusation, { waits: true })
}

function answer(game: GameState, line: number): void {
  argumentOf(game).answered = line
  beginStage(game, timesOf(game).reply, { speaks: true })
}

/** Begins the next turn to throw a memory. @returns false after the last one */
function nextTurn(game: GameState): boolean {
  const argument = argumentOf(game)
  do argument.turn += 1
  while (thrower(game) && (argument.options[thrower(game) as Role] ?? []).length === 0)
  if (!thrower(game)) return false
  beginStage(game, timesOf(game).memory, { waits: true })
  return true
}

/** Throws the first memory that tells nothing, for a player who did not choose; passes the turn if there is none. */
function throwForThem(game: GameState, by: Role): boolean {
  const memory = argumentOf(game).options[by]?.find((option) => !tellsKept(game, option))
  if (memory === undefined) return nextTurn(game)
  throwMemory(game, by, { memory, at: usualTarget(game, by, memory), aloud: false })
  beginStage(game, timesOf(game).memoryHeard, { waits: true })
  return true
}

function legal(game: GameState, role: Role): Legal {
  const { accusations, answers, options } = argumentOf(game)
  const step = argumentStep(game)
  if (step === 'accuse') return role === 'ava' ? { accuse: [{ line: accusations.map((_, i) => i) }] } : {}
  if (step === 'answer') return role === 'elara' ? { reply: [{ line: answers.map((_, i) => i) }] } : {}
  const by = thrower(game)
  if (step === 'throw')
    return by === role
      ? { memory: [{ memory: options[role] ?? [], at: othersOf(role), aloud: [true, false] }] }
      : {}
  const thrown = thrownNow(game)
  if (step !== 'heard' || !thrown || by === role || thrown.said[role] !== undefined) return {}
  return { true: [{ so: [true, false] }] }
}

function accept(game: GameState, action: SeatAction): void {
  switch (action.type) {
    case 'accuse':
      accuse(game, action.payload.line)
      return
    case 'reply':
      answer(game, action.payload.line)
      return
    case 'memory':
      throwMemory(game, action.by, action.payload)
      beginStage(game, timesOf(game).memoryHeard, { waits: true })
      return
    case 'true': {
      const thrown = thrownNow(game)
      if (!thrown) return
      thrown.said[action.by] = action.payload.so
      addStat(game, action.by, action.payload.so ? 'trueTaps' : 'falseTaps')
      emitCue(game, { type: 'true', role: action.by })
    }
  }
}

/** Ends what is going on by its default, and begins what comes next. */
function nextStage(game: GameState): boolean {
  const by = thrower(game)
  const thrown = thrownNow(game)
  switch (argumentStep(game)) {
    case 'accuse':
      accuse(game, 0)
      return true
    case 'answer':
      answer(game, 0)
      return true
    case 'throw':
      return by !== null && throwForThem(game, by)
    case 'heard':
      if (thrown) moveLid(game, thrown)
      beginStage(game, timesOf(game).lidMoves, { speaks: true })
      return true
    case 'reply':
    case 'moved':
      return nextTurn(game)
  }
}

/** Whether everybody else has judged the memory. */
const allSaid = (game: GameState): boolean =>
  Object.keys(thrownNow(game)?.said ?? {}).length === ROLES.length - 1

/** When a memory has stood long enough to be heard to its end. */
const heardAt = (game: GameState): number => game.phase.startedAt + paced(game, timesOf(game).memoryStands)

export const argument: PhaseRules = {
  enter(game) {
    const day = argumentOf(game)
    day.accusations = accusationsFor(game)
    day.order = shuffle(game.rng, planOf(game).throwers)
    for (const role of ROLES) day.options[role] = memoryOptionsFor(game, role)
    setDeadline(game, timesOf(game).accusation, { waits: true })
  },
  legal,
  accept,
  wake: (game) =>
    argumentStep(game) === 'heard' && allSaid(game) && heardAt(game) > game.clock.now ? heardAt(game) : null,
  tick: () => {},
  done: (game) => argumentStep(game) === 'heard' && allSaid(game) && heardAt(game) <= game.clock.now,
  nextStage,
  close: settleLid,
  next: phaseAfter,
}
