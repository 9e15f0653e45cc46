/**
 * The whole state of a night, as plain data. The seed and the list of actions are the game: the same two
 * give the same state on every machine. No clocks, no classes, nothing that JSON would lose.
 *
 * Times are in ms of game time (`clock.now`), which stands still while the game is paused.
 */

export type * from './board-state.ts'
export type * from './clock-state.ts'
export * from './cue.ts'
export type * from './epilogue-state.ts'
export type * from './evening-state.ts'
export type * from './game-state.ts'
export type * from './malfunction-state.ts'
export type * from './message.ts'
export type * from './play-state.ts'
export type * from './ritual-state.ts'
export type * from './saturday-state.ts'
export type * from './seat-state.ts'
export type * from './story-state.ts'
