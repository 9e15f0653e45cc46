/** A piece: one drawing that becomes one frame of one sheet. */
import { at, type SvgBox, type SvgPoint } from './svg.ts'

/** A drawing and where it goes. */
export interface ArtPiece {
  /** Its name in the atlas, `group/part`. */
  readonly name: string
  /** Name of the sheet (WebP file and atlas) that it is packed into. */
  readonly sheet: string
  /** SVG markup. (0, 0) is the piece's anchor: a joint, foot, hook or centre. */
  readonly svg: string
  /** The area to paint, in world px around the anchor. Empty edges are trimmed away. */
  readonly box: SvgBox
  /** Texture px per world px; 2 stays sharp when the camera zooms in twice. */
  readonly scale: number
}

/** Makes a piece. `options.anchor` is the point of `svg` that becomes (0, 0); `options.scale` is 2 if left out. */
export function piece(
  name: string,
  sheet: string,
  svg: string,
  box: SvgBox,
  options: { anchor?: SvgPoint; scale?: number } = {},
): ArtPiece {
  const { anchor: [ax, ay] = [0, 0], scale = 2 } = options
  return { name, sheet, svg: at(-ax, -ay, svg), box: [box[0] - ax, box[1] - ay, box[2], box[3]], scale }
}
