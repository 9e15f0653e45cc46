/** Leo: the parts of his figure and how they make his poses. */
import { type ArtPiece, piece } from '../lib/piece.ts'
import { afloat, type FaceMood, MOODS, type Rig } from '../lib/rig.ts'
import { at, shape, stroke, through } from '../lib/svg.ts'
import { face } from './face.ts'

const SKIN = '#C98D63'
const SKIN_SHADE = '#A5694A'
const SAIL = '#1F6F9E'
const SAIL_SHADE = '#164A72'
const SAIL_LIGHT = '#2F93BD'
const TROUSERS = '#2F3563'
const TROUSERS_SHADE = '#23284E'

/** Scale of the head: a little large, so that the face can be read from across a room. */
const HEAD = 1.2

/** The glider that he wears as a cape: two sails with ribs. */
function cape(): string {
  const sail = shape(
    'M2 -196C-30 -176 -86 -126 -114 -92C-102 -97 -93 -95 -89 -84C-79 -93 -69 -88 -64 -75C-53 -86 -44 -80 -38 -65C-26 -76 -10 -78 0 -78C14 -78 26 -74 34 -65C38 -78 48 -84 56 -75C60 -88 68 -92 76 -85C78 -96 88 -100 98 -98C76 -134 42 -176 12 -196Z',
    SAIL,
  )
  const folds =
    shape('M2 -196C-30 -176 -86 -126 -114 -92C-102 -97 -93 -95 -89 -84L-2 -178Z', SAIL_LIGHT) +
    shape('M4 -190L-38 -65C-26 -76 -10 -78 0 -78Z', SAIL_SHADE, 'opacity=".8"') +
    shape('M8 -190L34 -65C38 -78 48 -84 56 -75Z', SAIL_SHADE, 'opacity=".7"') +
    shape('M10 -190L76 -85C78 -96 88 -100 98 -98Z', SAIL_LIGHT, 'opacity=".7"')
  const ribs = stroke(
    'M0 -186L-114 -92M0 -184L-89 -84M0 -180L-64 -75M2 -176L-38 -65M8 -180L34 -65M9 -184L56 -75M10 -186L76 -85M10 -190L98 -98',
    '#BFE9FA',
    1.9,
    'opacity=".75"',
  )
  return through('figure', sail + folds + ribs)
}

const shoe = (x: number) =>
  shape(`M${x} -12L${x + 15} -12C${x + 18} -4 ${x + 29} -3 ${x + 29} 4L${x - 2} 4Z`, '#E8ECF2') +
  stroke(`M${x - 1} 2H${x + 28}`, '#58C7F3', 2)
const leg = (near: boolean): string =>
  through(
    'figure',
    near
      ? shape('M0 -98L20 -98L20 -8L6 -8Z', TROUSERS) + shoe(5)
      : shape('M-19 -98L2 -98L-3 -8L-17 -8Z', TROUSERS_SHADE) + shoe(-18),
  )

const legsSitting = (): string =>
  through(
    'figure',
    shape('M-18 -58L4 -58L40 -50L43 -10L28 -10L24 -30L-16 -28Z', TROUSERS_SHADE) +
      shape('M26 -12L43 -12C47 -5 56 -4 56 3L25 3Z', '#C9D2DC') +
      shape('M-14 -58L8 -58L54 -49L58 -8L42 -8L38 -28L-12 -28Z', TROUSERS) +
      shape('M40 -10L58 -10C62 -3 73 -2 73 5L39 5Z', '#E8ECF2') +
      stroke('M40 3.500H72', '#58C7F3', 2),
  )

function body(): string {
  const jumper =
    shape('M-20 -176C-25 -150 -25 -118 -21 -86L22 -86C26 -118 26 -150 21 -176Z', '#3B4478') +
    shape('M-20 -176C-25 -150 -25 -118 -21 -86L-6 -86C-10 -120 -10 -150 -4 -176Z', '#2A3060') +
    shape('M-3 -149l11 -10l11 10l-11 6z', '#8FDCF6') +
    stroke('M8 -155l0 36', '#20264D', 1.8) +
    stroke('M-20 -92H21', '#20264D', 3)
  const arms =
    shape('M-19 -172C-32 -150 -34 -124 -26 -104L-14 -103C-18 -124 -13 -146 -8 -160Z', SAIL_SHADE) +
    shape('M-27 -106C-31 -98 -26 -91 -20 -92C-14 -94 -13 -100 -15 -105Z', SKIN_SHADE) +
    shape('M17 -172C31 -152 33 -126 24 -104L12 -105C17 -126 14 -146 10 -160Z', SAIL_LIGHT) +
    shape('M11 -107C9 -98 13 -91 19 -92C25 -93 26 -100 25 -105Z', SKIN)
  return through('figure', jumper + arms)
}

function head(mood: FaceMood): string {
  const faceShape =
    shape('M-19 -206C-21 -189 -6 -178 5 -178C20 -178 27 -193 26 -210C24 -230 -17 -232 -19 -206Z', SKIN) +
    shape('M-10 -190C-2 -182 10 -180 18 -186C12 -178 0 -177 -6 -182Z', SKIN_SHADE, 'opacity=".6"')
  const hood =
    shape(
      'M-54 -242C-24 -246 -6 -258 13 -254C35 -249 44 -228 39 -204C36 -210 32 -217 27 -220C20 -224 10 -226 1 -224C-9 -219 -14 -207 -11 -192C-9 -183 -2 -178 4 -173C-12 -167 -27 -171 -31 -184C-36 -202 -34 -218 -54 -242Z',
      SAIL,
    ) +
    shape(
      'M-54 -242C-24 -246 -6 -258 13 -254C26 -251 35 -242 38 -231C15 -242 -10 -230 -26 -225C-32 -229 -40 -236 -54 -242Z',
      SAIL_LIGHT,
    ) +
    shape('M-31 -184C-27 -171 -12 -167 4 -173C-8 -174 -20 -180 -24 -196Z', SAIL_SHADE, 'opacity=".8"') +
    stroke('M-48 -240C-20 -240 10 -250 34 -236', '#BFE9FA', 1.8, 'opacity=".8"')
  const visor =
    shape('M-1 -224C10 -229 23 -227 29 -221L28 -213C19 -219 8 -220 -3 -215Z', '#7FE0FF') +
    shape('M2 -222C9 -226 18 -226 24 -222L23 -219C16 -222 8 -222 1 -219Z', '#E4FBFF', 'opacity=".9"')
  const fringe = shape(
    'M-3 -216C6 -221 21 -220 28 -213C23 -211 19 -213 15 -209C11 -214 4 -213 -1 -207Z',
    '#2A1A22',
  )
  const scarf =
    shape('M-32 -177C-14 -189 24 -189 36 -177C28 -163 -20 -163 -32 -177Z', SAIL_SHADE) +
    stroke('M-22 -173C-6 -167 16 -167 28 -174', SAIL_LIGHT, 2)
  const nose = shape('M14 -203C19 -197 21 -193 16 -192C13 -192 12 -194 14 -203Z', SKIN_SHADE)
  const features = face(
    {
      eyes: [
        [6, -203],
        [20, -203],
      ],
      eye: 2.8,
      browLift: 6.5,
      browHalf: 4.4,
      brow: '#2A1A22',
      browWidth: 2,
      mouth: [13, -187, 5.5],
      lip: '#7A2F30',
      blush: '#D06A58',
    },
    mood,
  )
  return through('figure', scarf + faceShape + nose + features + fringe + hood + visor)
}

const whole = [-140, -285, 280, 305] as const

/** The parts of Leo, fifteen years old: a glider as a cape, a hood with a visor, bright shoes. */
export function leoPieces(): ArtPiece[] {
  const on = (part: string, svg: string, anchor: readonly [number, number]) =>
    piece(`leo/${part}`, 'figures', svg, whole, { anchor })
  return [
    on('cape', cape(), [4, -188]),
    on('leg-far', leg(false), [-9, -94]),
    on('leg-near', leg(true), [10, -94]),
    on('legs-sit', legsSitting(), [0, -44]),
    on('body', body(), [0, -88]),
    ...MOODS.map((mood) => on(`head-${mood}`, at(3, -176, at(-3, 176, head(mood)), HEAD), [3, -176])),
  ]
}

/** How much lower the hips are when he sits (px). */
const SINK = 42
const cut = { part: 'cape', piece: 'leo/cape', x: 4, y: -188 }
const upper = [
  { part: 'body', piece: 'leo/body', x: 0, y: -88 },
  { part: 'head', piece: 'leo/head-calm', x: 3, y: -178 },
]
const stand = [
  cut,
  { part: 'leg-far', piece: 'leo/leg-far', x: -9, y: -94 },
  { part: 'leg-near', piece: 'leo/leg-near', x: 10, y: -94 },
  ...upper,
]

const sit = [
  { ...cut, y: -188 + SINK },
  { part: 'legs', piece: 'leo/legs-sit', x: 0, y: -44 },
  ...upper.map((part) => ({ ...part, y: part.y + SINK })),
]

/** Leo's height and poses. */
export const leoRig: Rig = {
  height: 272,
  poses: {
    stand,
    walk: stand.map((part) => ({
      ...part,
      turn: { 'leg-far': 22, 'leg-near': -22, cape: 5, body: 2 }[part.part] ?? 0,
    })),
    sit,
    table: sit,
    dream: afloat(stand, {
      middle: 128,
      turns: { cape: 26, 'leg-near': 14, 'leg-far': -2, head: 10 },
    }),
    sleep: [
      { part: 'bed', piece: 'leo/bed', x: 0, y: 0 },
      { part: 'head', piece: 'leo/head-asleep', x: -64, y: -28, turn: -66 },
      { part: 'quilt', piece: 'leo/quilt', x: 0, y: 0 },
    ],
  },
}
