import { POSES, type RigBook } from '../../client/art/lib/rig.ts'
import type { Placed } from './pack.ts'

export interface SheetEntry {
  readonly sheet: string
  readonly file: string
  readonly bytes: number
  readonly placed: readonly Placed[]
}

const quoted = (text: string): string => `'${text}'`
const key = (text: string): string => (/^[a-z]\w*$/i.test(text) ? text : quoted(text))
const fixed = (value: number, digits: number): string => String(Number(value.toFixed(digits)))

const NOTICE = '// Painted by `npm run art` from client/art. Do not edit: change a drawing and paint again.'

const HEAD = `${NOTICE}

/** One frame of a sheet. */
export interface ArtFrame {
  /** Key into ART_SHEETS. */
  readonly sheet: string
  /** x, y, width, height on the sheet, in texture px. */
  readonly frame: readonly [number, number, number, number]
  /** The piece's anchor (joint, foot, hook, centre) as fractions of the frame: Phaser's origin. */
  readonly anchor: readonly [number, number]
  /** Width and height in world px at 1x. */
  readonly size: readonly [number, number]
  /** Texture px per world px: show the frame at 1 / scale. */
  readonly scale: number
}
`

function frameLine({ painted, x, y }: Placed): string {
  const { piece, width, height, anchor } = painted
  const size = `${fixed(width / piece.scale, 1)}, ${fixed(height / piece.scale, 1)}`
  const origin = `${fixed(anchor[0] / width, 4)}, ${fixed(anchor[1] / height, 4)}`
  const parts = [
    `    sheet: ${quoted(piece.sheet)},`,
    `    frame: [${x}, ${y}, ${width}, ${height}],`,
    `    anchor: [${origin}],`,
    `    size: [${size}],`,
    `    scale: ${piece.scale},`,
  ]
  return `  ${key(piece.name)}: {\n${parts.join('\n')}\n  },`
}

const fileLines = (sheets: readonly SheetEntry[]): string =>
  sheets.map((s) => `  ${key(s.sheet)}: { file: ${quoted(s.file)}, bytes: ${s.bytes} },`).join('\n')

const frameLines = (sheets: readonly SheetEntry[]): string =>
  sheets
    .flatMap((s) => s.placed)
    .sort((a, b) => (a.painted.piece.name < b.painted.piece.name ? -1 : 1))
    .map(frameLine)
    .join('\n')

/** The text of client/kit/art-manifest-phone.ts: a phone loads only what a phone shows. */
export const phoneManifestText = (sheets: readonly SheetEntry[]): string => `${NOTICE}
import type { ArtFrame } from './art-manifest.ts'

/** Files to load, as served. */
export const PHONE_ART_SHEETS = {
${fileLines(sheets)}
} as const satisfies Record<string, { file: string; bytes: number }>
export type PhoneArtSheet = keyof typeof PHONE_ART_SHEETS

export const PHONE_ART = {
${frameLines(sheets)}
} as const satisfies Record<string, ArtFrame>
export type PhoneArtName = keyof typeof PHONE_ART
`

/** The text of client/kit/art-manifest.ts: the screen's sheets, and the rigs of the figures. */
export function manifestText(sheets: readonly SheetEntry[], rigs: RigBook, sourceHash: string): string {
  const rigText = Object.entries(rigs).map(([member, rig]) => {
    const poses = Object.entries(rig.poses).map(([pose, parts]) => {
      const lines = parts.map((part) => {
        const turn = part.turn ? `, turn: ${part.turn}` : ''
        const flip = part.flip ? ', flip: true' : ''
        return `        { part: ${quoted(part.part)}, piece: ${quoted(part.piece)}, x: ${part.x}, y: ${part.y}${turn}${flip} },`
      })
      return `      ${pose}: [\n${lines.join('\n')}\n      ],`
    })
    return `  ${member}: {\n    height: ${rig.height},\n    poses: {\n${poses.join('\n')}\n    },\n  },`
  })
  return `${HEAD}
/** Fingerprint of the drawings this was painted from; a test compares it with the sources. */
export const ART_SOURCE_HASH = ${quoted(sourceHash)}

/** Files to load, as served. */
export const ART_SHEETS = {
${fileLines(sheets)}
} as const satisfies Record<string, { file: string; bytes: number }>
export type ArtSheet = keyof typeof ART_SHEETS

export const ART = {
${frameLines(sheets)}
} as const satisfies Record<string, ArtFrame>
export type ArtName = keyof typeof ART

/** One part of a figure, in the order of painting. x and y (world px, from between the feet) hold its joint. */
export interface RigPart {
  /** What it is to the one who moves it: 'head', 'wing-far', 'leg-near' … */
  readonly part: string
  /** A frame of ART; for a head, the calm one: heads are named \`<member>/head-<mood>\`. */
  readonly piece: ArtName
  readonly x: number
  readonly y: number
  /** Resting turn in degrees. */
  readonly turn?: number
  /** Mirrored left to right. */
  readonly flip?: boolean
}

/** How the parts of each figure make a pose; figures face right. */
export const RIGS = {
${rigText.join('\n')}
} as const satisfies Record<
  string,
  {
    height: number
    poses: Record<${POSES.map(quoted).join(' | ')}, readonly RigPart[]>
  }
>
`
}
