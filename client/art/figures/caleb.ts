/** Caleb: the parts of his figure and how they make his poses. */
import { type ArtPiece, piece } from '../lib/piece.ts'
import { afloat, type FaceMood, MOODS, type Rig } from '../lib/rig.ts'
import { at, dot, oval, shape, stroke, through } from '../lib/svg.ts'
import { face } from './face.ts'

const SKIN = '#E0A985'
const SKIN_SHADE = '#BD7D5C'
const WOOL = '#B8472A'
const WOOL_SHADE = '#8A2F20'
const WOOL_LIGHT = '#D8683F'
const BEARD = '#6D3D26'
const IRON = '#241A2A'

/** Scale of the head: a little large, so that the face can be read from across a room. */
const HEAD = 1.12

const leg = (near: boolean): string =>
  through(
    'figure',
    near
      ? shape('M1 -76L29 -76L26 -6L6 -6Z', '#4A4464') +
          shape('M5 -12L27 -12C32 -4 42 -3 42 4L3 4Z', '#5A3A2A') +
          dot(14, -14, 5, '#E9D6C0', 'opacity=".0"')
      : shape('M-29 -76L0 -76L-4 -6L-24 -6Z', '#3A3550') +
          shape('M-30 -12L-3 -12C0 -4 6 -2 6 4L-32 4Z', '#4A2E22'),
  )

const legsSitting = (): string =>
  through(
    'figure',
    shape('M-32 -50L8 -52L46 -44L48 -10L30 -10L28 -20L-30 -16Z', '#3A3550') +
      shape('M29 -14L48 -14C52 -6 62 -4 62 2L28 2Z', '#4A2E22') +
      shape('M-26 -52L14 -54L60 -46L63 -8L44 -8L42 -20L-24 -16Z', '#4A4464') +
      shape('M43 -12L63 -12C67 -4 78 -3 78 4L42 4Z', '#5A3A2A'),
  )

function body(): string {
  let knit = ''
  for (let row = 0; row < 10; row++)
    knit += `M${-47 + row} ${-182 + row * 13}q10 5 20 0q10 5 20 0q10 5 20 0q10 5 20 0q8 4 16 0`
  const wool =
    shape(
      'M-30 -206C-56 -198 -63 -160 -61 -120C-60 -96 -57 -72 -53 -57C-30 -49 30 -49 51 -57C55 -80 57 -100 55 -124C54 -164 48 -198 28 -206Z',
      WOOL,
    ) +
    shape(
      'M-30 -206C-56 -198 -63 -160 -61 -120C-60 -96 -57 -72 -53 -57L-30 -52C-36 -100 -34 -160 -18 -204Z',
      WOOL_SHADE,
      'opacity=".75"',
    ) +
    stroke(knit, '#7C2A1A', 1.6, 'opacity=".45"') +
    stroke('M-54 -64C-30 -56 30 -56 52 -64', WOOL_LIGHT, 4, 'opacity=".6"')
  const shirt = shape('M-12 -206L4 -120L18 -206Z', '#EFE0C4') + stroke('M4 -190L4 -128', '#B9A788', 1.6)
  const lapels =
    shape('M-24 -208C-18 -170 -8 -136 2 -116L-6 -107C-24 -134 -35 -176 -35 -204Z', WOOL_LIGHT) +
    shape('M24 -208C20 -170 14 -140 6 -116L14 -107C31 -136 37 -176 34 -204Z', WOOL_LIGHT) +
    stroke('M4 -112L4 -54', WOOL_SHADE, 2.6)
  const buttons = [-98, -80, -64].map((y) => dot(10, y, 3.6, '#F4D9A8')).join('')
  const pockets =
    shape('M-46 -92L-18 -90L-19 -62L-45 -64Z', WOOL_SHADE) +
    stroke('M-46 -92L-18 -90', WOOL_LIGHT, 4) +
    shape('M-40 -96L-34 -113L-21 -111L-24 -94Z', '#F3E6CA') +
    stroke('M-33 -106l8 1.500M-34 -101l8 1.500', '#B9A788', 1.2) +
    shape('M22 -90L46 -92L46 -66L23 -63Z', WOOL_SHADE) +
    stroke('M22 -90L46 -92', WOOL_LIGHT, 4)
  const farArm =
    shape(
      'M-34 -200C-60 -186 -69 -150 -63 -114C-61 -100 -46 -98 -46 -111C-50 -138 -44 -160 -31 -176Z',
      WOOL_SHADE,
    ) +
    stroke('M-63 -116C-58 -111 -52 -111 -46 -114', WOOL_LIGHT, 4) +
    shape('M-62 -113C-64 -101 -56 -93 -50 -95C-44 -99 -45 -108 -47 -112Z', SKIN_SHADE)
  return through('figure', wool + shirt + lapels + buttons + pockets + farArm)
}

const arm = (): string =>
  through(
    'figure',
    shape('M26 -203C50 -195 72 -187 93 -191L97 -173C76 -162 48 -162 24 -174Z', WOOL_LIGHT) +
      shape('M26 -184C50 -176 74 -172 96 -178L97 -173C76 -162 48 -162 24 -174Z', WOOL, 'opacity=".8"') +
      stroke('M90 -190L94 -174', WOOL_SHADE, 3.4) +
      shape('M91 -193C102 -197 110 -192 109 -184C108 -175 99 -171 93 -175Z', SKIN),
  )

/** The lantern that he carries. */
function handLantern(lit: boolean): string {
  const glass =
    shape('M86 -162L114 -162L119 -122L81 -122Z', lit ? '#FFD489' : '#3B3550') +
    (lit
      ? shape('M100 -156C109 -146 110 -131 100 -126C90 -131 91 -146 100 -156Z', '#FFFBE6')
      : shape('M88 -160L96 -160L94 -124L84 -124Z', '#fff', 'opacity=".12"'))
  return through(
    'figure',
    stroke('M102 -184C106 -176 100 -172 100 -166', IRON, 2.8) +
      shape('M85 -163L115 -163L109 -172L91 -172Z', IRON) +
      glass +
      stroke('M86 -163L81 -122M114 -163L119 -122', IRON, 3) +
      shape('M79 -124L121 -124L118 -114L82 -114Z', IRON),
  )
}

/** The old storybook, for reading aloud. */
const book = (): string =>
  through(
    'figure',
    shape('M-40 -20L0 -12L40 -22L42 12L0 22L-42 14Z', '#7C3A2A') +
      shape('M-37 -22C-24 -26 -10 -22 0 -14V16C-12 10 -26 8 -39 11Z', '#FBF2DE') +
      shape('M37 -24C24 -28 10 -22 0 -14V16C12 10 26 7 39 9Z', '#EAD9B6') +
      stroke(
        'M-31 -14C-22 -16 -14 -14 -7 -9M-31 -6C-22 -8 -14 -6 -7 -1M-31 2C-22 0 -14 2 -7 7M8 -9C16 -14 24 -16 31 -16M8 -1C16 -6 24 -8 31 -8',
        '#B9A788',
        1.8,
      ),
  )

function head(mood: FaceMood): string {
  const faceShape =
    oval(5, -246, 24, 20, SKIN) +
    shape('M-21 -236C-25 -213 -12 -195 6 -195C25 -195 33 -213 31 -238C29 -263 -19 -265 -21 -236Z', SKIN) +
    shape('M-21 -236C-25 -213 -12 -195 6 -195C-4 -204 -12 -218 -12 -238Z', SKIN_SHADE, 'opacity=".5"')
  const beard =
    shape(
      'M-23 -233C-20 -227 -14 -224 -8 -226C-2 -217 6 -220 12 -221C18 -217 26 -222 31 -233C38 -210 31 -186 10 -178C-3 -174 -21 -188 -24 -212Z',
      BEARD,
    ) +
    stroke(
      'M-15 -208C-9 -193 2 -184 9 -182M-18 -218C-16 -206 -12 -198 -6 -192M14 -184C22 -190 28 -200 29 -212M4 -198C6 -192 9 -188 13 -187',
      '#9A6240',
      2,
    )
  const hair =
    shape(
      'M-27 -226C-36 -251 -27 -274 -6 -278C-2 -286 13 -284 15 -278C32 -280 40 -263 33 -245C27 -258 15 -263 4 -259C-6 -263 -16 -255 -18 -242C-18 -234 -22 -228 -27 -226Z',
      BEARD,
    ) + stroke('M-22 -254C-16 -266 -4 -272 8 -270M16 -272C24 -270 30 -264 31 -256', '#9A6240', 2)
  const features = face(
    {
      eyes: [
        [4, -238],
        [22, -238],
      ],
      eye: 2.7,
      browLift: 12,
      browHalf: 6,
      brow: BEARD,
      browWidth: 3.2,
      mouth: [13, -209, 6],
      lip: '#4A2018',
      blush: '#E07A5A',
    },
    mood,
  )
  const glasses =
    [3.5, 22]
      .map((x) => dot(x, -238, 8.5, '#FFF4DC', `fill-opacity=".22" stroke="${IRON}" stroke-width="2.200"`))
      .join('') + stroke('M12 -240L14 -240M-5 -239L-19 -242', IRON, 2.2)
  const nose = shape('M13 -236C21 -226 23 -220 15 -218C10 -218 9 -222 13 -236Z', SKIN_SHADE)
  return through('figure', faceShape + beard + hair + features + nose + glasses)
}

const whole = [-90, -310, 230, 330] as const

/** The parts of Caleb, the father: a big cardigan, a beard, round glasses and a lantern. */
export function calebPieces(): ArtPiece[] {
  const on = (part: string, svg: string, anchor: readonly [number, number]) =>
    piece(`caleb/${part}`, 'figures', svg, whole, { anchor })
  return [
    on('leg-far', leg(false), [-15, -72]),
    on('leg-near', leg(true), [15, -72]),
    on('legs-sit', legsSitting(), [0, -40]),
    on('body', body(), [0, -56]),
    piece('caleb/book', 'figures', book(), [-60, -45, 120, 90]),
    on('arm', arm(), [34, -188]),
    on('lantern-lit', handLantern(true), [102, -186]),
    on('lantern-dark', handLantern(false), [102, -186]),
    ...MOODS.map((mood) => on(`head-${mood}`, at(3, -200, at(-3, 200, head(mood)), HEAD), [3, -200])),
  ]
}

/** How much lower the hips are when he sits (px). */
const SINK = 32
const upper = [
  { part: 'body', piece: 'caleb/body', x: 0, y: -56 },
  { part: 'light', piece: 'caleb/lantern-lit', x: 102, y: -186 },
  { part: 'arm', piece: 'caleb/arm', x: 34, y: -188 },
  { part: 'head', piece: 'caleb/head-calm', x: 3, y: -200 },
]
/** Sitting he reads: no lantern, and a book in the near arm. */
const seated = [
  { part: 'body', piece: 'caleb/body', x: 0, y: -56 + SINK },
  { part: 'head', piece: 'caleb/head-calm', x: 3, y: -200 + SINK },
  { part: 'book', piece: 'caleb/book', x: 58, y: -114 + SINK },
  { part: 'arm', piece: 'caleb/arm', x: 26, y: -180 + SINK, turn: 62 },
]
const stand = [
  { part: 'leg-far', piece: 'caleb/leg-far', x: -15, y: -72 },
  { part: 'leg-near', piece: 'caleb/leg-near', x: 15, y: -72 },
  ...upper,
]

/** Caleb's height and poses. */
export const calebRig: Rig = {
  height: 296,
  poses: {
    stand,
    walk: stand.map((part) => ({ ...part, turn: { 'leg-far': 22, 'leg-near': -22 }[part.part] ?? 0 })),
    sit: [{ part: 'legs', piece: 'caleb/legs-sit', x: 0, y: -40 }, ...seated],
    table: seated.filter(({ part }) => part !== 'book'),
    dream: afloat(
      stand.filter(({ part }) => part !== 'light'),
      { middle: 130, turns: { arm: 58, 'leg-near': 12, 'leg-far': 2, head: 8 } },
    ),
    sleep: [
      { part: 'bed', piece: 'caleb/bed', x: 0, y: 0 },
      { part: 'head', piece: 'caleb/head-asleep', x: -66, y: -30, turn: -74 },
      { part: 'quilt', piece: 'caleb/quilt', x: 0, y: 0 },
    ],
  },
}
