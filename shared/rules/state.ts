/**
 * The whole state of a night, as plain data. The seed and the list of actions are the game: the same two
 * give the same state on every machine. No clocks, no classes, nothing that JSON would lose.
 *
 * Times are in ms of game time (`clock.now`), which stands still while the game is paused.
 */

export type * from './state/boards.ts'
export type * from './state/clock.ts'
export * from './state/cues.ts'
export type * from './state/epilogue.ts'
export type * from './state/evening.ts'
export type * from './state/game.ts'
export type * from './state/malfunction.ts'
export type * from './state/plays.ts'
export type * from './state/ritual.ts'
export type * from './state/saturday.ts'
export type * from './state/seats.ts'
export type * from './state/story.ts'
export type * from './state/words.ts'
