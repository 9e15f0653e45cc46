/** Starts Phaser with WebGL, or without it where that cannot be had. */
import type { Types } from 'phaser'
import { AUTO, CANVAS, Game } from 'phaser'
import { completeCanvas } from './plain-canvas.ts'

/**
 * Starts a game. A browser may have no WebGL, refuse it for a while after its graphics card has failed, or lack an extension
 * that Phaser needs; then the game is painted without.
 * @param canvas true to paint without WebGL in any case
 */
export function startGame(config: Omit<Types.Core.GameConfig, 'type'>, canvas: boolean): Game {
  const game = (canvas ? null : withWebgl(config)) ?? new Game({ ...config, type: CANVAS })
  completeCanvas(game.renderer)
  return game
}

/** Null if the game cannot be started: Phaser looks whether there is WebGL, and throws where it finds too late that there is not. */
function withWebgl(config: Omit<Types.Core.GameConfig, 'type'>): Game | null {
  try {
    return new Game({ ...config, type: AUTO })
  } catch {
    return null
  }
}
