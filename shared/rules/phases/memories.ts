/** The argument: in turn each plays one of three memories of this very night; two who say "true" push the lid back. */
import { EVENING, TIME } from '../../content/constants.ts'
import { ROLES, type Role } from '../../content/ids.ts'
import { shuffle } from '../../rng.ts'
import type { SeatAction } from '../action.ts'
import { begin, beginStage } from '../deadlines.ts'
import { saturday } from '../guesses.ts'
import type { PhaseRules } from '../phase.ts'
import { count, cue } from '../selectors.ts'
import type { GameState } from '../state/index.ts'
import { tellVision } from '../tell-or-keep.ts'

const OFFERED = 3
const TRUE_TAPS = 2

/** Whose turn it is, or null when all have spoken. */
export const speaker = (night: GameState): Role | null => {
  const { memoryOrder, memoryTurn } = saturday(night)
  return memoryOrder[memoryTurn] ?? null
}

/** Three of the night's memories for one role: first a vision it kept, then what it was part of, then the rest. */
function optionsFor(night: GameState, role: Role): number[] {
  const all = shuffle(
    night.rng,
    night.memories.map((_, i) => i),
  )
  const about = (i: number): number => {
    const memory = night.memories[i]
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

function play(night: GameState, role: Role, memory: number, aloud: boolean): void {
  const day = saturday(night)
  day.memoryPlayed[role] = { memory, aloud, true: [] }
  const told = night.memories[memory]
  // A kept vision that is played counts as told.
  if (told?.kind === 'vision-kept' && told.disturbance !== null)
    tellVision(night, told.disturbance, EVENING.tellUpgrade)
}

function accept(night: GameState, action: SeatAction): void {
  if (action.type === 'memory') {
    play(night, action.by, action.payload.memory, action.payload.aloud)
    beginStage(night, TIME.memory)
  }
  if (action.type !== 'true') return
  const role = speaker(night)
  const played = role && saturday(night).memoryPlayed[role]
  if (!played) return
  played.true.push(action.by)
  count(night, action.by, 'trueTaps')
  cue(night, { type: 'true', role: action.by })
  if (played.true.length === TRUE_TAPS) {
    saturday(night).lid += 1
    cue(night, { type: 'lid', n: saturday(night).lid })
  }
}

/** The choice is over, or the memory has been heard: on to the next. */
function nextStage(night: GameState): boolean {
  const day = saturday(night)
  const role = speaker(night)
  const options = role ? (day.memoryOptions[role] ?? []) : []
  const [first] = options
  if (role && first !== undefined && !day.memoryPlayed[role]) play(night, role, first, false)
  else {
    day.memoryTurn += 1
    if (!speaker(night)) return false
  }
  beginStage(night, TIME.memory)
  return true
}

export const memories: PhaseRules = {
  enter(night) {
    const day = saturday(night)
    day.memoryOrder = shuffle(night.rng, ROLES)
    for (const role of ROLES) day.memoryOptions[role] = optionsFor(night, role)
    begin(night, TIME.memory)
  },
  legal(night, role) {
    const day = saturday(night)
    const turn = speaker(night)
    const played = turn && day.memoryPlayed[turn]
    if (turn === role && !played)
      return { memory: [{ memory: day.memoryOptions[role] ?? [], aloud: [true, false] }] }
    return played && turn !== role && !played.true.includes(role) ? { true: [{}] } : {}
  },
  accept,
  /** Everybody has said "true": no need to wait. */
  done(night) {
    const turn = speaker(night)
    return turn !== null && saturday(night).memoryPlayed[turn]?.true.length === ROLES.length - 1
  },
  nextStage,
  close: () => {},
  next: () => 'experiment',
}
