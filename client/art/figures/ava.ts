/** Ava: the parts of her figure and how they make her poses. */
import { INK } from '../lib/palette.ts'
import { type ArtPiece, piece } from '../lib/piece.ts'
import { afloat, type FaceMood, MOODS, type Rig } from '../lib/rig.ts'
import { at, dot, oval, shape, stroke, through } from '../lib/svg.ts'
import { face } from './face.ts'

const SKIN = '#D79B6C'
const SKIN_SHADE = '#B9754F'
const CLOTH = '#8D78C8'
const CLOTH_SHADE = '#6A57A6'
const HAIR = '#3A2233'

/** A moth's wing to the right of the back; the left one is the same, mirrored. */
function wing(): string {
  const hind = `${shape('M2 -92C16 -86 60 -76 78 -44C86 -26 75 -12 66 -18C64 -5 50 -3 46 -13C40 -3 28 -7 26 -17C16 -30 6 -60 2 -80Z', '#7C66B4')}
${shape('M30 -32C44 -38 58 -40 68 -32C62 -22 42 -18 30 -24Z', '#E9D9F5', 'opacity=".55"')}${stroke('M8 -78C24 -64 40 -50 62 -24M6 -72C18 -54 28 -40 40 -16', '#5F4B96', 1.8, 'opacity=".7"')}`
  const fore = `${shape('M0 -98C24 -134 76 -166 114 -154C128 -147 124 -131 117 -125C126 -117 119 -104 109 -102C114 -92 103 -83 93 -86C92 -75 80 -69 70 -75C48 -70 18 -76 0 -88Z', INK.lilac)}
${shape('M20 -102C44 -130 80 -148 108 -144C114 -139 108 -131 99 -131C70 -128 40 -110 24 -94Z', '#D9C8F6', 'opacity=".8"')}${shape('M4 -90C30 -82 60 -80 92 -90C80 -72 30 -72 4 -86Z', '#7C66B4', 'opacity=".45"')}`
  const eyespot = `${oval(79, -113, 16, 14, '#3C2D63')}${oval(80, -113, 10.5, 9.5, INK.lamp)}${oval(81.5, -113, 5, 5.2, '#2A1A44')}${dot(83, -115.5, 1.6, '#FFF3D6')}`
  const veins = stroke(
    'M6 -92C30 -98 60 -94 66 -98M8 -96C36 -116 66 -130 108 -148M98 -103L109 -102M104 -124L116 -125M92 -136L104 -140',
    '#7C66B4',
    2.2,
  )
  return through('figure', hind + fore + veins + eyespot)
}

const leg = (near: boolean): string =>
  through(
    'figure',
    near
      ? shape('M2 -42L18 -42L17 -6L5 -6Z', CLOTH) +
          shape('M5 -8L17 -8C21 -2 28 0 27 4L3 4Z', SKIN) +
          stroke('M19 1.5v2M22.500 1.500v2', SKIN_SHADE, 1)
      : shape('M-17 -42L-1 -42L-4 -6L-16 -6Z', CLOTH_SHADE) +
          shape('M-17 -8L-4 -8C-1 -2 4 0 3 4L-18 4Z', SKIN_SHADE),
  )

const legsSitting = (): string =>
  through(
    'figure',
    shape('M-16 -42C4 -46 30 -42 42 -36L45 -12L34 -11L31 -24L-12 -20Z', CLOTH_SHADE) +
      shape('M33 -14C38 -15 51 -12 55 -3L33 -1Z', SKIN_SHADE) +
      shape('M-6 -42C14 -46 40 -42 52 -35L56 -10L44 -9L40 -22L-4 -20Z', CLOTH) +
      shape('M43 -12C48 -13 61 -10 65 0L43 1Z', SKIN),
  )

function body(): string {
  const bows = [
    [-12, -74],
    [6, -62],
    [17, -47],
    [-5, -45],
    [9, -82],
  ] as const
  const dress =
    shape(
      'M-17 -98C-24 -76 -30 -50 -33 -33L-24 -29L-16 -33L-6 -29L4 -33L14 -29L24 -33L32 -30C29 -52 24 -76 17 -98Z',
      CLOTH,
    ) +
    shape(
      'M-17 -98C-24 -76 -30 -50 -33 -33L-24 -29L-16 -33C-16 -60 -12 -80 -8 -98Z',
      CLOTH_SHADE,
      'opacity=".7"',
    ) +
    shape('M10 -98C17 -76 20 -54 22 -32L32 -30C29 -52 24 -76 17 -98Z', '#A592DA', 'opacity=".6"')
  const prints = bows
    .map(([x, y]) => shape(`M${x} ${y}l-5.500 -3.500l0 7zm0 0l5.500 -3.500l0 7z`, '#F4EAFD', 'opacity=".85"'))
    .join('')
  const farArm =
    shape('M-16 -94C-28 -86 -36 -72 -36 -58L-27 -55C-24 -66 -18 -76 -10 -82Z', CLOTH_SHADE) +
    shape('M-36 -60C-40 -53 -36 -46 -31 -47C-26 -49 -26 -55 -28 -58Z', SKIN_SHADE)
  const collar =
    shape('M-25 -100C-16 -111 16 -113 26 -101C20 -91 8 -87 0 -89C-10 -87 -20 -91 -25 -100Z', '#F2EAF6') +
    stroke('M-18 -95C-8 -90 8 -90 19 -96', '#C9B9DD', 1.6)
  return through('figure', farArm + dress + prints + collar)
}

/** The near arm, with the torch that lights her sketchbook. */
const arm = (): string =>
  through(
    'figure',
    shape('M10 -94C24 -90 36 -81 42 -71L35 -63C26 -70 16 -76 8 -80Z', CLOTH) +
      shape('M34 -71C40 -74 47 -71 46 -65C45 -60 36 -58 33 -63Z', SKIN) +
      at(
        44,
        -68,
        shape('M-2 -5L16 -6L23 -10L23 10L16 6L-2 5Z', '#E9D6A8') +
          shape('M16 -6L23 -10L23 10L16 6Z', '#FFF3C4') +
          shape('M3 -5.300l4 -.2v11l-4 -.2z', INK.ember),
        1,
        -18,
      ),
  )

function head(mood: FaceMood): string {
  const skull =
    shape('M-27 -128C-31 -107 -15 -96 2 -96C21 -96 32 -109 31 -130C29 -152 -23 -154 -27 -128Z', SKIN) +
    shape('M-27 -128C-31 -107 -15 -96 2 -96C-8 -103 -15 -115 -15 -130Z', SKIN_SHADE, 'opacity=".5"') +
    shape('M-4 -98C6 -99 20 -102 27 -112C24 -102 14 -96 2 -96Z', SKIN_SHADE, 'opacity=".4"')
  const hair =
    shape(
      'M-31 -114C-40 -146 -21 -172 6 -171C33 -170 43 -144 36 -114C33 -112 30 -116 31 -126C29 -134 28 -138 23 -141L16 -132L12 -142L4 -132L-2 -142L-10 -131L-17 -138C-20 -130 -19 -120 -22 -110C-26 -108 -30 -109 -31 -114Z',
      HAIR,
    ) +
    stroke(
      'M-20 -152C-14 -162 -2 -167 10 -166M-26 -142C-24 -148 -22 -152 -18 -156M22 -160C28 -156 32 -150 33 -142',
      '#6E4A63',
      2.4,
      'opacity=".75"',
    )
  const feelers =
    stroke('M-12 -165C-18 -183 -28 -191 -40 -191M14 -167C20 -185 32 -191 44 -187', HAIR, 3.2) +
    stroke('M-20 -180l-6 4M-26 -186l-5 5M-33 -190l-3 6M22 -181l7 3M29 -186l6 4M37 -189l4 6', HAIR, 2.2) +
    dot(-41, -191, 4.6, INK.lamp) +
    dot(45, -187, 4.6, INK.lamp)
  const nose = shape('M10 -119C14 -115 16 -112 12 -111C9 -111 9 -113 10 -119Z', SKIN_SHADE)
  const features = face(
    {
      eyes: [
        [-1, -121],
        [20, -121],
      ],
      eye: 3.3,
      browLift: 9,
      browHalf: 5,
      brow: HAIR,
      browWidth: 2.2,
      mouth: [9, -105, 7],
      lip: '#8A3A36',
      blush: '#E4736A',
    },
    mood,
  )
  return through('figure', feelers + skull + hair + nose + features)
}

const whole = [-150, -215, 300, 235] as const

/** The parts of Ava, nine years old: pyjamas with moth wings, feelers and a torch. */
export function avaPieces(): ArtPiece[] {
  const on = (part: string, svg: string, anchor: readonly [number, number]) =>
    piece(`ava/${part}`, 'figures', svg, whole, { anchor })
  return [
    on('wing', wing(), [0, -92]),
    on('leg-far', leg(false), [-9, -40]),
    on('leg-near', leg(true), [10, -40]),
    on('legs-sit', legsSitting(), [0, -30]),
    on('body', body(), [0, -30]),
    on('arm', arm(), [13, -88]),
    ...MOODS.map((mood) => on(`head-${mood}`, head(mood), [2, -99])),
  ]
}

const wings = [
  { part: 'wing-far', piece: 'ava/wing', x: 0, y: -92, flip: true },
  { part: 'wing-near', piece: 'ava/wing', x: 4, y: -92 },
]
const upper = [
  { part: 'body', piece: 'ava/body', x: 0, y: -30 },
  { part: 'arm', piece: 'ava/arm', x: 13, y: -88 },
  { part: 'head', piece: 'ava/head-calm', x: 2, y: -99 },
]
const stand = [
  ...wings,
  { part: 'leg-far', piece: 'ava/leg-far', x: -9, y: -40 },
  { part: 'leg-near', piece: 'ava/leg-near', x: 10, y: -40 },
  ...upper,
]

const sit = [
  ...wings.map((part) => ({ ...part, turn: part.flip ? -6 : 6 })),
  { part: 'legs', piece: 'ava/legs-sit', x: 0, y: -30 },
  ...upper,
]

/** Ava's height and poses. */
export const avaRig: Rig = {
  height: 196,
  poses: {
    stand,
    walk: stand.map((part) => ({
      ...part,
      turn: { 'leg-far': 26, 'leg-near': -24, arm: -8 }[part.part] ?? 0,
    })),
    sit,
    table: sit,
    dream: afloat(stand, {
      middle: 84,
      turns: { 'wing-near': 10, 'wing-far': -4, 'leg-near': 16, 'leg-far': 4, arm: -34, head: 12 },
    }),
    sleep: [
      { part: 'bed', piece: 'ava/bed', x: 0, y: 0 },
      { part: 'head', piece: 'ava/head-asleep', x: -44, y: -29, turn: -74 },
      { part: 'quilt', piece: 'ava/quilt', x: 0, y: 0 },
    ],
  },
}
