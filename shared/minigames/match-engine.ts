/** The match engine: something is asked for, and tapping the right zone in time answers it. */

import { type ActivityState, packTouch, type Touch, touchX, touchY } from './engine.ts'
import { div, isPress } from './minigame-base.ts'

/** Equal tap zones in rows and columns, in field units. */
export interface Grid {
  columns: number
  rows: number
  left: number
  top: number
  /** The size of one zone; zones touch, so no tap falls between two. */
  width: number
  height: number
}

/** The zone pressed in this very step, counted in reading order, or -1. */
export function tappedZone(state: ActivityState, grid: Grid): number {
  if (!isPress(state)) return -1
  const column = Math.floor((touchX(state.thumb) - grid.left) / grid.width)
  const row = Math.floor((touchY(state.thumb) - grid.top) / grid.height)
  if (column < 0 || column >= grid.columns || row < 0 || row >= grid.rows) return -1
  return row * grid.columns + column
}

/** The middle of a zone. */
export function zoneMiddle(grid: Grid, zone: number): { x: number; y: number } {
  return {
    x: grid.left + (zone % grid.columns) * grid.width + div(grid.width, 2),
    y: grid.top + div(zone, grid.columns) * grid.height + div(grid.height, 2),
  }
}

/** A tap in the middle of a zone. */
export function zoneTouch(grid: Grid, zone: number): Touch {
  const { x, y } = zoneMiddle(grid, zone)
  return packTouch(x, y)
}
