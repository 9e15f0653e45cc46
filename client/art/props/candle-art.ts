/** The candle that shows how much time is left. */
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { oval, shape, stroke, through } from '../lib/svg.ts'

/**
 * The wax stands on (0, 0) and is 100 px high. The game makes it shorter as it burns, and puts wick and flame on its
 * upper edge.
 */
const holder = (): string =>
  shape('M-30 -2C-30 -10 30 -10 30 -2L23 13H-23Z', '#8A5A36') +
  shape('M-30 -2C-30 -8 30 -8 30 -2C20 3 -20 3 -30 -2Z', '#B47A4A') +
  stroke('M28 2C42 -4 44 12 24 10', '#8A5A36', 4)
const wax = (): string =>
  shape('M-15 0V-98C-15 -103 15 -104 15 -98V0Z', INK.paper) +
  shape('M4 0V-101C10 -101 15 -100 15 -98V0Z', '#D9C49A', 'opacity=".6"') +
  stroke('M-12 -96C-8 -80 -14 -74 -11 -60M9 -96C7 -88 11 -82 9 -76', '#FFF9EA', 4)
const wick = (): string => stroke('M0 2C1 -3 -1 -6 0 -10', INK.line, 3)
const flame = (): string =>
  shape('M0 -46C16 -24 13 -4 0 -1C-13 -4 -15 -22 0 -46Z', '#FFB648') +
  shape('M0 -32C9 -18 8 -4 0 -2C-8 -4 -9 -18 0 -32Z', '#FFDE90') +
  shape('M0 -20C5 -11 4 -4 0 -3C-4 -4 -5 -11 0 -20Z', '#FFFBE6')

/** The parts, named `candle/<part>`. */
export function candlePieces(): ArtPiece[] {
  return [
    piece('candle/holder', 'props', through('paperSmall', holder()), [-60, -30, 120, 70]),
    piece('candle/wax', 'props', through('soft', wax()), [-30, -120, 60, 130]),
    piece('candle/wick', 'props', wick(), [-10, -20, 20, 30]),
    piece('candle/flame', 'props', through('soft', flame()), [-30, -60, 60, 70]),
    piece(
      'candle/smoke',
      'props',
      through(
        'wash',
        `<g opacity=".5">${oval(0, -10, 4, 7, '#B9A6D8')}${stroke('M0 -14C-8 -24 8 -32 0 -44C-6 -52 4 -58 2 -66', '#B9A6D8', 5)}</g>`,
      ),
      [-30, -90, 60, 100],
    ),
  ]
}
