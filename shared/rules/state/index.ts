/**
 * The types of a game's state. It is plain data: no classes, nothing that JSON would lose. The same seed and the same
 * actions always lead to the same state.
 *
 * Times are in ms of game time (`clock.now`), which stands still while the game is paused, unless they say otherwise.
 */

export type * from './board-state.ts'
export type * from './clock-state.ts'
export * from './cue.ts'
export type * from './epilogue-state.ts'
export type * from './evening-state.ts'
export type * from './game-state.ts'
export type * from './host-state.ts'
export type * from './lobby-gallery-state.ts'
export type * from './malfunction-state.ts'
export type * from './message.ts'
export type * from './paper-state.ts'
export type * from './play-state.ts'
export type * from './ritual-state.ts'
export type * from './saturday-state.ts'
export type * from './seat-state.ts'
export type * from './story-state.ts'
export type * from './telling-state.ts'
