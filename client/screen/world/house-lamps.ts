/** The lamps of the house, and the colours of its light. Units are world px (see `house-layout.ts`). */
import type { RoomId } from './house-layout.ts'

/** One source of light: an ellipse in the light map (blended by `screen`, clipped to its room) and a glow above it. */
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
  /** Additive glow at the source itself: radius and opacity (0–1); 0 for light that only falls in from elsewhere. */
  readonly glow: readonly [radius: number, opacity: number]
}

const lamp = (
  id: string,
  room: RoomId,
  kind: Lamp['kind'],
  [x, y]: readonly [number, number],
  [rx, ry]: readonly [number, number],
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

/** Colours of the light map: its base colour at each hour, and those of the lamps, from the centre outwards. */
export const LIGHT_MAP = {
  night: '#625EA8',
  dusk: '#A284AC',
  morning: '#FFF4E4',
  /** Tint (multiplied) of the front wall, the roof and the ground at each hour. */
  shell: { night: '#8D84B4', dusk: '#D8B0B4', morning: '#FFFFFF' },
  warm: ['#FFF2D6', '#FFC98A', '#C86A34', '#6A3030'],
  cold: ['#E2FAFF', '#7FD0F6', '#2D74C0', '#1A3A90'],
} as const
