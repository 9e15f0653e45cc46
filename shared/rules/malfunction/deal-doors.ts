/** Deals a wall of doors: the four clues together identify one door, and no three of them do. */
import { ROLES, SYMBOLS } from '../../content/ids.ts'
import { nextInt, type RngState, shuffle } from '../../rng.ts'
import type { BoardDoor } from '../state/index.ts'

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
const FRAMES = [0, 1, 2, 3] as const
/** Number, symbol, frame, face. */
const TRAITS = 4
/** How many values each trait has on a wall: few, so that every single clue fits several doors. */
const DISTINCT = 3

/** A door as the indices of its traits' values; the true door is all zeros. */
type DoorTraits = readonly number[]

const changed = (rng: RngState, door: DoorTraits, trait: number): DoorTraits =>
  door.map((value, i) => (i === trait ? 1 + nextInt(rng, DISTINCT - 1) : value))

/**
 * Deals a wall. For every clue there is a door that differs from the true one in that trait only, so every clue is
 * needed. The other doors resemble these, so that the true door cannot be guessed from the most frequent values.
 * @param count six to eleven doors
 */
export function dealDoors(rng: RngState, count: number): { doors: BoardDoor[]; true: number } {
  const truth: DoorTraits = Array.from({ length: TRAITS }, () => 0)
  const traits = [...truth.keys()]
  const near = traits.map((trait) => changed(rng, truth, trait))
  const rivalTrait = nextInt(rng, TRAITS)
  const rival = near[rivalTrait] as DoorTraits
  const beside = traits
    .filter((trait) => trait !== rivalTrait)
    .flatMap((trait) => [1, 2].map((value) => rival.map((old, i) => (i === trait ? value : old))))
  const plans = shuffle(rng, [truth, ...near, ...shuffle(rng, beside).slice(0, count - 1 - TRAITS)])

  const numbers = shuffle(rng, NUMBERS)
  const symbols = shuffle(rng, SYMBOLS)
  const frames = shuffle(rng, FRAMES)
  const faces = shuffle(rng, ROLES)
  const doors = plans.map((plan) => {
    const [number, symbol, frame, face] = plan as [number, number, number, number]
    return {
      number: numbers[number] as number,
      symbol: symbols[symbol] as BoardDoor['symbol'],
      frame: frames[frame] as number,
      face: faces[face] as BoardDoor['face'],
    }
  })
  return { doors, true: plans.indexOf(truth) }
}
