/** Memories: in turn each player plays one of three memories of this game; two who say "true" push the lid back. */
import { EVENING, TIME } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { beginStage, setDeadline } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { phaseAfter } from '../plan.ts'
import { addStat, emitCue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { tellVision } from '../tell-or-keep.ts'

const OFFERED = 3
const TRUE_TAPS = 2

/** The role whose turn it is; null when all have had theirs. */
export const speaker = (game: GameState): Role | null => {
  const { memoryOrder, memoryTurn } = saturday(game)
  return memoryOrder[memoryTurn] ?? null
}

/** Up to three memories for one role: first visions it kept, then memories it is part of, then others. */
function optionsFor(game: GameState, role: Role): number[] {
  const all = shuffle(
    game.rng,
    game.memories.map((_, i) => i),
  )
  const about = (i: number): number => {
    const memory = game.memories[i]
    if (!memory) return 9
    // Only the seer may play a kept vision.
    if (memory.kind === 'vision-kept') return memory.a === role ? 0 : 9
    return memory.a === role || memory.b === role ? 1 : 2
  }
  return all
    .filter((i) => about(i) < 9)
    .sort((a, b) => about(a) - about(b))
    .slice(0, OFFERED)
}

function play(game: GameState, role: Role, memory: number, aloud: boolean): void {
  const day = saturday(game)
  day.memoryPlayed[role] = { memory, aloud, true: [] }
  const told = game.memories[memory]
  // A kept vision that is played counts as told.
  if (told?.kind === 'vision-kept' && told.disturbance !== null)
    tellVision(game, told.disturbance, EVENING.tellUpgrade)
}

function accept(game: GameState, action: SeatAction): void {
  if (action.type === 'memory') {
    play(game, action.by, action.payload.memory, action.payload.aloud)
    beginStage(game, TIME.memory)
  }
  if (action.type !== 'true') return
  const role = speaker(game)
  const played = role && saturday(game).memoryPlayed[role]
  if (!played) return
  played.true.push(action.by)
  addStat(game, action.by, 'trueTaps')
  emitCue(game, { type: 'true', role: action.by })
  if (played.true.length === TRUE_TAPS) {
    saturday(game).lid += 1
    emitCue(game, { type: 'lid', n: saturday(game).lid })
  }
}

/** Plays the first memory for a player who did not choose; else begins the next player's turn. */
function nextStage(game: GameState): boolean {
  const day = saturday(game)
  const role = speaker(game)
  const options = role ? (day.memoryOptions[role] ?? []) : []
  const [first] = options
  if (role && first !== undefined && !day.memoryPlayed[role]) play(game, role, first, false)
  else {
    day.memoryTurn += 1
    if (!speaker(game)) return false
  }
  beginStage(game, TIME.memory)
  return true
}

export const memories: PhaseRules = {
  enter(game) {
    const day = saturday(game)
    day.memoryOrder = shuffle(game.rng, ROLES)
    for (const role of ROLES) day.memoryOptions[role] = optionsFor(game, role)
    setDeadline(game, TIME.memory)
  },
  legal(game, role) {
    const day = saturday(game)
    const turn = speaker(game)
    const played = turn && day.memoryPlayed[turn]
    if (turn === role && !played)
      return { memory: [{ memory: day.memoryOptions[role] ?? [], aloud: [true, false] }] }
    return played && turn !== role && !played.true.includes(role) ? { true: [{}] } : {}
  },
  accept,
  /** Everybody else has said "true". */
  done(game) {
    const turn = speaker(game)
    return turn !== null && saturday(game).memoryPlayed[turn]?.true.length === ROLES.length - 1
  },
  nextStage,
  close: () => {},
  next: phaseAfter,
}
