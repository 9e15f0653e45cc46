/** The morning paper: collects what bedtime does while it is settled, to be told in the phase after it. */
import { currentEvening } from './selectors.ts'
import type { EveningState, GameState, PaperItem } from './state/index.ts'

const UNCHANGED = { upgrade: 0, lights: 0, thread: null, notes: 0, glow: 0, cut: null } as const

/** Begins the evening's paper, before anything of bedtime is settled. */
export function beginPaper(game: GameState): void {
  currentEvening(game).paper = { before: game.upgrade, items: [] }
}

/** Adds what one thing has done; what it leaves as it was need not be given. */
export function report(
  game: GameState,
  item: Pick<PaperItem, 'source' | 'who'> & Partial<Omit<PaperItem, 'source' | 'who'>>,
): void {
  currentEvening(game).paper?.items.push({ ...UNCHANGED, ...item })
}

/** What moves for the first time tonight and so is explained. */
export type FirstMove = 'lights' | 'thread' | 'glow'

const MOVES: Readonly<Record<FirstMove, (item: PaperItem) => boolean>> = {
  lights: ({ lights }) => lights !== 0,
  thread: ({ thread }) => thread !== null,
  glow: ({ source }) => source === 'dream',
}

/** Promises move threads too, before bedtime. */
const moves = (evening: EveningState, what: FirstMove): boolean =>
  (what === 'thread' && evening.promises.some(({ kept }) => kept !== null)) ||
  (evening.paper?.items.some(MOVES[what]) ?? false)

/** What this evening's paper is the first to tell of. */
export const firstMoves = ({ evenings }: GameState): FirstMove[] => {
  const tonight = evenings.at(-1)
  const before = evenings.slice(0, -1)
  return (['lights', 'thread', 'glow'] as const).filter(
    (what) => tonight && moves(tonight, what) && !before.some((evening) => moves(evening, what)),
  )
}
