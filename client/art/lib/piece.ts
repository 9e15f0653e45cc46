import { at, type SvgBox, type SvgPoint } from './svg.ts'

/** One drawing that becomes one frame of one sheet. */
export interface ArtPiece {
  /** What code calls it, as `group/part`. */
  readonly name: string
  /** Which WebP file it is packed into. */
  readonly sheet: string
  /** SVG markup; its (0, 0) is the piece's anchor: the joint, the foot, the hook. */
  readonly svg: string
  /** The part of the plane to paint, in world px around the anchor. Empty edges are trimmed away. */
  readonly box: SvgBox
  /** Texture px per world px; 2 stays sharp when the camera goes twice as near. */
  readonly scale: number
}

/** A piece drawn in somebody else's coordinates, moved so that `anchor` becomes (0, 0). */
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
