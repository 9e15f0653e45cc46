/** Elara: the parts of her figure and how they make her poses. */
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { afloat, type FaceMood, MOODS, type Rig } from '../lib/rig.ts'
import { at, dot, shape, stroke, through } from '../lib/svg.ts'
import { face } from './face.ts'

const SKIN = '#A9683F'
const SKIN_SHADE = '#834A2C'
const COAT = '#E0A02C'
const COAT_SHADE = '#B87818'
const COAT_LIGHT = '#F4C658'
const HAIR = '#2B1A2B'

/** Scale of the head: a little large, so that the face can be read from across a room. */
const HEAD = 1.26

const leg = (near: boolean): string =>
  through(
    'figure',
    near
      ? shape('M3 -62L17 -62L15 -5L6 -5Z', '#3A3764') + shape('M5 -8L16 -8C20 -2 31 -1 31 4L4 4Z', INK.night)
      : shape('M-15 -62L-1 -62L-3 -5L-12 -5Z', '#2C2A50') +
          shape('M-13 -8L-2 -8C2 -2 12 -1 12 4L-13 4Z', INK.night),
  )

const legsSitting = (): string =>
  through(
    'figure',
    shape('M28 -52L44 -52L44 -6L32 -6Z', '#2C2A50') +
      shape('M31 -9L44 -9C48 -3 58 -2 58 3L30 3Z', INK.night) +
      shape('M40 -50L56 -50L57 -5L45 -5Z', '#3A3764') +
      shape('M44 -8L57 -8C61 -2 72 -1 72 4L43 4Z', INK.night) +
      shape(
        'M-25 -72L22 -72C44 -70 60 -62 62 -46C62 -32 56 -22 50 -16C22 -22 0 -22 -36 -20C-40 -38 -34 -58 -25 -72Z',
        COAT,
      ) +
      shape(
        'M-25 -72L-6 -72C-14 -52 -16 -34 -14 -21L-36 -20C-40 -38 -34 -58 -25 -72Z',
        COAT_SHADE,
        'opacity=".8"',
      ) +
      stroke('M8 -68C28 -64 46 -56 56 -44', '#7A4C10', 1.8),
  )

/** The skirt of the coat, from the belt down. */
const skirt = (): string =>
  through(
    'figure',
    shape(
      'M-25 -116C-33 -86 -43 -58 -50 -37C-28 -29 -10 -28 4 -29C20 -29 38 -31 52 -38C43 -62 31 -88 23 -116Z',
      COAT,
    ) +
      shape(
        'M-25 -116C-33 -86 -43 -58 -50 -37L-22 -31C-18 -66 -12 -96 -10 -116Z',
        COAT_SHADE,
        'opacity=".8"',
      ) +
      shape('M6 -116L8 -29C20 -29 38 -31 52 -38C43 -62 31 -88 23 -116Z', COAT_LIGHT, 'opacity=".35"') +
      stroke('M5 -114L6 -31', '#7A4C10', 1.8) +
      stroke('M-44 -44C-24 -36 28 -36 46 -44', COAT_LIGHT, 2, 'opacity=".7"') +
      shape('M22 -86l16 -1l3 20l-17 1z', COAT_SHADE, 'opacity=".7"'),
  )

function torso(): string {
  const coat =
    shape('M-18 -192C-26 -150 -17 -140 -25 -108L23 -108C18 -140 28 -150 21 -192Z', COAT) +
    shape(
      'M-18 -192C-26 -150 -17 -140 -25 -108L-10 -108C-12 -140 -10 -170 -8 -192Z',
      COAT_SHADE,
      'opacity=".8"',
    ) +
    stroke('M4 -150L5 -110', '#7A4C10', 1.8) +
    shape('M-14 -192L4 -146L18 -192L8 -198L-4 -198Z', '#FFF6E2') +
    shape('M-16 -193L4 -146L-6 -139L-23 -178Z', COAT_LIGHT) +
    shape('M19 -193L4 -146L12 -139L27 -180Z', COAT)
  const belt =
    stroke('M-25 -110C-8 -104 8 -104 23 -111', '#7A4C10', 5.5) + shape('M0 -112h9v8h-9z', COAT_LIGHT)
  const badge =
    stroke('M-8 -194L5 -140M13 -194L7 -140', '#2A6FA0', 2.2) +
    at(
      5,
      -124,
      shape('M-13 -15H13V17H-13Z', INK.skynest) +
        shape('M-13 -15H13V-6H-13Z', INK.sphere) +
        dot(0, 3, 6, INK.amber) +
        stroke('M-7 12.500H7', '#54708C', 2),
      1,
      4,
    )
  const farArm =
    shape(
      'M-18 -189C-32 -172 -38 -146 -34 -118C-33 -107 -24 -102 -22 -110C-22 -130 -18 -150 -13 -164Z',
      COAT_SHADE,
    ) + shape('M-34 -120C-38 -109 -33 -98 -27 -101C-22 -105 -22 -114 -23 -118Z', SKIN_SHADE)
  const neck = shape('M-6 -214L10 -214L11 -192C6 -185 -2 -185 -7 -192Z', SKIN_SHADE)
  return through('figure', neck + coat + belt + badge + farArm)
}

/** The near arm, with the tablet. */
const arm = (): string =>
  through(
    'figure',
    at(
      26,
      -126,
      shape('M-18 -13L22 -14L23 13L-18 14Z', '#1D2547') +
        shape('M-15 -10L19 -11L20 10L-15 11Z', '#A8E6FF') +
        dot(2, 0, 4.5, '#EAFFFF') +
        stroke('M-10 6H-2M8 6H14', '#4A9CCB', 1.6),
      1,
      -12,
    ) +
      shape(
        'M17 -189C32 -177 40 -151 37 -130C33 -121 17 -114 5 -116L3 -125C14 -128 22 -134 24 -143C24 -158 20 -172 14 -182Z',
        COAT_LIGHT,
      ) +
      shape('M6 -128C14 -129 19 -122 15 -116C8 -113 1 -117 5 -126Z', SKIN),
  )

function head(mood: FaceMood): string {
  const faceShape =
    shape('M-20 -232C-22 -213 -8 -200 5 -199C19 -200 27 -213 26 -232C25 -257 -18 -259 -20 -232Z', SKIN) +
    shape('M-20 -232C-22 -213 -8 -200 5 -199C-4 -206 -11 -218 -11 -236Z', SKIN_SHADE, 'opacity=".6"') +
    shape('M-2 -201C8 -202 18 -208 23 -218C22 -206 14 -199 5 -199Z', SKIN_SHADE, 'opacity=".45"')
  const hair =
    shape(
      'M-24 -223C-33 -249 -16 -268 6 -267C28 -266 36 -249 29 -229C27 -241 20 -249 10 -251C0 -245 -10 -241 -14 -230C-15 -222 -14 -216 -17 -211C-21 -213 -23 -217 -24 -223Z',
      HAIR,
    ) +
    stroke('M-18 -244C-12 -254 0 -261 12 -259M20 -254C25 -249 28 -243 28 -238', '#6A4660', 2, 'opacity=".8"')
  const bun =
    shape('M-21 -273C-24 -290 -7 -301 9 -298C26 -294 32 -277 23 -266C14 -255 -17 -255 -21 -273Z', HAIR) +
    stroke('M-13 -277C-4 -290 12 -290 19 -278M-11 -268C0 -277 10 -277 17 -269', '#6A4660', 2) +
    stroke('M-28 -292L32 -263', INK.amber, 3.6) +
    dot(-29, -293, 5, '#8FE2FF')
  const nose = shape('M12 -228C18 -220 20 -216 14 -214C10 -214 10 -217 12 -228Z', SKIN_SHADE)
  const features = face(
    {
      eyes: [
        [3, -228],
        [19, -228],
      ],
      eye: 2.8,
      browLift: 8,
      browHalf: 5,
      brow: HAIR,
      browWidth: 2.2,
      mouth: [11, -209, 6.5],
      lip: '#9C2F35',
      blush: '#C85A4A',
    },
    mood,
  )
  const lashes =
    mood === 'happy' || mood === 'asleep'
      ? ''
      : stroke('M-1 -231l-2.500 -1.500M23 -231l2.500 -1.500', HAIR, 1.4)
  return through('figure', bun + faceShape + hair + nose + features + lashes + dot(-17, -215, 3.2, INK.amber))
}

const whole = [-90, -350, 210, 370] as const

/** The parts of Elara, the mother: a bun with a pin, a long amber coat, a badge and a tablet. */
export function elaraPieces(): ArtPiece[] {
  const on = (part: string, svg: string, anchor: readonly [number, number]) =>
    piece(`elara/${part}`, 'figures', svg, whole, { anchor })
  return [
    on('leg-far', leg(false), [-7, -60]),
    on('leg-near', leg(true), [10, -60]),
    on('legs-sit', legsSitting(), [0, -44]),
    on('skirt', skirt(), [0, -112]),
    on('body', torso(), [0, -110]),
    on('arm', arm(), [18, -182]),
    ...MOODS.map((mood) => on(`head-${mood}`, at(2, -200, at(-2, 200, head(mood)), HEAD), [2, -200])),
  ]
}

/** How much lower the hips are when she sits (px). */
const SINK = 42
const upper = [
  { part: 'body', piece: 'elara/body', x: 0, y: -110 },
  { part: 'arm', piece: 'elara/arm', x: 18, y: -182 },
  { part: 'head', piece: 'elara/head-calm', x: 2, y: -200 },
]
const stand = [
  { part: 'leg-far', piece: 'elara/leg-far', x: -7, y: -60 },
  { part: 'leg-near', piece: 'elara/leg-near', x: 10, y: -60 },
  { part: 'skirt', piece: 'elara/skirt', x: 0, y: -112 },
  ...upper,
]

const sit = [
  { part: 'legs', piece: 'elara/legs-sit', x: 0, y: -44 },
  ...upper.map((part) => ({ ...part, y: part.y + SINK })),
]

/** Elara's height and poses. */
export const elaraRig: Rig = {
  height: 326,
  poses: {
    stand,
    walk: stand.map((part) => ({
      ...part,
      turn: { 'leg-far': 24, 'leg-near': -24, skirt: 4, arm: -3 }[part.part] ?? 0,
    })),
    sit,
    table: sit,
    dream: afloat(stand, {
      middle: 140,
      turns: { skirt: 14, 'leg-near': 12, 'leg-far': 2, arm: 24, head: 10 },
    }),
    sleep: [
      { part: 'bed', piece: 'elara/bed', x: 0, y: 0 },
      { part: 'head', piece: 'elara/head-asleep', x: -64, y: -24, turn: -72 },
      { part: 'quilt', piece: 'elara/quilt', x: 0, y: 0 },
    ],
  },
}
