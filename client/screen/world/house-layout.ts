/**
 * Where everything is in the one house. Units are world px: the whole house fills a view of 1920 × 1080, (0, 0) is
 * upper left, and the camera only moves and comes nearer. Both the drawings (client/art/house) and the scenes use this.
 */
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
  /** Where feet stand. */
  readonly floor: number
  /** How large figures are drawn here. */
  readonly figureScale: number
  /** Four places for the four of the family, and more where a room needs them. */
  readonly spots: readonly Spot[]
  /** Camera: centre and zoom (1 = whole house) that show this room. */
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
  /** Resting tilt of each frame in degrees: nobody in this family owns a spirit level. */
  tilt: [-2, 1.5, -1, 2],
  scale: 0.74,
  /** The drawing's field inside a frame, around its centre, in px of the unscaled frame. */
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

/** How a lantern is put together, in px of the unscaled lantern, from its hook. */
export const LANTERN = {
  flame: [0, 78],
  beads: [
    [-30, 97],
    [-15.5, 105],
    [0, 108],
    [15.5, 105],
    [30, 97],
  ],
  /** Radius of its additive glow, and its ellipse in the light map, when all five beads burn (unscaled px). */
  glow: 100,
  light: [120, 110],
} as const

/** The sphere in its room: the ball's centre and scale; its eye rests a little above the middle. */
export const SPHERE = {
  x: 1262,
  y: 392,
  scale: 1.02,
  eye: [0, -14],
  eyeReach: [18, 14],
  pupilReach: [10, 8],
} as const

/** One source of light: an ellipse in the light map (added by screen, clipped to its room) and a glow above it. */
export interface Lamp {
  readonly id: string
  readonly room: RoomId
  readonly kind: 'warm' | 'cold'
  readonly x: number
  readonly y: number
  /** Radii of the ellipse in the light map. */
  readonly rx: number
  readonly ry: number
  /** 0–1: how much of the ellipse is added. */
  readonly strength: number
  /** Additive glow at the source itself: radius and opacity; 0 for light that only falls in from elsewhere. */
  readonly glow: readonly [radius: number, opacity: number]
}

const lamp = (
  id: string,
  room: RoomId,
  kind: Lamp['kind'],
  [x, y]: LayoutPoint,
  [rx, ry]: LayoutPoint,
  strength: number,
  glow: Lamp['glow'] = [0, 0],
): Lamp => ({ id, room, kind, x, y, rx, ry, strength, glow })

export const LAMPS: readonly Lamp[] = [
  lamp('nook-lamp', 'nook', 'warm', [1560, 730], [290, 220], 1, [210, 0.5]),
  lamp('nook-pool', 'nook', 'warm', [1560, 770], [190, 150], 0.6),
  lamp('nook-leak', 'nook', 'cold', [1330, 606], [170, 130], 0.6),
  lamp('living-wall', 'living', 'warm', [969, 710], [330, 150], 0.8),
  lamp('living-pictures', 'living', 'warm', [969, 676], [480, 110], 0.8),
  lamp('living-spill', 'living', 'warm', [1264, 790], [260, 180], 0.45),
  lamp('living-leak', 'living', 'cold', [1200, 606], [230, 150], 0.7),
  lamp('kitchen-pendant', 'kitchen', 'warm', [512, 690], [270, 230], 1, [110, 0.5]),
  lamp('kitchen-sun', 'kitchen', 'warm', [436, 720], [240, 230], 1, [190, 0.34]),
  lamp('kitchen-moon', 'kitchen', 'cold', [380, 760], [130, 150], 0.4),
  lamp('landing-night-light', 'landing', 'warm', [770, 480], [300, 220], 1, [46, 0.5]),
  lamp('landing-door', 'landing', 'cold', [962, 560], [180, 100], 0.85, [70, 0.5]),
  lamp('study-screen', 'study', 'cold', [478, 500], [170, 140], 0.85, [100, 0.4]),
  lamp('study-desk', 'study', 'warm', [400, 486], [150, 130], 0.55, [50, 0.45]),
  lamp('workshop-bulb', 'workshop', 'warm', [790, 218], [320, 190], 1, [80, 0.5]),
  lamp('workshop-panel', 'workshop', 'cold', [972, 250], [170, 130], 0.75, [50, 0.4]),
  lamp('sphere', 'sphere', 'cold', [1262, 396], [350, 310], 1, [400, 0.42]),
  lamp('sphere-near', 'sphere', 'cold', [1262, 396], [190, 180], 0.5, [140, 0.2]),
  lamp('cellar-bulb', 'cellar', 'warm', [760, 960], [230, 130], 0.85, [60, 0.6]),
  lamp('cellar-stairs', 'cellar', 'warm', [1010, 970], [210, 110], 0.4),
  lamp('cellar-boiler', 'cellar', 'warm', [1230, 1010], [170, 110], 0.7, [70, 0.5]),
]

/** Colours of the light map: its floor at each hour, and what the lamps add. */
export const LIGHT_MAP = {
  night: '#625EA8',
  dusk: '#A284AC',
  morning: '#FFF4E4',
  /** Tint (multiplied) of the front wall, the roof and the ground at each hour. */
  shell: { night: '#8D84B4', dusk: '#D8B0B4', morning: '#FFFFFF' },
  warm: ['#FFF2D6', '#FFC98A', '#C86A34', '#6A3030'],
  cold: ['#E2FAFF', '#7FD0F6', '#2D74C0', '#1A3A90'],
} as const

/** One piece of furniture where it stands; pieces are anchored at the middle of their foot. */
export interface Furnishing {
  readonly piece: string
  readonly room: RoomId
  readonly x: number
  readonly y: number
  readonly scale?: number
  /** Lamps are drawn above the light map: they light themselves. */
  /** `near` stands in front of everybody; all else behind them. */
  readonly layer: 'back' | 'lit' | 'near'
  /** Only to be seen by day. */
  readonly day?: boolean
}

const put = (
  piece: string,
  room: RoomId,
  x: number,
  y: number,
  more: Partial<Furnishing> = {},
): Furnishing => ({
  piece: `room/${piece}`,
  room,
  x,
  y,
  layer: 'back',
  ...more,
})

export const FURNITURE: readonly Furnishing[] = [
  put('window', 'kitchen', 436, 692),
  put('window-day', 'kitchen', 436, 692, { day: true }),
  put('cups', 'kitchen', 606, 700, { scale: 0.6 }),
  put('fridge', 'kitchen', 288, 858),
  put('stove', 'kitchen', 388, 856),
  put('supper-table', 'kitchen', 508, 867, { layer: 'near' }),
  put('pendant', 'kitchen', 512, 604, { layer: 'lit', scale: 0.7 }),
  put('rug-living', 'living', 969, 862),
  put('plant', 'living', 704, 852),
  put('blocks', 'living', 1222, 858),
  put('bookcase', 'nook', 1330, 848),
  put('wall-books', 'nook', 1482, 690),
  put('rug-nook', 'nook', 1500, 862),
  put('armchair', 'nook', 1522, 858),
  put('book-pile', 'nook', 1420, 858),
  put('floor-lamp', 'nook', 1648, 858, { layer: 'lit' }),
  put('cat', 'nook', 1392, 866, { layer: 'near', scale: 0.8 }),
  put('stool', 'nook', 1602, 867, { layer: 'near', scale: 0.7 }),
  put('poster', 'study', 536, 412),
  put('study-shelf', 'study', 306, 562),
  put('desk', 'study', 464, 562),
  put('screen', 'study', 482, 511, { layer: 'lit' }),
  put('desk-lamp', 'study', 408, 511, { layer: 'lit' }),
  put('door-child', 'landing', 650, 556),
  put('stairs', 'landing', 800, 556),
  put('clock', 'landing', 730, 400),
  put('runner', 'landing', 800, 572),
  put('door-sphere', 'landing', 958, 556),
  put('night-light', 'landing', 722, 540, { layer: 'lit' }),
  put('tools', 'workshop', 858, 232, { scale: 0.66 }),
  put('bench', 'workshop', 776, 300),
  put('glider', 'workshop', 934, 176, { scale: 0.58 }),
  put('panel', 'workshop', 972, 262),
  put('bulb', 'workshop', 786, 182, { layer: 'lit' }),
  put('racks', 'sphere', 1500, 560),
  put('cables', 'sphere', 1262, 200),
  put('fuse-box', 'cellar', 676, 1010),
  put('jars', 'cellar', 880, 966),
  put('cellar-stairs', 'cellar', 1006, 1050),
  put('boxes', 'cellar', 1130, 1056),
  put('boiler', 'cellar', 1230, 1056),
  put('cellar-bulb', 'cellar', 760, 906, { layer: 'lit' }),
]

/** Layers from far to near; `drift` is how much of the camera's movement each one makes (1 = with the house). */
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
