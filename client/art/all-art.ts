/** Everything that `npm run art` paints: all pieces, the figures' rigs, and the quality of each sheet. */
import { choicePieces } from './endings/choices.ts'
import { coverPieces } from './endings/covers.ts'
import { endingPieces } from './endings/index.ts'
import { prologuePieces } from './endings/prologue-plates.ts'
import { avaPieces, avaRig } from './figures/ava.ts'
import { bedPieces } from './figures/bed-art.ts'
import { calebPieces, calebRig } from './figures/caleb.ts'
import { elaraPieces, elaraRig } from './figures/elara.ts'
import { leoPieces, leoRig } from './figures/leo.ts'
import { nearPieces } from './house/foreground-art.ts'
import { furniturePieces } from './house/furniture.ts'
import { housePieces } from './house/house-shell.ts'
import { skyPieces } from './house/sky-art.ts'
import type { ArtPiece } from './lib/piece.ts'
import type { RigBook } from './lib/rig.ts'
import { wreckPieces } from './night/debris-art.ts'
import { dreamPieces } from './phone/dream-art.ts'
import { familyPieces } from './phone/family-portraits.ts'
import { paperPieces } from './phone/paper-art.ts'
import { bedtimePieces } from './props/bedtime-props.ts'
import { candlePieces } from './props/candle-art.ts'
import { lanternPieces } from './props/lantern-art.ts'
import { framePieces } from './props/picture-frames.ts'
import { spherePieces } from './props/sphere-art.ts'

const FIGURES = [...avaPieces(), ...leoPieces(), ...elaraPieces(), ...calebPieces(), ...bedPieces()]

/** The rigs of all figures; written to client/art-data/rigs.json. */
export const RIG_BOOK: RigBook = { ava: avaRig, leo: leoRig, elara: elaraRig, caleb: calebRig }

/** All pieces, in the order in which they are packed into sheets. */
export const ALL_PIECES: readonly ArtPiece[] = [
  ...FIGURES,
  ...familyPieces(RIG_BOOK, FIGURES),
  ...paperPieces(),
  ...dreamPieces(),
  ...spherePieces(),
  ...lanternPieces(),
  ...framePieces(),
  ...candlePieces(),
  ...bedtimePieces(),
  ...wreckPieces(),
  ...prologuePieces(),
  ...endingPieces(),
  ...coverPieces(),
  ...choicePieces(),
  ...skyPieces(),
  ...housePieces(),
  ...furniturePieces(),
  ...nearPieces(),
]

/** WebP quality (0–100) of each sheet: higher for what is looked at closely, such as figures. */
export const SHEET_QUALITY: Readonly<Record<string, number>> = {
  figures: 82,
  props: 82,
  furniture: 77,
  sky: 70,
  'sky-dusk': 70,
  'sky-morning': 70,
  city: 72,
  ground: 72,
  'house-back': 72,
  'house-front': 74,
  near: 60,
  'phone-dreams': 60,
  'phone-ava': 80,
  'phone-leo': 80,
  'phone-elara': 80,
  'phone-caleb': 80,
  'phone-paper-ava': 62,
  'phone-paper-leo': 62,
  'phone-paper-elara': 62,
  'phone-paper-caleb': 62,
  'cover-1': 74,
  'cover-2': 74,
  'cover-3': 74,
  'cover-4': 74,
  choices: 72,
  'phone-choices': 46,
  wreck: 74,
  'prologue-1': 70,
  'prologue-2': 70,
  'prologue-3': 70,
  'prologue-4': 70,
  'ending-long-night': 70,
  'ending-sacred': 70,
  'ending-new-bedtime': 70,
  'ending-unplugged': 70,
  'ending-subscription': 70,
  'ending-two-bedtimes': 70,
}
