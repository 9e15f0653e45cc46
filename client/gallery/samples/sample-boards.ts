/** Boards that more than one phase has: orders, doors with their clues, and the lullaby. */
import { ROLES, type Role } from '../../../shared/content/ids.ts'
import type { OrderView, PrivateView, ReadingView } from '../../../shared/views/types.ts'
import { SAMPLE_NOW } from './sample-family.ts'

/** An order in the public view. @param n its number, from 1; later ones were given earlier */
export const publicOrder = (n: number, text: string, doer: Role): OrderView => ({
  n,
  text,
  doer,
  partner: false,
  kind: 'button',
  value: 0,
  control: null,
  givenAt: SAMPLE_NOW - 2000 * n,
  endsAt: SAMPLE_NOW + 9000 - 2000 * n,
})

/** The public view of an order of nine seconds that is being read aloud. @param left fraction of its time that is left */
export const reading = (role: Role, left: number): ReadingView => ({
  role,
  givenAt: SAMPLE_NOW - 9_000 * (1 - left),
  endsAt: SAMPLE_NOW + 9_000 * left,
})
/** Three orders that are being read aloud at once. */
export const READING = [reading('ava', 0.8), reading('leo', 0.2), reading('caleb', 0.55)]

/** The doors of a round. @param count 4 at a supper; 6 in the first round of the talk, 9 in the second */
export const doors = (count: number, result: 'open' | null, clued: boolean) => ({
  round: count > 6 ? 2 : 1,
  set: count > 6 ? ('seaside' as const) : count > 4 ? ('treehouse' as const) : ('dishes' as const),
  rounds: 2,
  doors: Array.from({ length: count }, (_, i) => ({
    number: [14, 7, 32, 5, 21, 9, 40, 18, 3][i] ?? i,
    symbol: (['moon', 'leaf', 'bell', 'feather', 'key', 'drop'] as const)[(i * 5) % 6] ?? 'moon',
    frame: i % 4,
    face: ROLES[(i * 3) % 4] ?? 'ava',
    tapped: i === 2 ? (['ava', 'leo'] as Role[]) : [],
  })),
  startedAt: SAMPLE_NOW - 8_000,
  endsAt: SAMPLE_NOW + 12_000,
  result,
  true: result ? 2 : null,
  clues: clued
    ? [
        {
          role: 'elara' as Role,
          text: 'SkyNest’s door wears this frame:',
          face: null,
          symbol: null,
          number: null,
          frame: 2,
        },
        {
          role: 'caleb' as Role,
          text: 'In the story it had this on it:',
          face: null,
          symbol: 'bell' as const,
          number: null,
          frame: null,
        },
      ]
    : [],
})

/** The lullaby of a table of four. @param from how long ago it began (ms) */
export const lullaby = (from: number) => ({
  startedAt: SAMPLE_NOW - from,
  beat: 1400,
  slots: (['moon', null, 'bell', 'feather', null, 'drop'] as const).map((symbol, i) => ({
    owner: ROLES[i % 4] ?? 'ava',
    solved: i < 1,
    symbol,
  })),
})

/** The clue to the true door that each seat has. */
export const clueOf: Record<Role, NonNullable<PrivateView['clue']>> = {
  ava: { text: 'This face is not the false one:', face: 'leo', symbol: null, number: null, frame: null },
  leo: { text: 'The number in the log:', face: null, symbol: null, number: 32, frame: null },
  elara: { text: 'SkyNest likes this frame:', face: null, symbol: null, number: null, frame: 2 },
  caleb: { text: 'In the story it had this on it:', face: null, symbol: 'bell', number: null, frame: null },
}
