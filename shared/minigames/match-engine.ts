/** Shared by mini-games in which the player has to tap the right zone in time (mirror, encore, cellar). */
import { type ActivityState, packTouch, type Touch, touchX, touchY } from './engine.ts'
import { div, isPress } from './minigame-base.ts'

/** Tap zones of equal size in rows and columns, in field units. */
export interface Grid {
  columns: number
  rows: number
  left: number
  top: number
  /** Size of one zone. Zones adjoin, so that no tap falls between two. */
  width: number
  height: number
}

/** The zone that the thumb came down on in this step, counted in reading order; -1 if there is none. */
export function tappedZone(state: ActivityState, grid: Grid): number {
  if (!isPress(state)) return -1
  const column = Math.floor((touchX(state.thumb) - grid.left) / grid.width)
  const row = Math.floor((touchY(state.thumb) - grid.top) / grid.height)
  if (column < 0 || column >= grid.columns || row < 0 || row >= grid.rows) return -1
  return row * grid.columns + column
}

/** The centre of a zone, in field units. */
export function zoneMiddle(grid: Grid, zone: number): { x: number; y: number } {
  return {
    x: grid.left + (zone % grid.columns) * grid.width + div(grid.width, 2),
    y: grid.top + div(zone, grid.columns) * grid.height + div(grid.height, 2),
  }
}

/** A touch at the centre of a zone. */
export function zoneTouch(grid: Grid, zone: number): Touch {
  const { x, y } = zoneMiddle(grid, zone)
  return packTouch(x, y)
}
