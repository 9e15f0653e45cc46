/**
 * The layout of the house: rooms, the wall, the sphere. Units are world px: the whole house fills a view of 1920 × 1080 and
 * (0, 0) is its upper left corner. Both the drawings (client/art) and the screen use this file.
 */

/** Size of the world. */
export const WORLD = { width: 1920, height: 1080 } as const

export type RoomId = 'kitchen' | 'living' | 'nook' | 'study' | 'landing' | 'sphere' | 'workshop' | 'cellar'

type LayoutPoint = readonly [x: number, y: number]

/** A place to stand or sit: feet at (x, y). */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly facing: 'left' | 'right'
  readonly pose?: 'stand' | 'sit' | 'sleep'
}

export interface RoomLayout {
  /** x, y, width, height of the opening. */
  readonly box: readonly [number, number, number, number]
  /** The opening's outline: rooms under the roof have sloping ceilings. */
  readonly outline: readonly LayoutPoint[]
  /** y of the floor. */
  readonly floor: number
  /** Scale of figures in this room. */
  readonly figureScale: number
  /** At least four places, one for each of the family. */
  readonly spots: readonly Spot[]
  /** Camera centre and zoom (1 = whole house) that show this room. */
  readonly view: { readonly x: number; readonly y: number; readonly zoom: number }
}

const right = (x: number, y: number, pose?: Spot['pose']): Spot => ({
  x,
  y,
  facing: 'right',
  ...(pose && { pose }),
})
const left = (x: number, y: number, pose?: Spot['pose']): Spot => ({
  x,
  y,
  facing: 'left',
  ...(pose && { pose }),
})

const boxed = (x: number, y: number, w: number, h: number): Pick<RoomLayout, 'box' | 'outline'> => ({
  box: [x, y, w, h],
  outline: [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ],
})

export const ROOMS: Readonly<Record<RoomId, RoomLayout>> = {
  kitchen: {
    ...boxed(228, 600, 424, 268),
    floor: 858,
    figureScale: 0.72,
    spots: [right(392, 860), right(470, 858, 'sit'), left(570, 858, 'sit'), left(330, 861)],
    view: { x: 440, y: 734, zoom: 2.1 },
  },
  living: {
    ...boxed(674, 600, 590, 268),
    floor: 858,
    figureScale: 0.72,
    spots: [right(766, 860), right(893, 860), left(1043, 860), left(1172, 860)],
    view: { x: 969, y: 734, zoom: 2.1 },
  },
  nook: {
    ...boxed(1286, 600, 420, 268),
    floor: 858,
    figureScale: 0.72,
    spots: [left(1526, 842, 'sit'), right(1416, 860), right(1332, 858), left(1634, 861)],
    view: { x: 1496, y: 734, zoom: 2.1 },
  },
  study: {
    box: [258, 332, 318, 246],
    outline: [
      [426, 332],
      [576, 332],
      [576, 578],
      [258, 578],
      [258, 404],
    ],
    floor: 568,
    figureScale: 0.68,
    spots: [right(410, 570), right(350, 570), left(500, 571), right(455, 571)],
    view: { x: 420, y: 456, zoom: 2.1 },
  },
  landing: {
    ...boxed(598, 332, 408, 246),
    floor: 568,
    figureScale: 0.7,
    spots: [left(720, 570), right(880, 570), right(800, 571), left(690, 571)],
    view: { x: 802, y: 456, zoom: 2.1 },
  },
  sphere: {
    box: [1028, 112, 540, 466],
    outline: [
      [1028, 126],
      [1568, 394],
      [1568, 578],
      [1028, 578],
    ],
    floor: 566,
    figureScale: 0.8,
    spots: [right(1112, 568), left(1428, 568), left(1486, 570), right(1160, 571)],
    view: { x: 1290, y: 400, zoom: 1.75 },
  },
  workshop: {
    box: [486, 104, 520, 206],
    outline: [
      [978, 104],
      [1006, 114],
      [1006, 310],
      [486, 310],
    ],
    floor: 302,
    figureScale: 0.56,
    spots: [left(868, 303), right(906, 303), left(936, 304), right(830, 304)],
    view: { x: 800, y: 220, zoom: 2.2 },
  },
  cellar: {
    ...boxed(600, 898, 760, 166),
    floor: 1056,
    figureScale: 0.5,
    spots: [left(770, 1057), right(850, 1057), right(1110, 1057), left(1290, 1057)],
    view: { x: 980, y: 960, zoom: 2 },
  },
}

/** The wall in the living room. Positions are in the order ava, leo, elara, caleb. */
export const WALL = {
  /** Centres of the frames; frame pieces are drawn at `scale`. */
  portraits: [
    [771, 682],
    [903, 680],
    [1035, 683],
    [1167, 680],
  ],
  /** Tilt of each frame in degrees. */
  tilt: [-2, 1.5, -1, 2],
  scale: 0.74,
  /** The drawing's area inside a frame, relative to the frame's centre, in px of the unscaled frame. */
  canvas: { x: -39, y: -50, width: 78, height: 100 },
  /** Name slips, below the frames. */
  names: [
    [771, 742],
    [903, 742],
    [1035, 742],
    [1167, 742],
  ],
  /** Hooks of the lanterns; lantern pieces hang from them at `lanternScale`. */
  lanterns: [
    [771, 756],
    [903, 756],
    [1035, 756],
    [1167, 756],
  ],
  lanternScale: 0.74,
  /** Threads run from nail to nail in arcs above the frames: arc height (px) by distance in places 1, 2, 3. */
  nails: [
    [771, 623],
    [903, 621],
    [1035, 624],
    [1167, 621],
  ],
  arc: [10, 14, 17],
} as const satisfies Record<string, unknown>

/** Positions of a lantern's parts, in px of the unscaled lantern, relative to its hook. */
export const LANTERN = {
  flame: [0, 78],
  beads: [
    [-30, 97],
    [-15.5, 105],
    [0, 108],
    [15.5, 105],
    [30, 97],
  ],
  /** Radius of its additive glow, and radii of its ellipse in the light map, with all five lights (unscaled px). */
  glow: 100,
  light: [120, 110],
} as const

/** The sphere in its room: the ball's centre and scale, the eye's resting place, and how far eye and pupil move. */
export const SPHERE = {
  x: 1262,
  y: 392,
  scale: 1.02,
  eye: [0, -14],
  eyeReach: [18, 14],
  pupilReach: [10, 8],
} as const

/** Layers from far to near; `drift` is the scroll factor: the share of the camera's movement that a layer follows. */
export const LAYERS = [
  { piece: 'sky/night', drift: 0.1 },
  { piece: 'sky/moon', drift: 0.14 },
  { piece: 'sky/city-far', drift: 0.3 },
  { piece: 'sky/tower', drift: 0.36 },
  { piece: 'sky/city-near', drift: 0.55 },
  { piece: 'house/ground', drift: 1 },
  { piece: 'house/back', drift: 1 },
  { piece: 'house/front', drift: 1 },
  { piece: 'house/hedge', drift: 1.25 },
] as const
