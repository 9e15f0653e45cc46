import { avaPieces, avaRig } from './figures/ava.ts'
import { bedPieces } from './figures/beds.ts'
import { calebPieces, calebRig } from './figures/caleb.ts'
import { elaraPieces, elaraRig } from './figures/elara.ts'
import { leoPieces, leoRig } from './figures/leo.ts'
import { furniturePieces } from './house/furniture.ts'
import { housePieces } from './house/shell.ts'
import { skyPieces } from './house/sky.ts'
import type { Piece } from './lib/piece.ts'
import type { RigBook } from './lib/rig.ts'
import { candlePieces } from './props/candle.ts'
import { framePieces } from './props/frames.ts'
import { lanternPieces } from './props/lantern.ts'
import { spherePieces } from './props/sphere.ts'

/** Everything `npm run art` paints. */
export const ALL_PIECES: readonly Piece[] = [
  ...avaPieces(),
  ...leoPieces(),
  ...elaraPieces(),
  ...calebPieces(),
  ...bedPieces(),
  ...spherePieces(),
  ...lanternPieces(),
  ...framePieces(),
  ...candlePieces(),
  ...skyPieces(),
  ...housePieces(),
  ...furniturePieces(),
]

export const RIG_BOOK: RigBook = { ava: avaRig, leo: leoRig, elara: elaraRig, caleb: calebRig }

/** WebP quality (0–100) of each sheet: figures are looked at closely, skies are not. */
export const SHEET_QUALITY: Readonly<Record<string, number>> = {
  figures: 82,
  props: 82,
  furniture: 80,
  sky: 70,
  'sky-dusk': 70,
  'sky-morning': 70,
  city: 72,
  ground: 72,
  'house-back': 72,
  'house-front': 74,
}
