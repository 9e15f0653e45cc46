/** The furniture of the house. Units are world px (see `house-layout.ts`). */
import type { RoomId } from './house-layout.ts'

/** One piece of furniture; (x, y) is the middle of its foot. */
export interface Furnishing {
  readonly piece: string
  readonly room: RoomId
  readonly x: number
  readonly y: number
  readonly scale?: number
  /** `back` is lit by the room; `lit` is above the light map, since it shines itself; `near` is in front of the people. */
  readonly layer: 'back' | 'lit' | 'near'
  /** Visible only by day. */
  readonly day?: boolean
}

/** The kitchen tables: all stand in the same place, and one of them is visible. */
export const TABLES = ['supper-table', 'table-pancakes', 'table-pudding', 'table-glasses'] as const
export type TableName = (typeof TABLES)[number]

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
  ...TABLES.map((table) => put(table, 'kitchen', 508, 867, { layer: 'near' })),
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
