/** How players may misbehave in the malfunction, to test that the rules cope. Before it they play like the others. */
import type { Bot, Decision, Observation } from '../../shared/bots/bot.ts'
import { type PhaseId, type Role, SYMBOLS } from '../../shared/content/ids.ts'
import { between, chance, createRng, nextInt, type RngState } from '../../shared/rng.ts'

/**
 * mash: uses all own controls in turn and says nothing. idle: does not touch the phone. spoil: mashes, and chooses wrong
 * doors and beats on purpose. slip: plays well, but one press in ten is wrong.
 */
export const HABITS = ['mash', 'idle', 'spoil', 'slip'] as const
export type Habit = (typeof HABITS)[number]

const ACTS: ReadonlySet<PhaseId> = new Set<PhaseId>(['shout', 'talk', 'whisper', 'let-go'])
export const isStorm = (phase: PhaseId): boolean => ACTS.has(phase)

/** Time (ms) between two touches of a player who mashes, and between two doors of one who spoils. */
const GESTURE = [450, 1_500] as const
const DOOR = [1_800, 3_500] as const
/** Percent of presses that are wrong if a player slips. */
const SLIPS = 10

/** A time that stays fixed until it has come, so that asking again does not delay it. */
class Rhythm {
  readonly #rng: RngState
  #due = 0
  constructor(rng: RngState) {
    this.#rng = rng
  }
  next(now: number, [from, to]: readonly [number, number]): number {
    if (this.#due <= now) this.#due = now + between(this.#rng, from, to)
    return this.#due - now
  }
}

/** The same bot, with a habit from the shout on. It has none while the house plays for it. */
export function withHabit(bot: Bot, role: Role, habit: Habit, seed: number): Bot {
  if (habit === 'slip') return bot
  const rng = createRng(Math.imul(seed, 17) + role.length)
  const rhythm = new Rhythm(rng)
  let turn = 0

  function mash(seen: Observation, now: number): Decision | null {
    const { legal } = seen.mine
    const afterMs = rhythm.next(now, GESTURE)
    if (habit === 'mash' && legal.blanket) return { afterMs, type: 'blanket', payload: {} }
    if (habit === 'mash' && legal.rescue && turn % 4 === 0) return { afterMs, type: 'rescue', payload: {} }
    const uses = legal.operate ?? []
    const use = uses[turn % Math.max(1, uses.length)]
    if (!use) return null
    turn += 1
    const values = use.value as readonly number[]
    const control = (use.control as readonly number[])[0] ?? 0
    const value = values[Math.floor(turn / uses.length) % values.length] ?? 0
    return { afterMs, type: 'operate', payload: { control, value } }
  }

  function wrongDoor(seen: Observation, now: number): Decision | null {
    const { scene } = seen.public
    const { clue } = seen.mine.hand
    if (scene.phase !== 'talk' || !seen.mine.legal.door || !clue) return null
    const wrong = scene.doors.doors.flatMap((door, i) =>
      (clue.face !== null && door.face !== clue.face) ||
      (clue.symbol !== null && door.symbol !== clue.symbol) ||
      (clue.number !== null && door.number !== clue.number) ||
      (clue.frame !== null && door.frame !== clue.frame)
        ? [i]
        : [],
    )
    const door = wrong[nextInt(rng, Math.max(1, wrong.length))]
    return door === undefined ? null : { afterMs: rhythm.next(now, DOOR), type: 'door', payload: { door } }
  }

  function wrongBeat(seen: Observation, now: number): Decision | null {
    const { scene } = seen.public
    const slots = seen.mine.legal.beat?.[0]?.slot as readonly number[] | undefined
    if (scene.phase !== 'whisper' || !scene.lullaby || !slots) return null
    const slot = slots.find((each) => !scene.lullaby?.slots[each]?.solved)
    if (slot === undefined) return null
    const right = scene.lullaby.slots[slot]?.symbol ?? null
    const symbols = SYMBOLS.filter((symbol) => symbol !== right)
    const symbol = symbols[nextInt(rng, symbols.length)] ?? SYMBOLS[0]
    return { afterMs: rhythm.next(now, GESTURE), type: 'beat', payload: { slot, symbol } }
  }

  const spoil = (seen: Observation, now: number): Decision | null =>
    seen.public.phase === 'shout' ? mash(seen, now) : (wrongDoor(seen, now) ?? wrongBeat(seen, now))

  /** Whether the habit applies now: in an act, while the house does not play for this seat. */
  const shows = ({ public: { phase, people } }: Observation): boolean =>
    (habit === 'mash' ? phase === 'shout' : isStorm(phase)) &&
    (habit === 'idle' || people[role].awake === 'human')

  return {
    decide(seen, now) {
      if (!shows(seen)) return bot.decide(seen, now)
      if (habit === 'idle') return null
      return habit === 'mash' ? mash(seen, now) : spoil(seen, now)
    },
    speak: (seen, now) => (shows(seen) ? null : bot.speak(seen, now)),
  }
}

/** The same decision, or a wrong one in {@link SLIPS} percent of cases. */
export function slipped(decision: Decision, rng: RngState): Decision {
  if (!['operate', 'door', 'beat'].includes(decision.type) || !chance(rng, SLIPS)) return decision
  switch (decision.type) {
    case 'operate':
      return { ...decision, payload: { control: (decision.payload.control + 1) % 4, value: 0 } }
    case 'door':
      return { ...decision, payload: { door: (decision.payload.door + 1) % 6 } }
    case 'beat': {
      const { slot, symbol } = decision.payload
      const other = SYMBOLS[(SYMBOLS.indexOf(symbol) + 1) % SYMBOLS.length] ?? symbol
      return { ...decision, payload: { slot, symbol: other } }
    }
    default:
      return decision
  }
}
